import { writeSelfEvaluationDocx, writeSelfEvaluationPdf, writeSelfEvaluationXlsx } from '@jixiao/documents/self-evaluation-form';
import { writeYearEndReportDocx, writeYearEndReportPdf, writeYearEndReportXlsx } from '@jixiao/documents/year-end-report';

/** Who writes 项目支出绩效自评表 in each format. */
export const SELF_EVALUATION = { xlsx: writeSelfEvaluationXlsx, docx: writeSelfEvaluationDocx, pdf: writeSelfEvaluationPdf };

/** Who writes the year-end report in each format. */
export const YEAR_END = { xlsx: writeYearEndReportXlsx, docx: writeYearEndReportDocx, pdf: writeYearEndReportPdf };
