import { describe, expect, it } from '@jest/globals';
import type { IndicatorView, ProjectView } from '@jixiao/contracts/views';
import { checkStoredProject, findingFingerprint } from '@jixiao/domain/checks';
import { parseTarget } from '@jixiao/domain/targets';

import { draftOf } from './declaration-draft';
import { declaredProject } from './declared-project';
import { withGoal, withInserted, withNewGoal, withRow } from './edit-goals';

const indicator = (id: string, name: string, target: string, weight: string | null): IndicatorView => ({
  id, ordinal: 1, classCode: 'output.quantity', name, target, targetParsed: parseTarget(target), basis: 'planned', basisNote: null, weight,
  twoYearsBefore: null, yearBefore: '≥30座', actual: null, evidence: [],
});

const PROJECT: ProjectView = {
  id: 'p', code: '33078127012T000000004', name: '水闸巡检', year: 2027, years: [2027], demonstration: false, version: 3, stage: 'not_started',
  department: { id: 'd', code: '305', name: '临江县水务局' }, unit: null, lead: null, attribute: 'continuing', expenditureCategory: 'own_level',
  startYear: 2027, endYear: 2029, reason: '汛前汛后巡检。', content: '巡检全县水闸。', address: null, postcode: null, scheme: 'mof-2021',
  budget: {
    id: 'b', total: '360', initial: '120', adjusted: '120', changeNote: null, priorAmounts: [],
    fundingSources: [{ ordinal: 1, kind: 'general_public', name: '一般公共预算', amount: '102' }], expenditureLines: [], procurementItems: [], execution: [],
  },
  goals: [
    { id: 'l', horizon: 'long_term', ordinal: 1, statement: '长期安全。', indicators: [indicator('l1', '巡检水闸数量', '≥36座', null)] },
    { id: 'a', horizon: 'annual', ordinal: 1, statement: '当年两次。', indicators: [indicator('a1', '巡检水闸数量', '≥38座', '90')] },
  ],
  selfEvaluation: null, inCharge: true, may: { declare: true, record: false, submit: false, review: false },
};

const saved = draftOf(PROJECT, PROJECT);
const prints = (project: Parameters<typeof checkStoredProject>[0]): string[] => checkStoredProject(project).map(findingFingerprint);
const rules = (project: Parameters<typeof checkStoredProject>[0]): string[] => checkStoredProject(project).map(({ rule }) => rule);

describe('the project as it would be stored', () => {
  it('has the findings of the stored one for as long as nothing is typed', () => {
    expect(prints(PROJECT).length).toBeGreaterThan(3);
    expect(prints(declaredProject(PROJECT, saved))).toEqual(prints(PROJECT));
  });

  it('follows what is typed', () => {
    expect(rules(PROJECT)).toContain('goals.value-differs');
    const mended = withGoal(saved, 'a', (goal) => withRow(goal, 'a1', { target: '≥36座' }));
    expect(rules(declaredProject(PROJECT, mended))).not.toContain('goals.value-differs');
    const renamed = { ...saved, basics: saved.basics && { ...saved.basics, startYear: '２０３０', reason: ' ' } };
    expect(declaredProject(PROJECT, renamed)).toMatchObject({ startYear: 2030, reason: null, name: '水闸巡检' });
    expect(rules(declaredProject(PROJECT, renamed))).toContain('form.years');
  });

  it('leaves out what is removed and names new rows by their keys', () => {
    const goals = saved.goals.map((goal) => ({ ...goal, removed: goal.key === 'l' }));
    expect(declaredProject(PROJECT, { ...saved, goals }).goals.map(({ id }) => id)).toEqual(['a']);
    const added = withNewGoal(withGoal(saved, 'a', (goal) => withInserted(goal, 'new', { after: 'a1' })), 'g', 'annual');
    expect(declaredProject(PROJECT, added).goals.map(({ id, indicators }) => [id, ...indicators.map((row) => row.id)])).toEqual([['l', 'l1'], ['a', 'a1', 'new'], ['g']]);
  });

  it.each(['多', '1e3', '-5', '１０', '10.50', '1000000'])('never fails the checks for a weight typed as %p', (weight) => {
    const draft = withGoal(saved, 'a', (goal) => withRow(goal, 'a1', { weight }));
    expect(() => checkStoredProject(declaredProject(PROJECT, draft))).not.toThrow();
    const typed = declaredProject(PROJECT, draft).goals[1]?.indicators[0]?.weight;
    expect(typed).toBe(weight === '１０' ? '10' : weight === '10.50' ? '10.50' : null);
  });

  it.each(['', '二〇二七', '20', '2027年'])('counts a year typed as %p as not entered', (startYear) => {
    expect(declaredProject(PROJECT, { ...saved, basics: saved.basics && { ...saved.basics, startYear } }).startYear).toBeNull();
  });
});
