import type { BudgetTable, StructureRow } from '@jixiao/domain/budget-document';
import type { ProgressSeed } from './demonstration/progress-seed.js';
import type { LibrarySeed } from './writing/add-library-rows.js';
import type { GoalSeed, ProjectSeed } from './demonstration/project-seed.js';
import type { RectificationSeed } from './demonstration/rectification-seed.js';

export type Role = 'lead' | 'department' | 'finance' | 'reader' | 'administrator';

export interface PersonSeed {
  /** Also the name of the account, if there is one. */
  readonly username: string;
  readonly name: string;
  readonly phone: string;
  readonly role: Role;
  /** Code of the organization that the role reaches; null for the whole region. */
  readonly organizationCode: string | null;
  readonly signsIn: boolean;
}

export interface OrganizationSeed {
  readonly code: string;
  readonly name: string;
  /** Code of the department that a unit belongs to; null for a department. */
  readonly parentCode: string | null;
}

export interface EntryWindowSeed {
  readonly stage: string;
  readonly opensOn: string;
  readonly closesOn: string;
  /** The demonstration has to take entries of this stage on whatever day it is set up. */
  readonly keptOpen?: boolean;
}

/** Everything that one region is seeded with. */
export interface RegionSeed {
  readonly id: string;
  readonly name: string;
  readonly year: number;
  readonly schemeId: string;
  readonly entryWindows: readonly EntryWindowSeed[];
  readonly organizations: readonly OrganizationSeed[];
  readonly people: readonly PersonSeed[];
  /** Department and unit of all projects. */
  readonly departmentCode: string;
  readonly unitCode: string;
  readonly address: string;
  readonly postcode: string;
  readonly projects: readonly ProjectSeed[];
  readonly departmentGoals: readonly GoalSeed[];
  /** What the whole-department form says besides goals; none where the department has not declared it. */
  readonly departmentOverview?: { readonly structure: readonly StructureRow[]; readonly functions: string; readonly tasks: string };
  /** Entries of the indicator library that the department has of its own. */
  readonly departmentLibrary?: LibrarySeed;
  readonly disclosureTables: readonly BudgetTable[];
  readonly progress: readonly ProgressSeed[];
  readonly rectifications: readonly RectificationSeed[];
  /** Username of the reviewer of all self-evaluations, who raises rectifications, too. */
  readonly reviewer: string;
}

/** How far a project of the region has come; undefined where its year has not begun. */
export function progressOf({ progress }: RegionSeed, project: ProjectSeed): ProgressSeed | undefined {
  return progress.find(({ projectCode }) => projectCode === project.code);
}
