import type { IndicatorView, OpenPoint } from '@jixiao/contracts/views';
import { type EvaluationResult, type ScoringScheme, scoreEvaluation } from '@jixiao/domain/scoring';
import type { ParsedTarget } from '@jixiao/domain/targets';
import type { StoredProject } from '../projects/projects.repository.js';

export interface ProjectEvaluation {
  indicators: IndicatorView[];
  result: EvaluationResult;
  openPoints: OpenPoint[];
}

const EXECUTED_MISSING = {
  zh: '没有填写全年执行数',
  en: 'The amount executed in the year is missing',
};

/** Scores the annual indicators of a project by the scheme as they stand now and lists what keeps it from being submitted. */
export function evaluateProject(project: Pick<StoredProject, 'goals' | 'budget'>, scheme: ScoringScheme): ProjectEvaluation {
  const indicators = project.goals
    .filter(({ horizon }) => horizon === 'annual')
    .flatMap((goal) => goal.indicators);
  const total = project.budget?.execution.find(({ source }) => source === 'total');
  const input = {
    scheme: scheme.id,
    budget: {
      initial: total?.initial ?? project.budget?.initial ?? null,
      adjusted: total?.adjusted ?? project.budget?.adjusted ?? '0',
      executed: total?.executed ?? '0',
    },
    items: indicators.map((indicator) => ({
      id: indicator.id,
      class: indicator.classCode,
      name: indicator.name,
      target: indicator.target,
      parsedTarget: indicator.targetParsed as ParsedTarget,
      weight: indicator.weight ?? '0',
      actual: indicator.actual?.actual ?? null,
      grade: indicator.actual?.grade ?? null,
      share: indicator.actual?.share ?? null,
      reason: indicator.actual?.reason ?? null,
    })),
  };
  const result = scoreEvaluation(input, { [scheme.id]: scheme });
  const executedMissing = (total?.executed ?? null) === null;
  return { indicators, result, openPoints: openPointsOf(indicators, result, executedMissing) };
}

/** Every error, and the reasons that the rules make mandatory, each with the cell where it is mended. */
function openPointsOf(indicators: IndicatorView[], result: EvaluationResult, executedMissing: boolean): OpenPoint[] {
  const points: OpenPoint[] = executedMissing
    ? [{ rule: 'execution.missing', cell: 'execution:total:executed', message: EXECUTED_MISSING }]
    : [];
  const collect = (findings: EvaluationResult['findings'], cellOf: (rule: string) => string): void => {
    for (const { rule, severity, message } of findings) {
      if (severity === 'error' || rule === 'reason.missing') points.push({ rule, cell: cellOf(rule), message });
    }
  };
  collect(result.execution.findings, () => 'execution:total:executed');
  for (const [index, item] of result.items.entries()) {
    collect(item.findings, (rule) => `indicator:${indicators[index]?.id}:${columnOf(rule)}`);
  }
  collect(result.findings, () => 'indicators:weight');
  return points;
}

function columnOf(rule: string): string {
  if (rule.startsWith('grade.share')) return 'share';
  const [column = ''] = rule.split('.');
  return ['actual', 'grade', 'reason', 'target', 'weight'].includes(column) ? column : 'actual';
}
