import type { FundingSourceRead } from '../../budget-document/index.js';

const KINDS: readonly FundingSourceRead['kind'][] = ['general_public', 'government_fund', 'fiscal_account', 'unit_funds', 'carryover'];

/** The kind of a stored funding source as the forms tell them apart; they have no row of their own for the others. */
export function fundingKind(stored: string): FundingSourceRead['kind'] {
  return KINDS.find((kind) => kind === stored) ?? 'other';
}
