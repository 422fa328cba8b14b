import type {
  BudgetDocument,
  BudgetTable,
  BudgetTableKind,
  FormGoal,
  FormIndicator,
  ProjectForm,
  FindingPlace,
} from '../budget-document/index.js';
import { amountOf } from './amounts.js';
import type { CheckParameters } from './check-parameters.js';
import { placed } from './finding.js';
import type { Exact } from '../money/index.js';
import type { ScoringScheme } from '../scoring/index.js';

/** What every check gets. */
export interface CheckContext {
  readonly document: BudgetDocument;
  readonly parameters: CheckParameters;
  /** Scheme that sets the weights of annual indicators; null where targets are not weighed. */
  readonly scheme: ScoringScheme | null;
}

export const PROJECT_FORM_TITLE = '部门项目申报表（含绩效目标）';
export const DEPARTMENT_FORM_TITLE = '部门整体绩效目标申报表';

/** The first table of a kind that the document has. */
export function tableOf({ document }: CheckContext, kind: BudgetTableKind): BudgetTable | null {
  return document.budgetTables.find((table) => table.kind === kind) ?? null;
}

export function formTitle(form: ProjectForm): string {
  return `${PROJECT_FORM_TITLE}：${form.name}`;
}

/** The cell of a field of a form, the form itself where the reader kept no place for it. */
export function fieldPlace(form: ProjectForm, field: string, columnName: string): FindingPlace {
  return placed(form.cells[field] ?? form.place, formTitle(form), null, columnName);
}

export function annualBudget(form: ProjectForm): Exact | null {
  return amountOf(form.budget.annual);
}

/** Goals of the department and of every project, with the title of the form that they stand in. */
export interface GoalOwner {
  readonly title: string;
  readonly name: string;
  readonly goals: readonly FormGoal[];
  readonly form: ProjectForm | null;
  readonly place: FindingPlace;
}

export function goalOwners({ document }: CheckContext): GoalOwner[] {
  const { department, projects } = document;
  const forms = projects.map((form) => ({
    title: formTitle(form),
    name: form.name,
    goals: form.goals,
    form,
    place: placed(form.place, formTitle(form)),
  }));
  if (department === null) return forms;
  const place = placed(department.place, DEPARTMENT_FORM_TITLE);
  return [{ title: DEPARTMENT_FORM_TITLE, name: department.name, goals: department.goals, form: null, place }, ...forms];
}

export function goalName(goal: FormGoal): string {
  return `${goal.horizon === 'annual' ? '年度' : '长期'}绩效目标 ${goal.ordinal}`;
}

/** A cell of an indicator's row; `target` unless said otherwise. */
export function indicatorPlace(title: string, indicator: FormIndicator, field = 'target', columnName = '指标值'): FindingPlace {
  return placed(indicator.cells[field] ?? indicator.place, title, indicator.name, columnName);
}
