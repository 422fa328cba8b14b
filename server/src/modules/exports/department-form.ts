import type { DecimalText, DepartmentOverview, GoalView } from '@jixiao/contracts/views';
import { emptyStructure, type DepartmentForm } from '@jixiao/documents/department-form';
import { printedGoals } from './declaration-form.js';
import { categoryName } from './form-words.js';

/** What a whole department or unit promises for a year, with the projects of its tree. */
export interface DeclaredOrganization {
  id: string;
  name: string;
  /** Sum of the versions of its goals and overview. */
  version: number;
  /** Null where none was taken in. */
  overview: DepartmentOverview | null;
  goals: GoalView[];
  projects: { name: string; category: string; total: DecimalText; annual: DecimalText; content: string | null }[];
}

/** The whole-department form as far as it is stored; the rest is left to be filled in. */
export function toDepartmentForm({ name, goals, projects, overview }: DeclaredOrganization, year: number): DepartmentForm {
  return {
    year,
    declaredOn: null,
    name,
    filledBy: null,
    phone: null,
    structure: overview && overview.structure.length > 0 ? overview.structure : emptyStructure(year),
    functions: overview?.functions ?? null,
    tasks: overview?.tasks ?? null,
    projects: projects.map(({ name: project, category, total, annual, content }) => ({
      name: project,
      category: categoryName(category),
      total,
      annual,
      purpose: content,
    })),
    goals: printedGoals(goals, year),
  };
}
