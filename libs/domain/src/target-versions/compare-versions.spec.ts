import { describe, expect, it } from '@jest/globals';
import { type TargetContent, compareVersions } from './index.js';

const indicator = (id: string, name: string, target: string, ordinal = 1) => ({
  id, ordinal, name, target, classCode: 'output.quantity', targetParsed: { kind: 'none', text: target }, weight: '10', basis: null, yearBefore: '',
});

const older: TargetContent = {
  basics: { name: '甲项目', startYear: 2026, reason: null },
  budget: {
    total: '30', changeNote: null, priorAmounts: [{ year: 2025, amount: '8' }],
    expenditureLines: [{ ordinal: 1, activity: '运维', amount: '10' }, { ordinal: 2, activity: '培训', amount: '5' }],
  },
  goals: [{ id: 'g', horizon: 'annual', ordinal: 1, statement: '保障运行', indicators: [indicator('a', '设备数量', '480台'), indicator('b', '合格率', '≥95%', 2)] }],
};

describe('two versions of targets', () => {
  it('differ in nothing where only places changed', () => {
    const [goal] = older.goals;
    const moved = [indicator('b', '合格率', '≥95%', 1), indicator('a', '设备数量', '480台', 2)];
    expect(compareVersions(older, { ...older, goals: [{ ...goal!, indicators: moved }] })).toEqual([]);
  });

  it('differ by cell, with what the cell belongs to', () => {
    const newer: TargetContent = {
      basics: { name: '甲项目', startYear: 2027, reason: '新增任务' },
      budget: { ...older.budget, total: '45', expenditureLines: [{ ordinal: 1, activity: '运维', amount: '15' }] },
      goals: [{ ...older.goals[0]!, statement: '保障安全运行', indicators: [indicator('a', '设备台数', '500台'), indicator('c', '响应时间', '≤30分钟', 2)] }],
    };
    expect(compareVersions(older, newer).map(({ cell, label, change, old, new: now }) => [cell, label, change, old, now])).toEqual([
      ['basics:startYear', null, 'changed', '2026', '2027'],
      ['basics:reason', null, 'changed', null, '新增任务'],
      ['budget:total', null, 'changed', '30', '45'],
      ['expenditure:1:amount', '运维', 'changed', '10', '15'],
      ['goal:g:statement', '保障安全运行', 'changed', '保障运行', '保障安全运行'],
      ['indicator:a:name', '设备台数', 'changed', '设备数量', '设备台数'],
      ['indicator:a:target', '设备台数', 'changed', '480台', '500台'],
      ['indicator:c:classCode', '响应时间', 'added', null, 'output.quantity'],
      ['indicator:c:name', '响应时间', 'added', null, '响应时间'],
      ['indicator:c:target', '响应时间', 'added', null, '≤30分钟'],
      ['indicator:c:weight', '响应时间', 'added', null, '10'],
      ['expenditure:2:activity', '培训', 'removed', '培训', null],
      ['expenditure:2:amount', '培训', 'removed', '5', null],
      ['indicator:b:classCode', '合格率', 'removed', 'output.quantity', null],
      ['indicator:b:name', '合格率', 'removed', '合格率', null],
      ['indicator:b:target', '合格率', 'removed', '≥95%', null],
      ['indicator:b:weight', '合格率', 'removed', '10', null],
    ]);
  });

  it('of a whole organization have goals only', () => {
    expect(compareVersions({ goals: older.goals }, { goals: older.goals })).toEqual([]);
  });
});
