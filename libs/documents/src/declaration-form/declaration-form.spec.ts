import { describe, expect, it, jest } from '@jest/globals';
import fc from 'fast-check';
import { aDeclaration, anyDeclaration } from '../fixtures/declarations.js';
import { readDocx, readSheet, sheetRows } from '../fixtures/read-back.js';
import { readPdfPages } from '../fixtures/read-pdf.js';
import { dataOf, readBack, saidBy } from '../fixtures/round-trip.js';
import { writeDeclarationDocx, writeDeclarationPdf, writeDeclarationXlsx, type DeclarationForm, type EntryOptions } from './index.js';

/** Many files are written and read; other work may hold the processor. */
jest.setTimeout(60_000);

const WRITERS = { xlsx: writeDeclarationXlsx, docx: writeDeclarationDocx, pdf: writeDeclarationPdf } as const;
const FORMATS = ['xlsx', 'docx', 'pdf'] as const;

async function sheetOf(form: DeclarationForm, options?: EntryOptions) {
  return readSheet(await writeDeclarationXlsx(form, options), '项目申报表');
}

/** The row of a sheet in which the indicators of a goal begin. */
function rowOf(sheet: Parameters<typeof sheetRows>[0], goal: string): number {
  return sheetRows(sheet).findIndex((values) => values[0] === goal && values.length > 2) + 1;
}

describe('declaration form', () => {
  it('stands in the layout of published budgets', async () => {
    const rows = sheetRows(await sheetOf(aDeclaration()));
    expect(rows.slice(0, 7)).toEqual([
      ['2026年度部门项目申报表（含绩效目标）'],
      ['申报日期：2026年1月20日', '单位：万元'],
      ['项目名称', '电子政务外网链路租赁', '项目编码', '42010525068T000000111'],
      ['项目主管部门', '汉阳区数据局', '项目执行单位', '汉阳区大数据中心'],
      ['项目负责人', '陈静', '联系电话', '027-8000-0005'],
      ['单位地址', '汉阳区芳草路1号', '邮政编码', '430050'],
      ['项目属性', '持续性项目'],
    ]);
    const from = (label: string) => rows.findIndex(([first]) => first === label);
    expect(rows.slice(from('项目资金来源'), from('项目支出明细测算'))).toEqual([
      ['项目资金来源', '来源项目', '金额'],
      ['合计', 372],
      ['1.一般公共预算财政拨款', 372],
      ['其中：申请当年预算拨款', 372],
      ['2.政府性基金预算财政拨款', 0],
      ['3.财政专户管理资金', 0],
      ['4.单位资金', 0],
      ['其中：使用上年度财政拨款结转', 0],
    ]);
    expect(rows.slice(from('年度绩效目标表'))).toEqual([
      ['年度绩效目标表'],
      ['目标名称', '一级指标', '二级指标', '三级指标', '指标值', '指标值确定依据'],
      ['前年', '上年', '预计当年实现'],
      ['年度绩效目标1', '产出指标', '数量指标', '覆盖点位数', '≥450个', '≥480个', '≥500个', '计划标准'],
      ['时效指标', '故障响应时间', null, '≤30分钟', '≤30分钟', '行业标准'],
      ['效益指标', '社会效益指标', '联通率', '100%', '100%', '100%', null],
    ]);
  });

  it('writes the basis by its code where only that is known', async () => {
    const goals = aDeclaration().goals.map((goal) => ({
      ...goal,
      indicators: goal.indicators.map((indicator) => ({ ...indicator, basis: 'industry', basisText: null })),
    }));
    const rows = sheetRows(await sheetOf(aDeclaration({ goals })));
    expect(rows.at(-1)?.at(-1)).toBe('行业标准');
  });

  it('merges goal, first and second level', async () => {
    const sheet = await sheetOf(aDeclaration());
    const first = rowOf(sheet, '年度绩效目标1');
    expect(sheet.getCell(`A${first + 2}`).master.address).toBe(`A${first}`);
    expect(sheet.getCell(`B${first + 1}`).master.address).toBe(`B${first}`);
    expect(sheet.getCell(`C${first + 1}`).master.address).toBe(`C${first + 1}`);
  });

  it('repeats the header of a long annual table, also behind a long long-term one', async () => {
    const many = (goal: DeclarationForm['goals'][number]) => ({
      ...goal,
      indicators: Array.from({ length: 60 }, (_, index) => goal.indicators[index % goal.indicators.length]!),
    });
    const sheet = await sheetOf(aDeclaration({ goals: aDeclaration().goals.map(many) }));
    const first = rowOf(sheet, '年度绩效目标1');
    expect(sheet.pageSetup).toMatchObject({ paperSize: 9, orientation: 'portrait', printTitlesRow: `${first - 3}:${first - 1}` });
  });

  it('repeats the headers of money, goals and indicators in Word', async () => {
    const { html } = await readDocx(await writeDeclarationDocx(aDeclaration()));
    const headed = [...html.matchAll(/<thead><tr><t[hd][^>]*>(.*?)<\/t[hd]>/gu)].map(([, cell]) => cell?.replace(/<[^>]+>/gu, ''));
    expect(headed).toEqual(['项目支出明细测算', '项目采购', '项目绩效总目标', '长期绩效目标表', '年度绩效目标表']);
  });

  it('names the indicators of a year in the class tree of that year', async () => {
    const [goal] = aDeclaration().goals;
    const goals = [{ ...goal!, indicators: [{ ...goal!.indicators[0]!, class: 'benefit.sustainability' }] }];
    const rows = sheetRows(await sheetOf(aDeclaration({ year: 2019, goals })));
    expect(rows.find((values) => values.includes('可持续影响指标'))?.[1]).toBe('效益指标');
  });

  it('keeps names of 200 characters and 40 indicators on the page', async () => {
    const [, annual] = aDeclaration().goals;
    const indicators = Array.from({ length: 40 }, (_, index) => ({
      ...annual!.indicators[index % 3]!,
      name: `第${index}项${index % 10 === 0 ? '长'.repeat(200) : ''}`,
    }));
    const form = aDeclaration({ name: '长'.repeat(200), goals: [{ ...annual!, indicators }] });
    const pages = await readPdfPages(await writeDeclarationPdf(form));
    expect(pages.flatMap(({ outside }) => outside)).toEqual([]);
    expect(pages.slice(2).every(({ lines }) => lines.slice(0, 4).join('').includes('三级指标'))).toBe(true);
    expect((await readBack(await writeDeclarationPdf(form), 'pdf')).projects[0]?.goals[0]?.indicators.map(({ name }) => name)).toEqual(
      indicators.map(({ name }) => name),
    );
  });
});

describe('declaration form read back', () => {
  it.each(FORMATS)('gives the same data from %s, and nothing to object to', async (format) => {
    const form = aDeclaration();
    const document = await readBack(await WRITERS[format](form), format);
    expect(document.findings).toEqual([]);
    expect(document.fiscalYear).toBe(2026);
    expect(document.projects.map(dataOf)).toEqual([saidBy(form)]);
  });

  it.each(FORMATS)('gives the same empty fields from %s', async (format) => {
    const nothing = { expenditureLines: [], procurement: [], fundingSources: [], fundingTotal: null, goals: [] };
    const form = aDeclaration({ ...nothing, code: null, lead: null, startYear: null, reason: null, budget: { total: null, annual: '1' } });
    const document = await readBack(await WRITERS[format](form), format);
    expect(document.projects.map(dataOf)).toEqual([saidBy(form)]);
  });

  it('gives the same data from any xlsx', async () => {
    await fc.assert(
      fc.asyncProperty(anyDeclaration(), async (form) => {
        const document = await readBack(await writeDeclarationXlsx(form), 'xlsx');
        expect(document.projects.map(dataOf)).toEqual([saidBy(form)]);
      }),
      { numRuns: 60 },
    );
  });

  it('gives the same data from any docx', async () => {
    await fc.assert(
      fc.asyncProperty(anyDeclaration(), async (form) => {
        const document = await readBack(await writeDeclarationDocx(form), 'docx');
        expect(document.projects.map(dataOf)).toEqual([saidBy(form)]);
      }),
      { numRuns: 30 },
    );
  });
});

describe('declaration form to be filled in', () => {
  const addressOf = async (label: string, form = aDeclaration(), options: EntryOptions = { emptyRows: 2 }) => {
    const sheet = await sheetOf(form, options);
    for (const [index, values] of sheetRows(sheet).entries()) if (values[0] === label) return { sheet, row: index + 1 };
    throw new Error(`no row ${label}`);
  };

  it('offers classes and bases to choose from', async () => {
    const { sheet, row } = await addressOf('年度绩效目标表');
    const [first, second, basis] = ['B', 'C', 'H'].map((column) => sheet.getCell(`${column}${row + 3}`).dataValidation);
    expect(first).toMatchObject({
      type: 'list',
      formulae: ['"成本指标,产出指标,效益指标,满意度指标"'],
      errorStyle: 'stop',
      showErrorMessage: true,
    });
    expect(second?.formulae[0]).toContain('数量指标,质量指标,时效指标');
    expect(basis).toMatchObject({ formulae: ['"计划标准,行业标准,历史标准,预算支出标准,其他"'], errorStyle: 'warning' });
  });

  it('offers the classes of its own year', async () => {
    const { sheet, row } = await addressOf('年度绩效目标表', aDeclaration({ year: 2019 }));
    expect(sheet.getCell(`B${row + 3}`).dataValidation.formulae).toEqual(['"产出指标,效益指标,满意度指标"']);
  });

  it('takes amounts and years only as such', async () => {
    const { sheet, row } = await addressOf('项目资金来源');
    expect(sheet.getCell(`C${row + 2}`).dataValidation.formulae[0]).toContain('1.一般公共预算财政拨款');
    expect(sheet.getCell(`F${row + 2}`).dataValidation).toMatchObject({ type: 'decimal', operator: 'between', errorStyle: 'stop' });
    const { row: years } = await addressOf('起始年度');
    expect(sheet.getCell(`C${years}`).dataValidation).toMatchObject({ type: 'whole', formulae: [2000, 2999] });
  });

  it('says in Chinese what to write', async () => {
    const { sheet, row } = await addressOf('年度绩效目标表');
    const { showInputMessage, promptTitle, prompt } = sheet.getCell(`G${row + 3}`).dataValidation;
    expect({ showInputMessage, promptTitle }).toEqual({ showInputMessage: true, promptTitle: '填写说明' });
    expect(prompt).toContain('能够衡量的指标值');
    sheet.eachRow((each) =>
      each.eachCell(({ dataValidation }) =>
        expect((dataValidation as { prompt?: string } | undefined)?.prompt?.length ?? 0).toBeLessThan(256),
      ),
    );
  });

  it('keeps what is typed as text: a code, a target, a telephone number', async () => {
    const { sheet, row } = await addressOf('项目名称', aDeclaration({ code: null, phone: null }));
    expect(['G', 'C'].map((column) => sheet.getCell(`${column}${row}`).numFmt)).toEqual(['@', '@']);
    expect(sheet.getCell(`G${row + 2}`).numFmt).toBe('@');
  });

  it.each(['=1+1', '=HYPERLINK("http://example.invalid")', '+1', '-1', '@SUM(A1)', '=cmd|"/c calc"!A1'])(
    'leaves %s a text',
    async (odd) => {
      const { sheet, row } = await addressOf('项目名称', aDeclaration({ name: odd, lead: odd }));
      for (const address of [`C${row}`, `C${row + 2}`]) {
        const { value, formula, numFmt } = sheet.getCell(address);
        expect({ value, formula, numFmt }).toEqual({ value: odd, formula: undefined, numFmt: '@' });
      }
    },
  );

  it('has empty rows that are no data as long as nobody fills them in', async () => {
    const form = aDeclaration();
    const document = await readBack(await writeDeclarationXlsx(form, { emptyRows: 5 }), 'xlsx');
    expect(document.projects.map(dataOf)).toEqual([saidBy(form)]);
    expect(document.findings).toEqual([]);
  });

  it('begins with the sources of the form and a goal of each kind', async () => {
    const empty = aDeclaration({ fundingSources: [], fundingTotal: null, expenditureLines: [], procurement: [], goals: [] });
    const document = await readBack(await writeDeclarationXlsx(empty, { emptyRows: 5 }), 'xlsx');
    const [project] = document.projects;
    expect(project?.fundingSources.map(({ kind, amount }) => [kind, amount])).toEqual([
      ['general_public', null],
      ['current_appropriation', null],
      ['government_fund', null],
      ['fiscal_account', null],
      ['unit_funds', null],
      ['carryover', null],
    ]);
    expect(project?.goals.map(({ horizon, indicators }) => [horizon, indicators.length])).toEqual([
      ['long_term', 0],
      ['annual', 0],
    ]);
  });
});
