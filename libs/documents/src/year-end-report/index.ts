export { writeYearEndReportDocx } from './write-docx.js';
export { writeYearEndReportPdf } from './write-pdf.js';
export { writeYearEndReportXlsx } from './write-xlsx.js';
export type {
  FigureSource,
  SourcedRow,
  UnfinishedIndicator,
  YearEndClass,
  YearEndFigures,
  YearEndOrganization,
  YearEndProject,
  YearEndReport,
} from './year-end-report.js';
export type { Rating } from '../table/index.js';
