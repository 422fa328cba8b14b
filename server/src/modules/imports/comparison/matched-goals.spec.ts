import { describe, expect, it } from '@jest/globals';
import type { GoalView, IndicatorView } from '@jixiao/contracts/views';
import type { FormGoal, FormIndicator } from '@jixiao/domain/budget-document';
import { parseTarget } from '@jixiao/domain/targets';
import fc from 'fast-check';
import { declarationOf, matchGoals } from './matched-goals.js';

const form = (name: string, code = 'output.quantity', target = '≥1个'): FormIndicator => ({
  class: code,
  classInferred: false,
  name,
  target,
  parsed: parseTarget(target),
  basis: null,
  basisText: null,
  history: {},
  place: {},
  cells: {},
});
const stored = (id: string, name: string, code = 'output.quantity', target = '≥1个'): IndicatorView => ({
  id,
  ordinal: 1,
  classCode: code,
  name,
  target,
  targetParsed: parseTarget(target),
  basis: 'planned',
  basisNote: null,
  weight: '10',
  twoYearsBefore: '1个',
  yearBefore: '2个',
  actual: null,
  evidence: [],
});
const goal = (indicators: FormIndicator[], statement: string | null = '目标'): FormGoal => ({
  horizon: 'annual',
  ordinal: 1,
  statement,
  indicators,
  place: {},
});
const goalView = (indicators: IndicatorView[]): GoalView => ({ id: 'g', horizon: 'annual', ordinal: 1, statement: '目标', indicators });
const pairs = (forms: FormIndicator[], views: IndicatorView[]) =>
  matchGoals([goal(forms)], [goalView(views)])[0]?.indicators.map((each) => [each.form.name, each.stored?.id ?? null]);

describe('indicators of a form beside stored ones', () => {
  it('are matched by class and name whatever their order and blanks', () => {
    expect(pairs([form('乙'), form('甲 项')], [stored('1', '甲项'), stored('2', '乙')])).toEqual([
      ['乙', '2'],
      ['甲 项', '1'],
    ]);
  });

  it('stay the same where their class or name was corrected', () => {
    expect(pairs([form('甲', 'output.quality'), form('乙二')], [stored('1', '甲'), stored('2', '乙')])).toEqual([
      ['甲', '1'],
      ['乙二', '2'],
    ]);
  });

  it('are new beyond those that are stored, and removed where they are left out', () => {
    const [matched] = matchGoals(
      [goal([form('甲'), form('丙', 'benefit.social')])],
      [goalView([stored('1', '甲'), stored('2', '乙', 'output.quality')])],
    );
    expect(matched?.indicators.map((each) => each.stored?.id ?? null)).toEqual(['1', null]);
    expect(matched?.removed.map(({ id }) => id)).toEqual(['2']);
  });

  it('never share a stored one, and every stored one is kept or removed', () => {
    const name = fc.constantFrom('甲', '乙', '丙', '丁');
    const code = fc.constantFrom('output.quantity', 'output.quality');
    const rows = fc.array(fc.tuple(name, code), { maxLength: 6 });
    fc.assert(
      fc.property(rows, rows, (left, right) => {
        const views = right.map(([each, of], index) => stored(String(index), each, of));
        const [matched] = matchGoals([goal(left.map(([each, of]) => form(each, of)))], [goalView(views)]);
        const kept = matched?.indicators.flatMap((each) => each.stored?.id ?? []) ?? [];
        expect(new Set(kept).size).toBe(kept.length);
        expect([...kept, ...(matched?.removed.map(({ id }) => id) ?? [])].sort()).toEqual(views.map(({ id }) => id).sort());
      }),
    );
  });
});

describe('the declaration of a form', () => {
  it('keeps weights and what the form leaves blank', () => {
    const [matched] = matchGoals([goal([form('甲')], null)], [goalView([stored('1', '甲')])]);
    expect(declarationOf(matched ? [matched] : [], 2026)).toEqual([
      {
        id: 'g',
        horizon: 'annual',
        statement: '目标',
        indicators: [
          {
            id: '1',
            classCode: 'output.quantity',
            name: '甲',
            target: '≥1个',
            basis: 'planned',
            basisNote: null,
            weight: '10',
            twoYearsBefore: '1个',
            yearBefore: '2个',
          },
        ],
      },
    ]);
  });

  it('takes the two years before from their columns, and words that are no standard as a note', () => {
    const given: FormIndicator = { ...form('甲'), history: { '2024': '5个', '2025': null }, basis: 'other', basisText: '链路' };
    const [indicator] = declarationOf(matchGoals([goal([given])], [goalView([stored('1', '甲')])]), 2026)[0]?.indicators ?? [];
    expect(indicator).toMatchObject({ basis: 'other', basisNote: '链路', twoYearsBefore: '5个', yearBefore: '2个' });
  });
});
