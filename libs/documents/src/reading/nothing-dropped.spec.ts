import { describe, expect, it } from '@jest/globals';
import type { BudgetDocument } from '@jixiao/domain/budget-document';
import type { SourceDocument } from '../sources/index.js';
import { barSource, fixtureText, textSource } from './fixtures/text-source.js';
import { readBudgetDocument } from './index.js';

const FIXTURES = [
  'department-budget.txt',
  'county-water-bureau.txt',
  'school-2019.txt',
  'self-evaluation-hubei.txt',
  'self-evaluation-sichuan.txt',
];

/** Headings and labels of the forms, which are read but are no content of the result. */
const LABELS = new RegExp(
  `^(?:${[
    '.*(?:编码|编号|代码|名称)',
    '收入',
    '支出',
    '项目',
    '.*预算数?',
    '本年.*',
    '合计|小计|总额|总分',
    '人员经费|公用经费',
    '财政拨款结转结余|上年结转结余',
    '部门预算支出经济分类科目',
    '因公出国.*|公务.*',
    '项目支出|基本支出',
    '.*单位',
    '其中:?',
    '一般公共预算|政府性基金预算|国有资本经营预算|财政专户管理资金|单位资金',
    '填报人|联系电话|电话|单位地址|邮政编码|项目负责人',
    '部门总体资金情况|总体资金情况|当年金额|占比|近两年收支金额|20\\d\\d年',
    '收入构成|支出构成',
    '部门职能概述|年度工作任务|项目支出情况|支出项目类别|项目主要支出方向和用途',
    '整体绩效总目标|长期目标|年度目标',
    '.*绩效(?:总)?目标(?:表)?',
    '(?:长期|年度)(?:绩效)?(?:目标|指标)(?:\\d|[一二三])?',
    '目标名称|一级指标|二级指标|三级指标|指标值(?:确定依据)?|近两年指标值|预期当年实现值|前年|上年|当年|预计当年实现',
    '(?:产出|效益|成本|满意度|数量|质量|时效|经济效益|社会效益|社会效益标|经济成本|生态效益|可持续影响|服务对象满意度)(?:指标)?(?:\\(\\d+分\\))?',
    '项目主管部门|主管部门|项目属性|项目性质|项目类别|项目类型|起始年度|终止年度|项目期',
    '项目申请理由|立项依据|项目主要内容|项目总预算|项目当年预算|本年预算',
    '项目前两年预算及当年预算变动情况|项目资金来源|资金来源|来源项目|金额|总计',
    '项目?支出明细测算|项目活动|活动内容表述|支出经济分类|测算依据(?:及说明)?|备注|预算金额',
    '项目采购|品名|数量',
    '目标说明|目标内容',
    '预算执行情况.*|执行数.*|执行率.*|得分.*|年初目标值.*|.*\\([AB]\\)|实际完成值.*|权重|指标性质|度量单位|未完成原因分析|原因|年度总体目标|预期目标|实际完成情况',
    '偏差大或目标未完成原因分析|改进措施.*|评价结论|存在问题',
    '预算调整数|年度财政资金总额|财政资金|其中:财政资金',
  ].join('|')})$`,
  'u',
);

/** A text as it may be compared: without blanks, tags, separators and quotation marks, brackets half-width. */
const plain = (text: string) =>
  text
    .normalize('NFKC')
    .replace(/<\/?p>/gu, '')
    .replace(/[\s,"“”\\]|\\n/gu, '')
    .replace(/^(?:目标\d:|\d{1,2}\.(?=\D)|[一二三四]、(?=一般|单位))/u, '');

/** Everything that the reader understood, without places and findings. */
function understood(document: BudgetDocument): string {
  const { findings, ...result } = document;
  expect(Array.isArray(findings)).toBe(true);
  return plain(
    JSON.stringify(result, (key, value: unknown) => (key === 'place' || key === 'cells' ? undefined : value)).replaceAll('\\n', ''),
  );
}

function tableRows(source: SourceDocument) {
  return source.blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []));
}

const unreadLines = ({ findings }: BudgetDocument) =>
  new Set(
    findings.filter(({ rule }) => rule === 'unread' || rule === 'column.unread').flatMap(({ where }) => where.map(({ line }) => line)),
  );

describe.each(FIXTURES)('every cell of %s', (name) => {
  it('is in the result, is a heading, or is named as unread', () => {
    const source = textSource(fixtureText(name));
    const document = readBudgetDocument(source);
    const result = understood(document);
    const unread = unreadLines(document);
    const lost = tableRows(source).flatMap((row) =>
      row.cells
        .map((cell) => plain(cell.text))
        .filter((text) => text !== '' && !unread.has(row.place.line))
        .filter((text) => !text.split(/(?<=^[A-Z]\d+)-/u).every((part) => result.includes(part)) && !LABELS.test(text.replace(/:$/u, '')))
        // Signs that mean "no value", amounts in 元 and labels that share a cell with their value.
        .filter(
          (text) => !/^(?:-|≥|≤|=|定性|台|万元|%|\d{6,8}|项目(?:名称|代码):.*|\(?20\d\d年至20\d\d年\)?|2027年预算数|总额)$/u.test(text),
        )
        .map((text) => `${String(row.place.line)}: ${text}`),
    );
    expect(lost).toEqual([]);
  });

  it('that nobody knows is named with its place, wherever it stands', () => {
    const text = fixtureText(name);
    const lines = text.split('\n');
    const tables = lines.flatMap((line, index) => (line.includes('\t') && !lines[index + 1]?.includes('\t') ? [index] : []));
    for (const index of tables) {
      const foreign = `异物甲\t\t异物乙${String(index)}`;
      const document = readBudgetDocument(textSource([...lines.slice(0, index + 1), foreign, ...lines.slice(index + 1)].join('\n')));
      const kept = understood(document).includes(`异物乙${String(index)}`) && understood(document).includes('异物甲');
      expect([index, kept || unreadLines(document).has(index + 2) || hasFinding(document, index + 2)]).toEqual([index, true]);
    }
  });
});

function hasFinding({ findings }: BudgetDocument, line: number): boolean {
  return findings.some(({ rule, where }) => rule !== 'class.unknown' && where.some((place) => place.line === line));
}

describe('what is not understood', () => {
  it('is one finding for neighbours, with the place of every row', () => {
    const document = readBudgetDocument(barSource('关于印发通知的函\n\n甲|乙\n1|2\n3|4'));
    expect(document.findings).toMatchObject([
      { rule: 'unread', severity: 'warning', params: { count: '3' }, where: [{ line: 3 }, { line: 4 }, { line: 5 }] },
      { rule: 'text.passed-over' },
      { rule: 'document.nothing-recognized', severity: 'error' },
    ]);
  });

  it('an empty document is an error and no crash', () => {
    expect(readBudgetDocument({ format: 'txt', blocks: [] })).toMatchObject({
      organization: null,
      fiscalYear: null,
      findings: [{ rule: 'document.nothing-recognized' }],
    });
  });

  it('an amount that is none keeps its text and place', () => {
    const document = readBudgetDocument(
      barSource('2028年部门支出总表\n科目编码|科目名称|合计|基本支出|项目支出\n201|一般公共服务支出|约10|10.00|'),
    );
    expect(document.findings).toMatchObject([
      { rule: 'amount.unreadable', actual: '约10', where: [{ line: 3, cell: 3, rowName: '一般公共服务支出', columnName: '合计' }] },
    ]);
  });
});
