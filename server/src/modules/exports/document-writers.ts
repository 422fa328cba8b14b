import { writeDeclarationDocx, writeDeclarationPdf, writeDeclarationXlsx } from '@jixiao/documents/declaration-form';
import { writeDepartmentDocx, writeDepartmentPdf, writeDepartmentXlsx } from '@jixiao/documents/department-form';
import { writeDisclosureDocx, writeDisclosurePdf, writeDisclosureXlsx } from '@jixiao/documents/disclosure-tables';
import { writeSelfEvaluationDocx, writeSelfEvaluationPdf, writeSelfEvaluationXlsx } from '@jixiao/documents/self-evaluation-form';
import { writeYearEndReportDocx, writeYearEndReportPdf, writeYearEndReportXlsx } from '@jixiao/documents/year-end-report';

/** Who writes 项目申报表（含绩效目标） in each format. */
export const DECLARATION = { xlsx: writeDeclarationXlsx, docx: writeDeclarationDocx, pdf: writeDeclarationPdf };

/** Who writes 部门整体绩效目标申报表 in each format. */
export const DEPARTMENT = { xlsx: writeDepartmentXlsx, docx: writeDepartmentDocx, pdf: writeDepartmentPdf };

/** Who writes 部门预算公开表 in each format. */
export const DISCLOSURE = { xlsx: writeDisclosureXlsx, docx: writeDisclosureDocx, pdf: writeDisclosurePdf };

/** Who writes 项目支出绩效自评表 in each format. */
export const SELF_EVALUATION = { xlsx: writeSelfEvaluationXlsx, docx: writeSelfEvaluationDocx, pdf: writeSelfEvaluationPdf };

/** Who writes the year-end report in each format. */
export const YEAR_END = { xlsx: writeYearEndReportXlsx, docx: writeYearEndReportDocx, pdf: writeYearEndReportPdf };
