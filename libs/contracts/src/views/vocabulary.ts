import type { SelfEvaluationState, WorkflowStage } from '@jixiao/domain/workflow';

/** Text in both languages of the interface. */
export interface Bilingual {
  zh: string;
  en: string;
}

/** Exact decimal number as text; money in 万元. */
export type DecimalText = string;

export const RATINGS = ['excellent', 'good', 'fair', 'poor'] as const;
export type RatingCode = (typeof RATINGS)[number];

export const GRADES = ['achieved', 'partly_achieved', 'not_achieved'] as const;
export type GradeCode = (typeof GRADES)[number];

/** Where a project stands in the year: nothing recorded, being recorded, with the department, with finance, sent back, rated. */
export const PROJECT_STAGES = ['not_started', 'recording', 'submitted', 'forwarded', 'returned', 'confirmed'] as const;
export type ProjectStage = (typeof PROJECT_STAGES)[number];

/** A stage of a budget year, on which days it takes entries. */
export type YearStage = WorkflowStage;

export const ORGANIZATION_KINDS = ['department', 'unit'] as const;
export type OrganizationKind = (typeof ORGANIZATION_KINDS)[number];

/** Forms that an export can hold, in the order of its folders. */
export const EXPORT_FORMS = ['declaration', 'department', 'disclosure', 'self-evaluation', 'year-end'] as const;
export type ExportForm = (typeof EXPORT_FORMS)[number];

/** Whose forms an export holds: all that its reader may see, or those of one organization and all below it. */
export const EXPORT_SCOPES = ['region', 'organization'] as const;
export type ExportScope = (typeof EXPORT_SCOPES)[number];

export const EXPORT_STATUSES = ['queued', 'running', 'done', 'failed', 'cancelled', 'expired'] as const;
export type ExportStatus = (typeof EXPORT_STATUSES)[number];

export const PROJECT_SORTS = ['code', 'name', 'budget', 'execution', 'score'] as const;
export type ProjectSort = (typeof PROJECT_SORTS)[number];

export type ExecutionSource = 'total' | 'fiscal' | 'carryover' | 'other';
export type GoalHorizon = 'long_term' | 'annual';
export type SelfEvaluationStatus = SelfEvaluationState;

/** What has a trail. */
export const AUDITED_OBJECT_TYPES = ['project', 'organization', 'user', 'fiscal-year', 'document-import', 'form-export', 'trail-export', 'library-entry'] as const;
export type AuditedObjectType = (typeof AUDITED_OBJECT_TYPES)[number];
