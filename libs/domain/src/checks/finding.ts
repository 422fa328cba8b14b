import type { DocumentFinding, FindingPlace, SourcePlace } from '../budget-document/index.js';
import { createFinding, type FindingDetails } from '../findings/index.js';
import { CHECK_RULES, type CheckRuleId } from './rules/index.js';

interface CheckDetails extends FindingDetails {
  /** What the cell should probably hold. */
  readonly suggestion?: string;
}

/** A finding of a check: the first place is where it has to be mended. */
export function finding(rule: CheckRuleId, where: readonly FindingPlace[], details: CheckDetails = {}): DocumentFinding {
  const { suggestion, ...rest } = details;
  const made = { ...createFinding(rule, CHECK_RULES[rule], rest), where };
  return suggestion === undefined ? made : { ...made, suggestion };
}

/** A place by the names an official uses; what is null is left out. */
export function placed(
  place: SourcePlace,
  title: string | null,
  rowName: string | null = null,
  columnName: string | null = null,
): FindingPlace {
  return {
    ...place,
    ...(title === null ? {} : { title }),
    ...(rowName === null ? {} : { rowName }),
    ...(columnName === null ? {} : { columnName }),
  };
}
