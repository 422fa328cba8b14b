import type { GoalView, ImportProblem } from '@jixiao/contracts/views';
import type { SelfEvaluationForm } from '@jixiao/domain/budget-document';
import { isDecimalString, toExact } from '@jixiao/domain/money';
import type { ScoringScheme } from '@jixiao/domain/scoring';
import type { RecordingDto } from '../../recording/recording.dto.js';
import { evaluateProject } from '../../self-evaluation/evaluation-of-project.js';
import type { MatchedEvaluation } from './matched-evaluations.js';
import { remark } from './problems.js';
import type { StoredForEvaluation } from './stored-objects.js';

const TOLERANCE = '0.01';

/** Scores that the form writes and the server computes otherwise from what would then be recorded. */
export function problemsOfScores(
  { funds, total }: SelfEvaluationForm,
  matched: readonly MatchedEvaluation[],
  { stored, scheme, recording }: { stored: StoredForEvaluation; scheme: ScoringScheme; recording: RecordingDto },
): ImportProblem[] {
  const { result } = evaluateProject(recorded(stored, recording), scheme);
  const computed = new Map(result.items.map(({ id, score }) => [id, score]));
  const execution = funds.find(({ source }) => source === 'total')?.score ?? null;
  return [
    ...matched.flatMap(({ form, stored: indicator }) => {
      const score = indicator === null ? null : (computed.get(indicator.id) ?? null);
      return differ(form.score, score) ? [scoreDiffers(form.name, form.score, score)] : [];
    }),
    ...(differ(execution, result.execution.score) ? [scoreDiffers('预算执行率', execution, result.execution.score)] : []),
    ...(differ(total, result.total)
      ? [remark('import.total-differs', { given: total ?? '', expected: result.total ?? '' }, 'evaluation.total')]
      : []),
  ];
}

function scoreDiffers(name: string, given: string | null, expected: string | null): ImportProblem {
  return remark('import.score-differs', { name, given: given ?? '', expected: expected ?? '' }, `indicator.${name}`);
}

/** What only one side says is no contradiction. */
function differ(written: string | null, computed: string | null): boolean {
  if (written === null || computed === null || !isDecimalString(written)) return false;
  return toExact(written).minus(toExact(computed)).abs().gt(TOLERANCE);
}

/** The project as it will stand once the form is accepted. */
function recorded({ budget, goals }: StoredForEvaluation, { indicators, execution }: RecordingDto): Parameters<typeof evaluateProject>[0] {
  const actuals = new Map(indicators.map((each) => [each.id, each]));
  const executed = new Map(execution.map((each) => [each.source, each.executed]));
  return {
    budget: { ...budget, execution: budget.execution.map((row) => ({ ...row, executed: executed.get(row.source) ?? row.executed })) },
    goals: goals.map((goal): GoalView => ({
      ...goal,
      indicators: goal.indicators.map((indicator) => {
        const said = actuals.get(indicator.id);
        if (said === undefined) return indicator;
        const { actual = null, grade = null, share = null, reason = null, improvement = null } = said;
        return { ...indicator, actual: { actual, grade, share, reason, improvement, recordedAt: indicator.actual?.recordedAt ?? '' } };
      }),
    })),
  };
}
