import type { FindingView, ProjectView, SelfEvaluationItemView, SelfEvaluationView } from '@jixiao/contracts/views';
import type { EvaluationResult } from '@jixiao/domain/scoring';
import type { ProjectEvaluation } from './evaluation-of-project.js';
import type { StoredSelfEvaluation } from './self-evaluation.repository.js';

/** The self-evaluation form: computed now, beside it what was submitted and what a reviewer changed. */
export function viewOf(
  project: ProjectView,
  evaluation: ProjectEvaluation,
  stored: StoredSelfEvaluation | undefined,
): SelfEvaluationView {
  const { result, openPoints } = evaluation;
  // What was handed in stands as it was; before that and after a return the form shows the present scores.
  const handedIn = stored?.status === 'submitted' || stored?.status === 'confirmed';
  return {
    id: stored?.id ?? null,
    projectId: project.id,
    projectCode: project.code,
    projectName: project.name,
    department: project.department,
    unit: project.unit,
    year: project.year,
    version: project.version,
    status: stored?.status ?? 'draft',
    scheme: project.scheme,
    goals: project.goals
      .filter(({ horizon }) => horizon === 'annual')
      .map(({ ordinal, statement }) => ({ ordinal, statement })),
    execution: {
      amounts: project.budget?.execution ?? [],
      rate: result.execution.rate,
      weight: result.execution.weight,
      score: result.execution.score,
      explanation: result.execution.explanation,
      findings: result.execution.findings.map(findingView),
    },
    items: itemsOf(evaluation, stored, handedIn),
    total: handedIn ? stored.total : result.total,
    rating: handedIn ? stored.rating : result.rating,
    conclusion: stored?.conclusion ?? null,
    findings: result.findings.map(findingView),
    openPoints,
    comments: stored?.comments ?? [],
    reviews: stored?.reviews ?? [],
    submittedAt: stored?.submittedAt ?? null,
    may: { submit: project.may.submit, review: project.may.review },
  };
}

function itemsOf(
  { indicators, result }: ProjectEvaluation,
  stored: StoredSelfEvaluation | undefined,
  handedIn: boolean,
): SelfEvaluationItemView[] {
  const storedItems = new Map(stored?.items.map((item) => [item.indicatorId, item]));
  return indicators.map((indicator, index) => {
    const scored = result.items[index];
    const item = storedItems.get(indicator.id);
    const computedScore = (handedIn && item ? item.computedScore : scored?.score) ?? null;
    return {
      id: item?.id ?? null,
      indicatorId: indicator.id,
      classCode: indicator.classCode,
      name: indicator.name,
      target: indicator.target,
      actual: indicator.actual?.actual ?? null,
      grade: indicator.actual?.grade ?? null,
      share: indicator.actual?.share ?? null,
      weight: indicator.weight,
      computedScore,
      reviewedScore: item?.reviewedScore ?? null,
      reviewReason: item?.reviewReason ?? null,
      score: item?.reviewedScore ?? computedScore,
      reason: indicator.actual?.reason ?? null,
      improvement: indicator.actual?.improvement ?? null,
      rule: scored?.rule ?? null,
      explanation: scored?.explanation ?? null,
      findings: scored?.findings.map(findingView) ?? [],
      evidence: indicator.evidence.length,
    };
  });
}

function findingView({ rule, severity, message }: EvaluationResult['findings'][number]): FindingView {
  return { rule, severity, message: { ...message } };
}
