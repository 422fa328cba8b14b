import type { ProjectView, SelfEvaluationItemView, SelfEvaluationView } from '@jixiao/contracts/views';
import { isSelfEvaluationHandedIn } from '@jixiao/domain/workflow';
import type { ProjectEvaluation } from './evaluation-of-project.js';
import { type HandedInForm, amountsOf, findingView, goalsOf } from './handed-in-form.js';
import type { StoredItem, StoredSelfEvaluation } from './self-evaluation.repository.js';

type HandedIn = StoredSelfEvaluation & { form: HandedInForm };

/** Whether the form is under review or rated, and so stands as it was handed in. */
export function isHandedIn(stored: StoredSelfEvaluation | undefined): stored is HandedIn {
  return stored !== undefined && isSelfEvaluationHandedIn(stored.status) && stored.form !== null;
}

/** The form as it was handed in, with a reviewer's scores: nothing of it is computed anew. */
export function handedInView(project: ProjectView, stored: HandedIn): SelfEvaluationView {
  const { form } = stored;
  return {
    ...frameOf(project, stored),
    projectCode: form.project.code,
    projectName: form.project.name,
    department: form.project.department,
    unit: form.project.unit,
    attribute: form.project.attribute ?? null,
    scheme: stored.scheme,
    goals: form.goals,
    execution: {
      amounts: amountsOf(form),
      rate: stored.executionRate,
      weight: form.execution.weight,
      score: stored.executionScore,
      explanation: form.execution.explanation,
      findings: form.execution.findings,
    },
    items: stored.items.map((item) => ({ ...item, score: item.reviewedScore ?? item.computedScore })),
    total: stored.total,
    rating: stored.rating,
    findings: form.findings,
    openPoints: [],
  };
}

/** The form before it is handed in and after a return: by what is recorded now. */
export function presentView(
  project: ProjectView,
  evaluation: ProjectEvaluation,
  stored: StoredSelfEvaluation | undefined,
): SelfEvaluationView {
  const { result, openPoints } = evaluation;
  const { rate, weight, score, explanation, findings } = result.execution;
  return {
    ...frameOf(project, stored),
    projectCode: project.code,
    projectName: project.name,
    department: project.department,
    unit: project.unit,
    attribute: project.attribute,
    scheme: project.scheme,
    goals: goalsOf(project),
    execution: {
      amounts: project.budget?.execution ?? [],
      rate,
      weight,
      score,
      explanation,
      findings: findings.map(findingView),
    },
    items: presentItems(evaluation, stored?.items ?? []),
    total: result.total,
    rating: result.rating,
    findings: result.findings.map(findingView),
    openPoints,
  };
}

function frameOf(project: ProjectView, stored: StoredSelfEvaluation | undefined) {
  return {
    id: stored?.id ?? null,
    projectId: project.id,
    year: project.year,
    version: project.version,
    status: stored?.status ?? 'draft',
    conclusion: stored?.conclusion ?? null,
    comments: stored?.comments ?? [],
    reviews: stored?.reviews ?? [],
    submittedAt: stored?.submittedAt ?? null,
    may: { submit: project.may.submit, forward: project.may.forward, review: project.may.review },
  } satisfies Partial<SelfEvaluationView>;
}

function presentItems({ indicators, result }: ProjectEvaluation, stored: readonly StoredItem[]): SelfEvaluationItemView[] {
  const before = new Map(stored.map((item) => [item.indicatorId, item]));
  return indicators.map((indicator, index) => {
    const scored = result.items[index];
    const item = before.get(indicator.id);
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
      computedScore: scored?.score ?? null,
      reviewedScore: item?.reviewedScore ?? null,
      reviewReason: item?.reviewReason ?? null,
      score: item?.reviewedScore ?? scored?.score ?? null,
      reason: indicator.actual?.reason ?? null,
      improvement: indicator.actual?.improvement ?? null,
      rule: scored?.rule ?? null,
      explanation: scored?.explanation ?? null,
      findings: scored?.findings.map(findingView) ?? [],
      evidence: indicator.evidence.length,
    };
  });
}
