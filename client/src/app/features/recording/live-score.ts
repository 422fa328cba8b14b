import type { IndicatorView, ProjectView } from '@jixiao/contracts/views';
import { EvaluationResult, scoreEvaluation, SCORING_SCHEMES } from '@jixiao/domain/scoring';
import { ParsedTarget, parseTarget } from '@jixiao/domain/targets';

import { annualIndicators, RecordingDraft } from './recording-draft';
import { percentToShare } from './share';

const AMOUNT = /^\d+(\.\d+)?$/;
const TARGET_KINDS = new Set(['numeric', 'range', 'period', 'budget_cap', 'qualitative', 'none']);

/** The score that the draft would get; the server computes it again and its answer counts. */
export function liveScore(project: ProjectView, draft: RecordingDraft): EvaluationResult | null {
  if (!(project.scheme in SCORING_SCHEMES)) return null;
  const total = draft.amounts.total;
  return scoreEvaluation({
    scheme: project.scheme,
    budget: {
      initial: amountOrZero(total?.initial),
      adjusted: amountOrZero(total?.adjusted),
      executed: amountOrZero(total?.executed),
    },
    items: annualIndicators(project.goals).map((indicator) => {
      const row = draft.rows[indicator.id];
      return {
        id: indicator.id,
        class: indicator.classCode,
        name: indicator.name,
        target: indicator.target,
        parsedTarget: understoodTarget(indicator),
        actual: row?.actual ?? '',
        weight: indicator.weight ?? '0',
        grade: row?.grade || null,
        share: row?.grade ? percentToShare(row.percent) : null,
        reason: row?.reason ?? '',
      };
    }),
  });
}

/** What is stored as understood, which a person may have corrected; else what the parser says now. */
export function understoodTarget(indicator: Pick<IndicatorView, 'target' | 'targetParsed'>): ParsedTarget {
  return isParsedTarget(indicator.targetParsed) ? indicator.targetParsed : parseTarget(indicator.target);
}

function isParsedTarget(value: unknown): value is ParsedTarget {
  return typeof value === 'object' && value !== null && 'kind' in value && TARGET_KINDS.has(String(value.kind)) && 'text' in value;
}

function amountOrZero(text: string | undefined): string {
  const trimmed = text?.trim() ?? '';
  return AMOUNT.test(trimmed) ? trimmed : '0';
}
