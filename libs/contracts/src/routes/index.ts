/** Formats that official forms and reports are given out in. */
export const DOCUMENT_FORMATS = ['xlsx', 'docx'] as const;
export type DocumentFormat = (typeof DOCUMENT_FORMATS)[number];

/** Paths of the API as the server declares them and the client calls them. */
export const ROUTES = {
  session: '/api/session',
  password: '/api/session/password',
  reference: '/api/reference',
  workbench: '/api/workbench',
  projects: '/api/projects',
  project: (id: string) => `/api/projects/${id}`,
  trail: (id: string) => `/api/projects/${id}/trail`,
  declaration: (id: string) => `/api/projects/${id}/declaration`,
  recording: (id: string) => `/api/projects/${id}/recording`,
  selfEvaluation: (id: string) => `/api/projects/${id}/self-evaluation`,
  submission: (id: string) => `/api/projects/${id}/self-evaluation/submission`,
  indicatorEvidence: (indicatorId: string) => `/api/indicators/${indicatorId}/evidence`,
  evidence: (id: string) => `/api/evidence/${id}`,
  reviews: '/api/reviews',
  itemReview: (id: string, itemId: string) => `/api/self-evaluations/${id}/items/${itemId}/review`,
  return: (id: string) => `/api/self-evaluations/${id}/return`,
  confirmation: (id: string) => `/api/self-evaluations/${id}/confirmation`,
  yearEnd: '/api/reports/year-end',
  organizations: '/api/organizations',
  organizationGoals: (id: string) => `/api/organizations/${id}/goals`,
  organizationTrail: (id: string) => `/api/organizations/${id}/trail`,
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

/** Header that carries the CSRF token of the session on every unsafe request. */
export const CSRF_HEADER = 'x-csrf-token';
