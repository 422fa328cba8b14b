import type { DocumentFinding } from '../../budget-document/index.js';
import type { CheckContext } from '../check-context.js';
import { checkComparisons } from './comparisons.js';
import { checkFunctions } from './functions.js';
import { checkLists } from './lists.js';
import { readPassages } from './passages.js';
import { checkNarrativeProjects } from './projects.js';
import { checkTableAmounts } from './table-amounts.js';

/** Every amount, difference and percentage of the explanation against itself and against the tables. */
export function checkNarrative(context: CheckContext): DocumentFinding[] {
  const passages = readPassages(context.document.narrative);
  return [
    ...passages.flatMap((passage) => [...checkComparisons(passage, context), ...checkTableAmounts(passage, context)]),
    ...checkLists(passages, context),
    ...checkFunctions(passages, context),
    ...checkNarrativeProjects(passages, context),
  ];
}
