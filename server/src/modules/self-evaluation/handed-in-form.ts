import type {
  Bilingual,
  ExecutionAmountView,
  ExecutionSource,
  FindingView,
  GradeCode,
  OrganizationView,
  SelfEvaluationView,
} from '@jixiao/contracts/views';
import type { EvaluationResult, ScoringScheme } from '@jixiao/domain/scoring';
import type { StoredProject } from '../projects/projects.repository.js';
import type { ProjectEvaluation } from './evaluation-of-project.js';

/** What the form says besides its indicators, kept as it was handed in. */
export interface HandedInForm {
  project: { code: string; name: string; department: OrganizationView; unit: OrganizationView | null; attribute?: string | null };
  goals: SelfEvaluationView['goals'];
  amounts: Partial<Record<ExecutionSource, Omit<ExecutionAmountView, 'source'>>>;
  execution: { weight: string; explanation: Bilingual | null; findings: FindingView[] };
  findings: FindingView[];
  /** A reviewer's change is rated by the bands of the day on which the form was handed in. */
  ratingBands: ScoringScheme['ratingBands'];
}

export interface HandedInItem {
  indicatorId: string;
  ordinal: number;
  classCode: string;
  name: string;
  target: string;
  actual: string | null;
  grade: GradeCode | null;
  share: string | null;
  weight: string;
  reason: string | null;
  improvement: string | null;
  evidence: number;
  score: string | null;
  rule: string;
  explanation: Bilingual;
  findings: FindingView[];
}

/** The order of the form's funds table. */
const SOURCES: readonly ExecutionSource[] = ['total', 'fiscal', 'carryover', 'other'];

export function formToHandIn(project: StoredProject, { result }: ProjectEvaluation, scheme: ScoringScheme): HandedInForm {
  return {
    project: {
      code: project.code,
      name: project.name,
      department: project.department,
      unit: project.unit,
      attribute: project.attribute,
    },
    goals: goalsOf(project),
    amounts: Object.fromEntries((project.budget?.execution ?? []).map(({ source, ...amounts }) => [source, amounts])),
    execution: {
      weight: result.execution.weight,
      explanation: result.execution.explanation,
      findings: result.execution.findings.map(findingView),
    },
    findings: result.findings.map(findingView),
    ratingBands: scheme.ratingBands,
  };
}

export function itemsToHandIn({ indicators, result }: ProjectEvaluation): HandedInItem[] {
  return indicators.flatMap(({ actual, ...indicator }, index) => {
    const scored = result.items[index];
    if (!scored) return [];
    return {
      indicatorId: indicator.id,
      ordinal: index + 1,
      classCode: indicator.classCode,
      name: indicator.name,
      target: indicator.target,
      actual: actual?.actual ?? null,
      grade: actual?.grade ?? null,
      share: actual?.share ?? null,
      weight: scored.weight,
      reason: actual?.reason ?? null,
      improvement: actual?.improvement ?? null,
      evidence: indicator.evidence.length,
      score: scored.score,
      rule: scored.rule,
      explanation: scored.explanation,
      findings: scored.findings.map(findingView),
    };
  });
}

/** The rows of the funds table, in their order. */
export function amountsOf({ amounts }: HandedInForm): ExecutionAmountView[] {
  return SOURCES.flatMap((source) => {
    const row = amounts[source];
    return row ? { source, ...row } : [];
  });
}

export function goalsOf(project: StoredProject): SelfEvaluationView['goals'] {
  return project.goals.filter(({ horizon }) => horizon === 'annual').map(({ ordinal, statement }) => ({ ordinal, statement }));
}

export function findingView({ rule, severity, message }: EvaluationResult['findings'][number]): FindingView {
  return { rule, severity, message: { ...message } };
}
