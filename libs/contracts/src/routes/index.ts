/** Formats that official forms and reports are given out in. */
export const DOCUMENT_FORMATS = ['xlsx', 'docx'] as const;
export type DocumentFormat = (typeof DOCUMENT_FORMATS)[number];

/** Addresses of files, which the browser follows itself; everything else is called through `@jixiao/api-client`. */
export const ROUTES = {
  password: '/api/session/password',
  evidence: (id: string) => `/api/evidence/${id}`,
  administeredYears: '/api/administration/fiscal-years',
  administeredYear: (id: string) => `/api/administration/fiscal-years/${id}`,
  entryWindow: (yearId: string, stage: string) => `/api/administration/fiscal-years/${yearId}/windows/${stage}`,
  administeredOrganizations: '/api/administration/organizations',
  administeredOrganization: (id: string) => `/api/administration/organizations/${id}`,
  administeredUsers: '/api/administration/users',
  administeredUser: (id: string) => `/api/administration/users/${id}`,
  passwordReset: (userId: string) => `/api/administration/users/${userId}/password-reset`,
  deactivation: (userId: string) => `/api/administration/users/${userId}/deactivation`,
  reactivation: (userId: string) => `/api/administration/users/${userId}/reactivation`,
  selfEvaluationDocument: (id: string, format: DocumentFormat) => `/api/projects/${id}/self-evaluation/document?format=${format}`,
  yearEndDocument: (year: number, format: DocumentFormat) => `/api/reports/year-end/document?year=${year}&format=${format}`,
} as const;

/** Name of the session cookie. */
export const SESSION_COOKIE = 'jixiao_session';

/** Header by which a creation that is sent again is known. */
export const CREATION_KEY_HEADER = 'idempotency-key';

/** Header that carries the CSRF token of the session on every unsafe request. */
export const CSRF_HEADER = 'x-csrf-token';
