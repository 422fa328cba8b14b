import { describe, expect, it } from '@jest/globals';
import type { BudgetDocument } from '@jixiao/domain/budget-document';
import { asDocx } from '../fixtures/rendered/as-docx.js';
import { asPdf } from '../fixtures/rendered/as-pdf.js';
import { asTxt } from '../fixtures/rendered/as-txt.js';
import { asXlsx } from '../fixtures/rendered/as-xlsx.js';
import type { SourceDocument } from '../sources/index.js';
import { mergedProjectForm } from './fixtures/merged-project-form.js';
import { archiveForms, archiveWorkbook, nationalSource } from './fixtures/office-documents.js';
import { fixtureText, textSource } from './fixtures/text-source.js';
import { readBudgetDocument, readDocument } from './index.js';

const LAYOUTS: readonly [string, SourceDocument][] = [
  ['a district department with twelve project forms', textSource(fixtureText('department-budget.txt'))],
  ['a county bureau that orders everything its own way', textSource(fixtureText('county-water-bureau.txt'))],
  ['a school of 2019', textSource(fixtureText('school-2019.txt'))],
  ['a self-evaluation of Hubei', textSource(fixtureText('self-evaluation-hubei.txt'))],
  ['a self-evaluation of Sichuan', textSource(fixtureText('self-evaluation-sichuan.txt'))],
  ['a national self-evaluation with merged cells', nationalSource],
  ['a project form over two tables', archiveForms],
  ['a project form in one table with merged cells', mergedProjectForm],
];

/** What was understood, without where it stood. A line broken at a blank has lost it, so that blanks do not count. */
function content({ findings, ...understood }: BudgetDocument): unknown {
  const rules = findings.map(({ rule, params }) => [rule, rule === 'text.passed-over' ? params['title'] : params]);
  return JSON.parse(
    JSON.stringify({ ...understood, rules }, (key, value: unknown) => {
      if (key === 'place' || key === 'cells') return undefined;
      return typeof value === 'string' ? value.replace(/ /g, '') : value;
    }),
  );
}

/** Drawing a PDF of forty pages takes its time on a busy machine. */
const PATIENCE = 60_000;

describe.each(LAYOUTS)('readDocument of %s', (_, source) => {
  const expected = readBudgetDocument(source);

  it.each<[string, (source: SourceDocument) => Buffer | Promise<Buffer>]>([
    ['txt', asTxt],
    ['docx', asDocx],
    ['xlsx', asXlsx],
    ['pdf', asPdf],
  ])(
    'reads the same from %s',
    async (format, render) => {
      const bytes = await render(source);
      const document = await readDocument(bytes, `budget.${format}`);
      expect(document.budgetTables.length + document.projects.length + document.selfEvaluations.length).toBeGreaterThan(0);
      expect(content(document)).toEqual(content(expected));
    },
    PATIENCE,
  );
});

it.each(LAYOUTS.slice(1, 6))('reads %s from a PDF without borders, by the positions of its texts', async (_, source) => {
  const document = await readDocument(await asPdf(source, { ruled: false }), 'budget.pdf');
  expect(content(document)).toEqual(content(readBudgetDocument(source)));
});

it('reads a form whose table goes on over pages', async () => {
  const bytes = await asPdf(mergedProjectForm, { fontSize: 10, landscape: false });
  const document = await readDocument(bytes, 'form.pdf');
  expect(new Set(document.projects[0]?.goals.flatMap(({ indicators }) => indicators.map(({ place }) => place.page)))).toEqual(
    new Set([1, 2]),
  );
  expect(content(document)).toEqual(content(readBudgetDocument(mergedProjectForm)));
});

it('reads a workbook with a sheet for each table, whose cover is text', async () => {
  const document = await readDocument(await asXlsx(archiveWorkbook), 'budget.xlsx');
  const { findings } = readBudgetDocument(archiveWorkbook);
  expect(content({ ...document, findings })).toEqual(content({ ...readBudgetDocument(archiveWorkbook), findings }));
  expect(document.findings.map(({ rule, where: [place] }) => [rule, place?.sheet])).toEqual([
    ['text.passed-over', '封面'],
    ['column.unread', '无题'],
  ]);
});
