import type { IndicatorView, ProjectView, ReferenceView } from '@jixiao/contracts/views';
import { isCodedError } from '@jixiao/domain/errors';
import { EvaluationResult, readScheme, scoreEvaluation, ScoringScheme } from '@jixiao/domain/scoring';
import { ParsedTarget, parseTarget } from '@jixiao/domain/targets';

import { annualIndicators, RecordingDraft } from './recording-draft';
import { percentToShare } from './share';

const AMOUNT = /^\d+(\.\d+)?$/;
const TARGET_KINDS = new Set(['numeric', 'range', 'period', 'budget_cap', 'qualitative', 'none']);

/** The scheme of that id as the server defines it; null where there is none that can be scored by. */
export function schemeOf(schemes: ReferenceView['schemes'], id: string): ScoringScheme | null {
  const found = schemes.find((scheme) => scheme.id === id);
  try {
    return found ? readScheme(found.definition) : null;
  } catch (error) {
    if (isCodedError(error)) return null;
    throw error;
  }
}

/** The score that the draft would get; the server computes it again and its answer counts. */
export function liveScore(project: ProjectView, draft: RecordingDraft, scheme: ScoringScheme | null): EvaluationResult | null {
  if (scheme === null) return null;
  const total = draft.amounts.total;
  const input = {
    scheme: scheme.id,
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
  };
  return scoreEvaluation(input, { [scheme.id]: scheme });
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
