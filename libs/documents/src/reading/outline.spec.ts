import { describe, expect, it } from '@jest/globals';
import { placeKey } from '@jixiao/domain/budget-document';
import { fixtureText, textSource } from './fixtures/text-source.js';
import { readBudgetDocument, readOutlinedDocument } from './index.js';

describe.each(['department-budget.txt', 'county-water-bureau.txt', 'school-2019.txt', 'self-evaluation-hubei.txt'])(
  'the outline of %s',
  (name) => {
    const source = textSource(fixtureText(name));
    const { document, outline: parts } = readOutlinedDocument(source);

    it('has every written line once', () => {
      const written = source.blocks.flatMap((block) => (block.kind === 'table' ? block.rows.map(({ place }) => place) : [block.place]));
      const outlined = parts.flatMap(({ lines }) => lines.map(({ place }) => placeKey(place)));
      expect(new Set(outlined).size).toBe(outlined.length);
      expect(outlined.sort()).toEqual(written.map(placeKey).sort());
    });

    it('has a part for every table and form that was read', () => {
      expect(document).toEqual(readBudgetDocument(source));
      const { budgetTables, projects, department, selfEvaluations } = document;
      const read = [...budgetTables, ...projects, ...(department ? [department] : []), ...selfEvaluations];
      const places = new Set(parts.map(({ place }) => placeKey(place)));
      expect(read.filter(({ place }) => !places.has(placeKey(place)))).toEqual([]);
    });
  },
);
