import type { SelfEvaluationView } from '@jixiao/contracts/views';
import type { FundsRow, IndicatorRow, SelfEvaluationForm } from '@jixiao/documents/self-evaluation-form';
import { firstLevelClass, type IndicatorClass, indicatorClassTree } from '@jixiao/domain/indicators';
import { addAmounts, type DecimalString, toDecimalString, toExact } from '@jixiao/domain/money';
import { shanghaiDay } from '../../platform/http/shanghai-day.js';
import { attributeName } from './form-words.js';

type ExecutionAmount = SelfEvaluationView['execution']['amounts'][number];

const RATE_PLACES = 6;
const NOTHING_RECORDED: FundsRow = { initial: null, adjusted: null, executed: null, rate: null };

/** The official form of a self-evaluation as it stands, a reviewer's score in the place of the computed one. */
export function toSelfEvaluationForm(view: SelfEvaluationView): SelfEvaluationForm {
  const classes = new Map(indicatorClassTree(view.year).map((each) => [each.code, each]));
  return {
    year: view.year,
    filledOn: view.submittedAt === null ? null : shanghaiDay(new Date(view.submittedAt)),
    project: view.projectName,
    projectCode: view.projectCode,
    department: view.department.name,
    unit: view.unit?.name ?? null,
    category: null,
    attribute: attributeName(view.attribute),
    projectType: null,
    funds: {
      total: fundsRow(view.execution.amounts, 'total'),
      fiscal: fundsRow(view.execution.amounts, 'fiscal'),
      carryover: fundsRow(view.execution.amounts, 'carryover'),
      other: fundsRow(view.execution.amounts, 'other'),
    },
    execution: { weight: view.execution.weight, score: view.execution.score, reason: null },
    goal: { expected: view.goals.map(({ statement }) => statement).join('\n') || null, achieved: view.conclusion },
    indicators: view.items.map((item) => indicatorRow(item, classes)),
    total: { weight: addAmounts(weightsOf(view)), score: view.total },
    rating: view.rating,
  };
}

function fundsRow(amounts: readonly ExecutionAmount[], source: ExecutionAmount['source']): FundsRow {
  const row = amounts.find((each) => each.source === source);
  if (!row) return NOTHING_RECORDED;
  const { initial, adjusted, executed } = row;
  return { initial, adjusted, executed, rate: ratio(executed, adjusted) };
}

function ratio(executed: DecimalString | null, adjusted: DecimalString | null): DecimalString | null {
  if (executed === null || adjusted === null || toExact(adjusted).isZero()) return null;
  return toDecimalString(toExact(executed).div(toExact(adjusted)).toDecimalPlaces(RATE_PLACES));
}

function weightsOf({ execution, items }: SelfEvaluationView): DecimalString[] {
  return [execution.weight, ...items.flatMap(({ weight }) => weight ?? [])];
}

function indicatorRow(item: SelfEvaluationView['items'][number], classes: ReadonlyMap<string, IndicatorClass>): IndicatorRow {
  const nameOf = (code: string) => classes.get(code)?.name.zh ?? code;
  return {
    firstLevel: nameOf(firstLevelClass(item.classCode)),
    secondLevel: nameOf(item.classCode),
    name: item.name,
    target: item.target,
    actual: item.actual,
    weight: item.weight,
    score: item.reviewedScore ?? item.score,
    reason: item.reason,
    improvement: item.improvement,
  };
}
