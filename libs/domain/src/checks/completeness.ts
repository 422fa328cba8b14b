import {
  BUDGET_TABLE_KINDS,
  type BudgetTableKind,
  type DocumentFinding,
  type FormGoal,
  type ProjectForm,
} from '../budget-document/index.js';
import { firstLevelClass } from '../indicators/index.js';
import { amountOf, shown, sumOf } from './amounts.js';
import { annualBudget, fieldPlace, goalName, goalOwners, indicatorPlace, type CheckContext, type GoalOwner } from './check-context.js';
import { finding, placed } from './finding.js';

/** A document with fewer tables is no published budget but single forms. */
const TABLES_OF_A_PUBLISHED_BUDGET = 3;

const TABLE_NAMES: Readonly<Record<BudgetTableKind, string>> = {
  summary: '收支总表',
  income: '收入总表',
  expenditure: '支出总表',
  appropriation: '财政拨款收支总表',
  general_by_function: '一般公共预算支出表',
  general_by_unit: '一般公共预算支出表（分单位）',
  general_basic: '一般公共预算基本支出表',
  three_public: '一般公共预算“三公”经费支出表',
  government_fund: '政府性基金预算支出表',
  state_capital: '国有资本经营预算支出表',
  projects: '项目支出表',
};

/** Many localities publish the general budget by function only. */
const OPTIONAL: ReadonlySet<BudgetTableKind> = new Set(['general_by_unit']);

const CLASS_NAMES = { output: ['产出指标', 'output indicators'], benefit: ['效益指标', 'benefit indicators'] } as const;
const SUBCLASS_NAMES = {
  'output.quantity': ['数量指标', 'quantity indicator'],
  'output.quality': ['质量指标', 'quality indicator'],
} as const;

/** What is missing in tables and forms (财预〔2015〕88号, 财预〔2021〕101号). */
export function checkCompleteness(context: CheckContext): DocumentFinding[] {
  return [...missingTables(context), ...context.document.projects.flatMap(checkForm), ...goalOwners(context).flatMap(checkGoals)];
}

function missingTables({ document }: CheckContext): DocumentFinding[] {
  const { budgetTables } = document;
  const first = budgetTables[0];
  if (first === undefined || budgetTables.length < TABLES_OF_A_PUBLISHED_BUDGET) return [];
  const kinds = new Set(budgetTables.map(({ kind }) => kind));
  const missing = BUDGET_TABLE_KINDS.filter((kind) => !kinds.has(kind) && !OPTIONAL.has(kind));
  if (missing.length === 0) return [];
  const tables = missing.map((kind) => TABLE_NAMES[kind]).join('、');
  return [finding('completeness.table-missing', [placed(first.place, first.title)], { params: { tables } })];
}

function checkForm(form: ProjectForm): DocumentFinding[] {
  const found: DocumentFinding[] = [];
  const params = { project: form.name };
  const annual = annualBudget(form);
  if (annual === null) found.push(finding('completeness.budget-missing', [fieldPlace(form, 'annual', '项目当年预算')], { params }));
  if (form.code === null) found.push(finding('completeness.code-missing', [fieldPlace(form, 'code', '项目编码')], { params }));
  const fields = emptyFields(form).join('、');
  if (fields !== '')
    found.push(finding('completeness.field-missing', [fieldPlace(form, 'name', fields)], { params: { ...params, fields } }));
  if (annual !== null && annual.gt(0) && form.expenditureLines.length === 0) {
    found.push(
      finding('completeness.expenditure-missing', [fieldPlace(form, 'annual', '项目支出明细测算')], { params, actual: shown(annual) }),
    );
  }
  const bought = sumOf(form.procurement.map(({ amount }) => amountOf(amount)));
  const annualClasses = classesOf(form.goals.filter(isAnnual));
  const hasCost = [...annualClasses].some((code) => code.includes('cost'));
  if (bought.gt(0) && !hasCost && annualClasses.size > 0) {
    found.push(finding('completeness.cost-missing', [fieldPlace(form, 'procurement', '项目采购')], { params, actual: shown(bought) }));
  }
  return found;
}

function emptyFields(form: ProjectForm): string[] {
  const fields: readonly (readonly [string, unknown])[] = [
    ['项目执行单位', form.unit ?? form.department],
    ['项目负责人', form.lead],
    ['起始年度', form.startYear],
    ['终止年度', form.endYear],
    ['项目申请理由', form.reason],
    ['项目主要内容', form.content],
  ];
  return fields.filter(([, value]) => value === null || value === '').map(([name]) => name);
}

function checkGoals(owner: GoalOwner): DocumentFinding[] {
  const { goals, name, title, place } = owner;
  const params = { project: name };
  const annual = goals.filter(isAnnual);
  const found = goals.flatMap((goal) => checkGoal(owner, goal));
  if (annual.length === 0) found.push(finding('completeness.goals-missing', [{ ...place, columnName: '年度绩效目标' }], { params }));
  const classes = classesOf(annual);
  if (classes.size > 0) found.push(...missingClasses(classes, owner, annual[0]));
  const withoutBasis = goals
    .flatMap(({ indicators }) => indicators)
    .filter(({ basis, basisText }) => basis === null && (basisText ?? '') === '');
  const first = withoutBasis[0];
  if (first !== undefined) {
    const where = withoutBasis.map((indicator) => indicatorPlace(title, indicator, 'basis', '指标值确定依据'));
    found.push(finding('completeness.basis-missing', where, { params, actual: String(withoutBasis.length) }));
  }
  return found;
}

function checkGoal({ name, title }: GoalOwner, goal: FormGoal): DocumentFinding[] {
  const params = { project: name, goal: goalName(goal) };
  const where = [placed(goal.place, title, goalName(goal))];
  const found: DocumentFinding[] = [];
  if ((goal.statement ?? '').trim() === '') found.push(finding('completeness.statement-missing', where, { params }));
  if (goal.indicators.length === 0) found.push(finding('completeness.indicators-missing', where, { params }));
  for (const indicator of goal.indicators) {
    if (indicator.parsed.kind !== 'none') continue;
    const details = { params: { indicator: indicator.name }, actual: indicator.target };
    found.push(finding('completeness.target-missing', [indicatorPlace(title, indicator)], details));
  }
  return found;
}

/** Only where the classes of all indicators are known: one that could not be told may be the one that seems to be missing. */
function missingClasses(classes: ReadonlySet<string>, { title, name, place }: GoalOwner, goal: FormGoal | undefined): DocumentFinding[] {
  if (classes.has('')) return [];
  const where = [goal === undefined ? place : placed(goal.place, title, goalName(goal))];
  const firstLevel = new Set([...classes].map(firstLevelClass));
  const found: DocumentFinding[] = [];
  for (const [code, [zh, en]] of Object.entries(CLASS_NAMES)) {
    if (!firstLevel.has(code))
      found.push(finding('completeness.class-missing', where, { params: { project: name, class: zh, classEn: en } }));
  }
  if (!firstLevel.has('output')) return found;
  for (const [code, [zh, en]] of Object.entries(SUBCLASS_NAMES)) {
    if (!classes.has(code))
      found.push(finding('completeness.subclass-missing', where, { params: { project: name, class: zh, classEn: en } }));
  }
  return found;
}

function classesOf(goals: readonly FormGoal[]): ReadonlySet<string> {
  return new Set(goals.flatMap(({ indicators }) => indicators.map((indicator) => indicator.class ?? '')));
}

function isAnnual({ horizon }: FormGoal): boolean {
  return horizon === 'annual';
}
