import type { DepartmentOverview } from './disclosure.views.js';
import type { GoalView, OrganizationView } from './project.views.js';
import type { DecimalText } from './vocabulary.js';

/** A department, or a unit below one. */
export interface OrganizationItem extends OrganizationView {
  kind: 'department' | 'unit';
  parentId: string | null;
}

/** What a whole department or unit promises for a year, beside its projects. */
export interface OrganizationGoalsView {
  organization: OrganizationItem;
  year: number;
  /** Version of the goals of this organization and year: to be sent back as If-Match. */
  version: number;
  scheme: string;
  /** What the weights of the annual indicators sum to, where there are weights. */
  indicatorWeight: DecimalText;
  goals: GoalView[];
  /** What its whole-department form says besides goals; null where none was taken in. */
  overview: DepartmentOverview | null;
  /** Whether declaring is the reader's work, be it open now or not. */
  inCharge: boolean;
  may: { declare: boolean };
}
