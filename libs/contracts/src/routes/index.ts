/** Formats that official forms and reports are given out in. */
export const DOCUMENT_FORMATS = ['xlsx', 'docx', 'pdf'] as const;
export type DocumentFormat = (typeof DOCUMENT_FORMATS)[number];

/** Formats that the trail and other lists are given out in. */
export const LIST_FORMATS = ['xlsx', 'csv'] as const;
export type ListFormat = (typeof LIST_FORMATS)[number];

/** Addresses of files, which the browser follows itself; everything else is called through `@jixiao/api-client`. */
export const ROUTES = {
  evidence: (id: string) => `/api/evidence/${id}`,
  importedFile: (id: string) => `/api/imports/${id}/file`,
  selfEvaluationDocument: (id: string, wanted: { year?: number; format: DocumentFormat; layout?: string }) =>
    `/api/projects/${id}/self-evaluation/document?${queryOf(wanted)}`,
  declarationDocument: (id: string, year: number, format: DocumentFormat) =>
    `/api/projects/${id}/declaration/document?${queryOf({ year, format })}`,
  departmentDocument: (id: string, year: number, format: DocumentFormat) =>
    `/api/organizations/${id}/goals/document?${queryOf({ year, format })}`,
  disclosureDocument: (id: string, year: number, format: DocumentFormat) =>
    `/api/organizations/${id}/disclosure-tables/document?${queryOf({ year, format })}`,
  yearEndDocument: (year: number, format: DocumentFormat) => `/api/reports/year-end/document?${queryOf({ year, format })}`,
  auditDocument: (filter: Readonly<Record<string, string | undefined>>, format: ListFormat) =>
    `/api/audit-events/document?${queryOf({ ...filter, format })}`,
  rectificationFile: (id: string) => `/api/rectification-files/${id}`,
  rectificationList: (filter: Readonly<Record<string, string | undefined>>, format: ListFormat) =>
    `/api/rectifications/document?${queryOf({ ...filter, format })}`,
  publicationPreview: (id: string, language: string) => `/api/publications/${id}/preview?${queryOf({ language })}`,
  exportFile: (id: string) => `/api/exports/${id}/file`,
} as const;

function queryOf(parameters: Readonly<Record<string, string | number | undefined>>): string {
  const given = Object.entries(parameters).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${encodeURIComponent(value)}`],
  );
  return given.join('&');
}

/** Name of the session cookie. */
export const SESSION_COOKIE = 'jixiao_session';

/** Header by which a creation that is sent again is known. */
export const CREATION_KEY_HEADER = 'idempotency-key';

/** Header that carries the CSRF token of the session on every unsafe request. */
export const CSRF_HEADER = 'x-csrf-token';
