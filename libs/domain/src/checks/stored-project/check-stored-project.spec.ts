import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { SCORING_SCHEMES } from '../../scoring/index.js';
import { parseTarget } from '../../targets/index.js';
import { storedProject, withBudget, withIndicator } from '../fixtures/stored-project.js';
import { checkStoredProject, type StoredProject } from '../index.js';

const SCHEME = SCORING_SCHEMES['mof-2021'];

function found(project: StoredProject): string[] {
  const options = SCHEME === undefined ? {} : { scheme: SCHEME };
  return checkStoredProject(project, options).map(
    ({ rule, where, expected, actual }) => `${rule} ${where[0]?.field} ${expected} ${actual}`,
  );
}

const { budget, ...basics } = storedProject();
const lines = budget?.expenditureLines ?? [];
const items = budget?.procurementItems ?? [];
const sources = budget?.fundingSources ?? [];

describe('checking a stored declaration', () => {
  it('has nothing against one that is in order', () => {
    expect(found(storedProject())).toEqual([]);
  });

  it.each<[string, StoredProject, string[]]>([
    [
      'a source that was typed wrong',
      withBudget({ fundingSources: sources.map((source) => (source.ordinal === 1 ? { ...source, amount: '101' } : source)) }),
      ['form.funding-annual budget:fundingSources:1 120.00 111.00'],
    ],
    [
      'a line that was typed wrong',
      withBudget({ expenditureLines: lines.map((line) => (line.ordinal === 2 ? { ...line, amount: '35.9' } : line)) }),
      ['form.expenditure-sum budget:expenditureLines:1 120.00 116.40'],
    ],
    [
      'more procurement than budget',
      withBudget({ procurementItems: items.map((item) => ({ ...item, amount: '180.5' })) }),
      ['form.procurement budget:procurementItems:1 120.00 180.50'],
    ],
    ['lines that are missing', withBudget({ expenditureLines: [] }), ['completeness.expenditure-missing budget:initial undefined 120.00']],
    [
      'a total below the year',
      withBudget({ total: '36' }),
      ['form.total-below-annual budget:total 120.00 36.00', 'cost.above-budget indicator:l1:target 36.00 ≤360万元'],
    ],
    ['years that are reversed', { ...storedProject(), endYear: 2026 }, ['form.years basics:startYear 2026 2027']],
    [
      'a year outside',
      { ...storedProject(), startYear: 2024, endYear: 2026, code: '33078124012T000000004' },
      ['form.year-outside basics:startYear 2024—2026 2027'],
    ],
    [
      'a change that does not add up',
      withBudget({ changeNote: '2027年增加12万元。' }),
      ['change.difference budget:changeNote 20.00 12.00'],
    ],
    [
      'a change of the wrong direction',
      withBudget({ changeNote: '2027年压减20万元。' }),
      ['change.direction budget:changeNote 100.00 120.00'],
    ],
    [
      'a note that differs from the amounts beside it',
      withBudget({ changeNote: '2025年90万元，2026年110万元，2027年增加10万元。' }),
      ['change.prior-differs budget:changeNote 100.00 110.00'],
    ],
    [
      'an annual cost above the budget',
      withIndicator('a1', { target: '≤130万元' }),
      ['cost.above-budget indicator:a1:target 120.00 ≤130万元'],
    ],
    [
      'a past cost above what that year had',
      withIndicator('a1', { yearBefore: '≤150万元' }),
      ['cost.history indicator:a1:yearBefore 100.00 ≤150万元'],
    ],
    [
      'a year that promises more than the long term',
      withIndicator('a2', { target: '≥38座' }),
      ['goals.value-differs indicator:a2:target ≥36座 ≥38座'],
    ],
    [
      'a name that was mistyped',
      withIndicator('a3', { name: '巡检记合格率' }),
      ['goals.name-differs indicator:a3:name 巡检记录合格率 巡检记合格率'],
    ],
    [
      'a target that nobody can measure',
      withIndicator('a2', { target: '完成' }),
      ['measurability.vague-target indicator:a2:target undefined 完成'],
    ],
    ['a target that is missing', withIndicator('a4', { target: '无' }), ['completeness.target-missing indicator:a4:target undefined 无']],
    ['a target without a basis', withIndicator('a2', { basis: null }), ['completeness.basis-missing indicator:a2:basis undefined 1']],
    ['weights that do not sum', withIndicator('a2', { weight: '15' }), ['weights.sum indicator:a1:weight 90 80']],
    ['a weight that is missing', withIndicator('a2', { weight: null }), ['weights.missing indicator:a2:weight undefined undefined']],
  ])('finds %s', (_, project, expected) => {
    expect(found(project)).toEqual(expected);
  });

  it('finds weights that the scheme does not allow for their classes', () => {
    const [first] = found({
      ...storedProject(),
      goals: withIndicator('a2', { weight: '35' }).goals.map((goal) => withWeight(goal, 'a4', '10')),
    });
    expect(first).toMatch(/^weights\.class-sum indicator:a1:weight .*cost 20 \+ output 50 \+ benefit 10 \+ satisfaction 10$/);
  });

  it('leaves weights alone where no scheme is given', () => {
    expect(checkStoredProject(withIndicator('a2', { weight: '15' }))).toEqual([]);
  });

  it('asks a project without money or goals for both and stops there', () => {
    const empty = { ...basics, budget: null, goals: [] };
    expect(found(empty)).toEqual([
      'completeness.budget-missing budget:initial undefined undefined',
      'completeness.goals-missing basics:name undefined undefined',
    ]);
  });

  it('counts what was added in the course of last year, which the stored amount may hold already', () => {
    const note = '2026年年中追加20万元，2027年预算无变化。';
    expect(found(withBudget({ changeNote: note }))).toEqual([]);
    expect(found(withBudget({ changeNote: note, priorAmounts: [{ year: 2026, amount: '120' }] }))).toEqual([]);
    expect(found(withBudget({ changeNote: note, priorAmounts: [{ year: 2026, amount: '90' }] }))).toEqual([
      'change.not-unchanged budget:changeNote 90.00 120.00',
    ]);
  });

  it('takes money carried over as a source of its own or as part of another', () => {
    const carried = { ordinal: 3, kind: 'carryover', name: '上年结转', amount: '10' };
    const [general] = sources;
    if (general === undefined) throw new Error('The fixture has sources.');
    expect(found(withBudget({ fundingSources: [general, carried] }))).toEqual([]);
    expect(found(withBudget({ fundingSources: [...sources, carried] }))).toEqual([]);
    expect(found(withBudget({ fundingSources: [...sources, { ...carried, kind: 'state_capital' }] }))).toEqual([
      'form.funding-annual budget:fundingSources:1 120.00 130.00',
    ]);
  });

  it('believes a person who corrected what a target means', () => {
    const corrected = { ...parseTarget('36'), kind: 'numeric', operator: '>=', value: '36', magnitude: null, unit: '座' };
    expect(found(withIndicator('a2', { target: '36' }))).toEqual(['measurability.unit-missing indicator:a2:target undefined 36']);
    expect(found(withIndicator('a2', { target: '36', targetParsed: corrected }))).toEqual([]);
    expect(found(withIndicator('a2', { targetParsed: { kind: 'unheard of' } }))).toEqual([]);
  });

  it('has nothing against amounts that agree, whatever they are', () => {
    const money = (cents: number) => (cents / 100).toFixed(2);
    const cents = fc.integer({ min: 1, max: 90_000_000 });
    fc.assert(
      fc.property(cents, cents, cents, (first, second, prior) => {
        const annual = first + second;
        const change = annual - prior;
        const project = withBudget({
          total: money(annual * 3),
          initial: money(annual),
          changeNote: change === 0 ? '2027年预算无变化' : `2027年${change > 0 ? '增加' : '压减'}${money(Math.abs(change))}万元`,
          priorAmounts: [{ year: 2026, amount: money(prior) }],
          fundingSources: [{ ordinal: 1, kind: 'general_public', name: '一般公共预算', amount: money(annual) }],
          expenditureLines: [first, second].map((amount, index) => ({
            ordinal: index + 1,
            activity: '巡检',
            description: null,
            economicClass: '30227',
            amount: money(amount),
            basis: null,
            note: null,
          })),
          procurementItems: [{ ordinal: 1, itemCode: 'C23120000', name: null, quantity: '1', amount: money(first) }],
        });
        const withoutCost = {
          ...project,
          goals: project.goals.map((goal) => ({
            ...goal,
            indicators: goal.indicators.map((item) =>
              item.classCode === 'cost.economic'
                ? { ...item, target: '不超预算', targetParsed: parseTarget('不超预算'), twoYearsBefore: null, yearBefore: null }
                : item,
            ),
          })),
        };
        expect(found(withoutCost)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});

function withWeight<Goal extends StoredProject['goals'][number]>(goal: Goal, id: string, weight: string): Goal {
  return { ...goal, indicators: goal.indicators.map((item) => (item.id === id ? { ...item, weight } : item)) };
}
