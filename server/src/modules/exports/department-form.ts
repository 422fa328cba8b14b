import type { DecimalText, GoalView } from '@jixiao/contracts/views';
import { emptyStructure, type DepartmentForm } from '@jixiao/documents/department-form';
import { printedGoals } from './declaration-form.js';
import { categoryName } from './form-words.js';

/** What a whole department or unit promises for a year, with the projects of its tree. */
export interface DeclaredOrganization {
  id: string;
  name: string;
  /** Sum of the versions of its goals. */
  version: number;
  goals: GoalView[];
  projects: { name: string; category: string; total: DecimalText; annual: DecimalText; content: string | null }[];
}

/** The whole-department form as far as it is stored: income and expenditure, functions and tasks are left to be filled in. */
export function toDepartmentForm({ name, goals, projects }: DeclaredOrganization, year: number): DepartmentForm {
  return {
    year,
    declaredOn: null,
    name,
    filledBy: null,
    phone: null,
    structure: emptyStructure(year),
    functions: null,
    tasks: null,
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
