import { describe, expect, it } from '@jest/globals';
import { placeBehind } from '@jixiao/domain/budget-document';
import { isCodedError } from '@jixiao/domain/errors';
import { readBudgetDocument } from '../reading/index.js';
import { fixtureText, textSource } from '../reading/fixtures/text-source.js';
import { correctSource } from './index.js';

const source = textSource(fixtureText('county-water-bureau.txt'));

describe('a corrected source', () => {
  const [project] = readBudgetDocument(source).projects;
  const place = project?.cells['name'] ?? {};

  it('is read as if the cell had been written so', () => {
    const corrected = readBudgetDocument(correctSource(source, [{ place, text: '项目名称：河道整治与清淤' }]));
    expect(corrected.projects[0]?.name).toBe('河道整治与清淤');
    expect(readBudgetDocument(source).projects[0]?.name).toBe('河道整治');
  });

  it('keeps everything else as it is', () => {
    const corrected = correctSource(source, [{ place, text: '项目名称：河道整治' }]);
    expect(corrected).toEqual(source);
  });

  it('takes the last of two corrections of one cell', () => {
    const corrected = correctSource(source, [
      { place, text: '项目名称：先' },
      { place, text: '项目名称：后' },
    ]);
    expect(readBudgetDocument(corrected).projects[0]?.name).toBe('后');
  });

  it('gets a cell that a row lacks', () => {
    const rows = source.blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []));
    const row = rows.find(({ cells }) => cells.some(({ text }) => text === '项目名称'));
    if (row === undefined) throw new Error('The fixture has a form.');
    const added = { place: placeBehind(row.place, row.cells.at(-1)?.place), text: '新增' };
    const corrected = correctSource(source, [added]).blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []));
    expect(corrected.find(({ place: at }) => at === row.place)?.cells).toEqual([...row.cells, added]);
  });

  it('refuses a place that the source does not have', () => {
    for (const nowhere of [{ line: 9999 }, { ...place, cell: 99 }, {}]) {
      const codes = [() => correctSource(source, [{ place: nowhere, text: 'x' }])].map((work) => {
        try {
          work();
          return null;
        } catch (error) {
          return isCodedError(error) ? error.code : error;
        }
      });
      expect(codes).toEqual(['document.unknown-cell']);
    }
  });
});
