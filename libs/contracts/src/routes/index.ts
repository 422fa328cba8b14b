/** Formats that official forms and reports are given out in. */
export const DOCUMENT_FORMATS = ['xlsx', 'docx'] as const;
export type DocumentFormat = (typeof DOCUMENT_FORMATS)[number];

/** Addresses of files, which the browser follows itself; everything else is called through `@jixiao/api-client`. */
export const ROUTES = {
  evidence: (id: string) => `/api/evidence/${id}`,
  selfEvaluationDocument: (id: string, format: DocumentFormat) => `/api/projects/${id}/self-evaluation/document?format=${format}`,
  yearEndDocument: (year: number, format: DocumentFormat) => `/api/reports/year-end/document?year=${year}&format=${format}`,
} as const;

/** Name of the session cookie. */
export const SESSION_COOKIE = 'jixiao_session';

/** Header by which a creation that is sent again is known. */
export const CREATION_KEY_HEADER = 'idempotency-key';

/** Header that carries the CSRF token of the session on every unsafe request. */
export const CSRF_HEADER = 'x-csrf-token';
