import { describe, expect, it } from '@jest/globals';
import type { GoalView } from '@jixiao/contracts/views';
import { parseTarget } from '@jixiao/domain/targets';

import { changedRows, DeclarationDraft, DeclaredGoal, draftOf, goalsBody, isChanged, keptGoals, meaningOfRow, removedGoals } from './declaration-draft';
import { withGoal, withInserted, withMoved, withGoalAgain, withNewGoal, withoutGoal, withoutRow, withRow } from './edit-goals';
import { differencesBetween, rebase } from './merge-drafts';

const indicator = (id: string, classCode: string, name: string, target: string) => ({
  id, ordinal: 1, classCode, name, target, targetParsed: parseTarget(target), basis: 'planned', basisNote: null, weight: '10',
  twoYearsBefore: null, yearBefore: '90%', actual: null, evidence: [],
});
const goals: GoalView[] = [
  { id: 'long', horizon: 'long_term', ordinal: 1, statement: '长期', indicators: [] },
  {
    id: 'year', horizon: 'annual', ordinal: 1, statement: '当年',
    indicators: [
      indicator('a', 'output.quantity', '设备数量', '≥480个'),
      indicator('b', 'output.quality', '完好率', '≥95%'),
      indicator('c', 'output.quantity', '巡检次数', '12次'),
    ],
  },
];
const saved = draftOf({ goals });
const edit = (change: (goal: DeclaredGoal) => DeclaredGoal, draft: DeclarationDraft = saved): DeclarationDraft => withGoal(draft, 'year', change);
const names = (draft: DeclarationDraft): string[] => draft.goals.find(({ key }) => key === 'year')?.rows.map(({ key }) => key) ?? [];

describe('the draft of a declaration', () => {
  it('goes back as it came', () => {
    expect(isChanged(saved, draftOf({ goals }))).toBe(false);
    expect(goalsBody(saved)[1]).toMatchObject({
      id: 'year',
      indicators: [{ id: 'a', target: '≥480个', targetParsed: null, basis: 'planned', basisNote: null, weight: '10', yearBefore: '90%' }, {}, {}],
    });
  });

  it('sends pasted numbers plain and blank texts as nothing', () => {
    const draft = edit((goal) => withRow(goal, 'a', { weight: ' １２．５ ', basis: '', basisNote: ' ' }));
    expect(goalsBody(draft)[1]?.indicators[0]).toMatchObject({ weight: '12.5', basis: null, basisNote: null });
    expect(changedRows(saved, draft)).toEqual(new Set(['a']));
  });

  it('keeps a correction as long as the target stays', () => {
    const correction = parseTarget('≤30分钟');
    const corrected = edit((goal) => withRow(goal, 'a', { correction }));
    expect(goalsBody(corrected)[1]?.indicators[0]?.targetParsed).toEqual(correction);
    const renamed = edit((goal) => withRow(goal, 'a', { name: '设备', target: '≥480个 ' }), corrected);
    expect(goalsBody(renamed)[1]?.indicators[0]?.targetParsed).toEqual(correction);
    const rewritten = edit((goal) => withRow(goal, 'a', { target: '≥500个' }), corrected);
    expect(meaningOfRow(rewritten.goals[1]!.rows[0]!)).toMatchObject({ value: '500' });
  });

  it('inserts beside a row, adds behind its class, moves inside its class, removes', () => {
    expect(names(edit((goal) => withInserted(goal, 'n', { after: 'a' })))).toEqual(['a', 'n', 'b', 'c']);
    expect(names(edit((goal) => withInserted(goal, 'n', { classCode: 'output.quality' })))).toEqual(['a', 'b', 'n', 'c']);
    expect(names(edit((goal) => withInserted(goal, 'n', { classCode: 'benefit.social' })))).toEqual(['a', 'b', 'c', 'n']);
    expect(names(edit((goal) => withMoved(goal, 'c', -1)))).toEqual(['c', 'b', 'a']);
    expect(names(edit((goal) => withMoved(goal, 'b', 1)))).toEqual(['a', 'b', 'c']);
    expect(names(edit((goal) => withoutRow(goal, 'b')))).toEqual(['a', 'c']);
  });

  it('adds goals behind those of their horizon and takes back at once what was never saved', () => {
    const more = withNewGoal(saved, 'new', 'long_term');
    expect(more.goals.map(({ key, ordinal }) => [key, ordinal])).toEqual([['long', 1], ['new', 2], ['year', 1]]);
    expect(withoutGoal(more, 'new')).toEqual(saved);
  });

  it('marks a saved goal until it is saved or kept again', () => {
    const without = withoutGoal(saved, 'long');
    expect(isChanged(saved, without)).toBe(true);
    expect(removedGoals(without)).toEqual(['long']);
    expect(keptGoals(without).map(({ key }) => key)).toEqual(['year']);
    expect(goalsBody(without).map(({ id }) => id)).toEqual(['year']);
    expect(withGoalAgain(without, 'long')).toEqual(saved);
  });
});

describe('two people at one declaration', () => {
  const theirs = draftOf({
    goals: [goals[0]!, { ...goals[1]!, statement: '当年（改）', indicators: [indicator('a', 'output.quantity', '设备数量', '≥500个'), indicator('c', 'output.quantity', '巡检次数', '12次'), indicator('d', 'benefit.social', '知晓率', '≥80%')] }],
  });

  it('join: my texts over theirs, their rows beside mine', () => {
    const mine = edit((goal) => withoutRow(withInserted(withRow(goal, 'a', { weight: '20' }), 'n', { after: 'a' }), 'c'));
    const joined = rebase(saved, mine, theirs);
    expect(names(joined)).toEqual(['a', 'n', 'd']);
    expect(joined.goals[1]).toMatchObject({ statement: '当年（改）', rows: [{ target: '≥500个', weight: '20' }, {}, {}] });
  });

  it('join: a goal that one of them took away is gone for both', () => {
    expect(removedGoals(rebase(saved, withoutGoal(saved, 'long'), theirs))).toEqual(['long']);
    const withoutLong = draftOf({ goals: [goals[1]!] });
    expect(rebase(saved, withGoal(saved, 'long', (goal) => ({ ...goal, statement: '我的' })), withoutLong)).toEqual(withoutLong);
    expect(differencesBetween(saved, withoutLong)).toEqual([{ subject: '', field: 'field.goalRemoved', old: '长期', new: '' }]);
  });

  it('are told what the other changed', () => {
    expect(differencesBetween(saved, theirs)).toEqual([
      { subject: '', field: 'field.statement', old: '当年', new: '当年（改）' },
      { subject: '设备数量', field: 'field.target', old: '≥480个', new: '≥500个' },
      { subject: '知晓率', field: 'field.added', old: '', new: '≥80%' },
      { subject: '完好率', field: 'field.removed', old: '≥95%', new: '' },
    ]);
  });
});
