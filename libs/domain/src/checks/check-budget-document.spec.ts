import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { BudgetTableRow } from '../budget-document/index.js';
import { CONTRADICTING } from './fixtures/contradicting.js';
import { EVALUATED, evaluationAlarms } from './fixtures/evaluated.js';
import { alarms, form, hintsAfter, indicator, rulesAfter, table, text } from './fixtures/falsify.js';
import { FIGURES, goodDocument } from './fixtures/good-document.js';
import { HINTED } from './fixtures/hinted.js';
import { SHAPES } from './fixtures/shapes.js';
import { WEIGHED, weightAlarms } from './fixtures/weighed.js';
import { CHECK_RULES, checkBudgetDocument } from './index.js';

describe('checking a budget document', () => {
  it('has nothing against one in which everything agrees', () => {
    expect(alarms(goodDocument())).toEqual([]);
  });

  it.each(SHAPES)('has nothing against %s', (_, change) => {
    expect(alarms(change(goodDocument()))).toEqual([]);
  });

  it('only hints at a sum that rounding explains', () => {
    const quarters = (amount: string) =>
      table('general_basic', (rows) =>
        rows.flatMap((row): BudgetTableRow[] => {
          const each = { ...row, amounts: { total: amount, public_funds: amount } };
          if (row.code === '30201') return [each, { ...each, code: '30202' }, { ...each, code: '30203' }];
          return row.code === '30217' ? [each] : [row];
        }),
      );
    expect(rulesAfter(quarters('8.21'))).toEqual([]);
    expect(hintsAfter(quarters('8.21'))).toEqual(['tables.class-sum']);
    expect(rulesAfter(quarters('8.20'))).toEqual(['tables.class-sum']);
  });

  it('finds details that come to more than their item, but not that they leave something out', () => {
    const detailed = (amount: string) =>
      table('appropriation', (rows) =>
        rows.flatMap((row) =>
          row.name === '（一）一般公共预算拨款' ? [row, { ...row, name: '经费拨款（补助）', amounts: { budget: amount } }] : [row],
        ),
      );
    expect(rulesAfter(detailed('887.02'))).toEqual([]);
    expect(rulesAfter(detailed('800.00'))).toEqual([]);
    expect(rulesAfter(detailed('900.00'))).toEqual(['tables.class-sum']);
  });

  it('takes an amount of the text as precisely as it is written', () => {
    expect(rulesAfter(text(/基本支出 459\.82/g, '基本支出 459.8'))).toEqual([]);
    expect(rulesAfter(text(/基本支出 459\.82/g, '基本支出 459.80'))).toContain('narrative.table-amount');
    expect(rulesAfter(text('公务接待费 0.10 万元', '公务接待费 0 万元'))).toContain('narrative.table-amount');
  });

  it.each(CONTRADICTING)('finds %s', (_, change, expected) => {
    expect(rulesAfter(change)).toEqual(expected);
  });

  it.each(HINTED)('hints at %s', (_, change, expected) => {
    expect(hintsAfter(change)).toEqual(expected);
    expect(rulesAfter(change)).toEqual([]);
  });

  it.each(EVALUATED)('finds in a self-evaluation form %s', (_, change, expected) => {
    expect(evaluationAlarms(change)).toEqual(expected);
  });

  it.each(WEIGHED)('judges %s', (_, change, expected) => {
    expect(weightAlarms(change)).toEqual(expected);
    expect(rulesAfter(change)).toEqual([]);
  });

  it('has nothing against a self-evaluation form in which everything agrees', () => {
    expect(evaluationAlarms((form) => form)).toEqual([]);
  });

  it('names the cells, the figures and the correction', () => {
    const [found] = alarms(
      form(({ fundingSources }) => ({ fundingTotal: '372.00', fundingSources, changeNote: '2025年350万元，2026年增加经费32万元' }))(
        goodDocument(),
      ),
    );
    expect(found).toMatchObject({
      rule: 'change.difference',
      severity: 'error',
      expected: '22.00',
      actual: '32.00',
      suggestion: '22.00',
      where: [
        { line: 200, title: '部门项目申报表（含绩效目标）：办公楼网络租赁费', columnName: '项目前两年预算及当年预算变动情况' },
        { columnName: '项目当年预算' },
      ],
    });
  });

  it('counts what was added in the course of last year', () => {
    const note = '2024年397.37万元，2025年142.06万元，2025年追加预算230万元，2026年预算无变化';
    expect(rulesAfter(form(() => ({ changeNote: note })))).toEqual(['change.not-unchanged']);
    expect(rulesAfter(form(() => ({ changeNote: note.replace('142.06', '142') })))).toEqual([]);
  });

  it('only hints where rounding explains a percentage, a benefit is qualitative or a year is copied', () => {
    const document = text(
      '比 2025 年预算减少 0.40 万元，下降 80%',
      '比 2024 年预算减少 0.40 万元，下降 80.5%',
    )(indicator('annual', 3, { target: '有效促进' })(goodDocument()));
    expect(alarms(document)).toEqual([]);
    const hints = checkBudgetDocument(document).map(({ rule }) => rule);
    expect(hints).toEqual(expect.arrayContaining(['narrative.percentage', 'narrative.base-year', 'measurability.qualitative-benefit']));
  });

  it('joins a sentence that a page break cut', () => {
    const document = goodDocument();
    const narrative = document.narrative.flatMap((paragraph) => {
      const at = paragraph.text.indexOf('占');
      return at < 0
        ? [paragraph]
        : [
            { ...paragraph, text: paragraph.text.slice(0, at) },
            { ...paragraph, text: paragraph.text.slice(at) },
          ];
    });
    expect(alarms({ ...document, narrative })).toEqual([]);
  });

  it('says nothing about tables that are not there', () => {
    const document = goodDocument();
    for (const { kind } of document.budgetTables) {
      const budgetTables = document.budgetTables.filter((table) => table.kind !== kind);
      expect(alarms({ ...document, budgetTables })).toEqual([]);
    }
    expect(alarms({ ...document, budgetTables: [], department: null, projects: [] })).toEqual([]);
    expect(alarms({ ...document, budgetTables: [], narrative: [] })).toEqual([]);
  });

  it('raises nothing for any consistent document', () => {
    const amount = fc.integer({ min: 100, max: 5_000_000 });
    const figures = fc.record({
      salaries: amount,
      services: amount,
      otherIncome: amount,
      priorTotal: amount,
      first: amount,
      second: amount,
      third: amount,
      prior: amount,
    });
    fc.assert(
      fc.property(figures, ({ first, second, third, prior, ...sums }) => {
        const amounts = [first, second, third];
        const projects = FIGURES.projects.map((project, index) => ({ ...project, amount: amounts[index] ?? 100, prior }));
        expect(alarms(goodDocument({ ...sums, projects }))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});

describe('scaling every amount', () => {
  it('leaves a document that agrees without alarms', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), (factor) => {
        const { projects, ...sums } = FIGURES;
        const scaled = Object.fromEntries(Object.entries(sums).map(([name, amount]) => [name, amount * factor])) as typeof sums;
        const scaledProjects = projects.map((project) => ({ ...project, amount: project.amount * factor, prior: project.prior * factor }));
        expect(alarms(goodDocument({ ...scaled, projects: scaledProjects }))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});

describe('the rules', () => {
  it('name the same parameters in both languages and are told completely', () => {
    for (const rule of Object.values(CHECK_RULES)) {
      expect([
        rule.name.zh,
        rule.name.en,
        rule.what,
        rule.why,
        rule.regulation,
        rule.example,
        rule.suggestion.zh,
        rule.suggestion.en,
      ]).not.toContain('');
      expect(rule.message.zh).not.toMatch(/[A-Za-z]{4,}(?![^{]*\})/);
    }
  });

  it('each find something out', () => {
    const found = [...CONTRADICTING, ...HINTED, ...EVALUATED, ...WEIGHED].flatMap(([, , rules]) => rules);
    expect([...new Set(found)].sort()).toEqual(Object.keys(CHECK_RULES).sort());
  });

  it('leave no placeholder unfilled', () => {
    for (const [, change] of CONTRADICTING) {
      for (const { message } of checkBudgetDocument(change(goodDocument()))) expect(`${message.zh}${message.en}`).not.toMatch(/\{\w+\}/);
    }
  });
});
