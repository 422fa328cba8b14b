import { indicatorClassTree } from '@jixiao/domain/indicators';
import { SCORING_SCHEMES } from '@jixiao/domain/scoring';
import { classificationCodes } from '../reference/classification-codes.js';
import type { RowSet } from './row-set.js';

/** Years from which a class tree holds (财预〔2015〕88号, 财预〔2021〕101号). */
const treeYears = [2015, 2021];

/** Adds what all regions share. */
export function addReferenceRows(rows: RowSet): void {
  for (const year of treeYears) {
    for (const { code, parent, name, ordinal } of indicatorClassTree(year)) {
      rows.add('indicator_class', { from_year: year, code, parent, name_zh: name.zh, name_en: name.en, ordinal });
    }
  }
  for (const scheme of Object.values(SCORING_SCHEMES)) {
    rows.add('scoring_scheme', { id: scheme.id, definition: scheme });
  }
  for (const { kind, code, name } of classificationCodes) {
    rows.add('classification_code', { kind, code, name });
  }
}
