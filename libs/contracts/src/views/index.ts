export type * from './administration.views.js';
export type * from './evaluation.views.js';
export type * from './organization.views.js';
export type * from './problem.views.js';
export type * from './project.views.js';
export type * from './report.views.js';
export type * from './session.views.js';
export { GRADES, PROJECT_SORTS, PROJECT_STAGES, RATINGS, YEAR_STAGES } from './vocabulary.js';
export type * from './vocabulary.js';
