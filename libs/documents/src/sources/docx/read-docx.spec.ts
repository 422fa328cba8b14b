import { describe, expect, it } from '@jest/globals';
import { wordFile } from '../../fixtures/office-package.js';
import { sourceTexts } from '../../fixtures/source-texts.js';
import { readSource, type SourceDocument } from '../index.js';

const read = async (body: string): Promise<SourceDocument> =>
  readSource(wordFile(`<w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`), 'form.docx');
const run = (text: string): string => `<w:r><w:t>${text}</w:t></w:r>`;
const p = (...runs: readonly string[]): string => `<w:p>${runs.join('')}</w:p>`;
const cell = (content: string, properties = ''): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`;
const row = (...cells: readonly string[]): string => `<w:tr>${cells.join('')}</w:tr>`;
const table = (...rows: readonly string[]): string => `<w:tbl>${rows.join('')}</w:tbl>`;

describe('paragraphs', () => {
  it('join their runs, with tabs and line breaks', async () => {
    const tabs = '<w:pPr><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr>';
    expect(sourceTexts(await read(p(tabs, run('单位'), '<w:r><w:tab/><w:t>万元</w:t><w:br/><w:t>注</w:t></w:r>')))).toEqual([
      '单位\t万元\n注',
    ]);
  });

  it('keep what was inserted and drop what was deleted', async () => {
    const changed = `<w:del><w:r><w:delText>40</w:delText></w:r></w:del><w:ins>${run('45')}</w:ins>${run('个')}`;
    expect(sourceTexts(await read(p(changed)))).toEqual(['45个']);
  });

  it('stand once where a second writing is for older programs', async () => {
    const box = (inner: string): string => `<w:txbxContent>${p(run(inner))}</w:txbxContent>`;
    const twice = `<w:r><mc:AlternateContent><mc:Choice>${box('盒内')}</mc:Choice><mc:Fallback>${box('盒内')}</mc:Fallback></mc:AlternateContent></w:r>`;
    expect(sourceTexts(await read(p(run('盒外'), twice)))).toEqual(['盒内', '盒外']);
  });

  it('of content controls count', async () => {
    expect(sourceTexts(await read(`<w:sdt><w:sdtContent>${p(run('可填'))}</w:sdtContent></w:sdt>`))).toEqual(['可填']);
  });
});

describe('tables', () => {
  it('have cells of several paragraphs, and count as they come', async () => {
    const source = await read(p(run('申报表')) + table(row(cell(p(run('一')) + p(run('二'))), cell(p()))) + table(row(cell(p(run('后'))))));
    expect(sourceTexts(source)).toEqual(['申报表', [['一\n二', '']], [['后']]]);
    expect(source.blocks.map(({ place }) => place)).toEqual([{ line: 1 }, { table: 1 }, { table: 2 }]);
  });

  it('lengthen the cell that goes on below, also where other cells are wide', async () => {
    const start = '<w:vMerge w:val="restart"/>';
    const source = await read(
      table(
        row(cell(p(run('宽')), '<w:gridSpan w:val="2"/>'), cell(p(run('高')), start)),
        row(cell(p(run('甲'))), cell(p(run('乙'))), cell(p(), '<w:vMerge/>')),
        row(cell(p(run('丙'))), cell(p(run('丁'))), cell(p(run('新')), start)),
      ),
    );
    expect(sourceTexts(source)).toEqual([
      [
        ['宽', '高'],
        ['甲', '乙'],
        ['丙', '丁', '新'],
      ],
    ]);
    expect(source.blocks[0]).toMatchObject({ rows: [{ cells: [{ columnSpan: 2 }, { rowSpan: 2 }] }, {}, {}] });
  });

  it('keep their columns in rows that begin further right', async () => {
    const source = await read(
      table(row(cell(p(run('甲'))), cell(p(run('乙')))), `<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${cell(p(run('丙')))}</w:tr>`),
    );
    expect(sourceTexts(source)).toEqual([
      [
        ['甲', '乙'],
        ['', '丙'],
      ],
    ]);
  });

  it('within a cell follow the one that holds them', async () => {
    const source = await read(table(row(cell(p(run('外')) + table(row(cell(p(run('内'))))) + p()))));
    expect(sourceTexts(source)).toEqual([[['外']], [['内']]]);
  });
});
