import { describe, expect, it } from '@jest/globals';
import { annualWeightSum, checkDeclaration, type DeclarationRules, type DeclaredGoal } from './check-declaration.js';

const rules: DeclarationRules = { classCodes: new Set(['output.quantity', 'benefit.social']), indicatorWeight: '90', weighted: true };

const goal = (horizon: DeclaredGoal['horizon'], ...rows: [classCode: string, name: string, weight: string | null][]): DeclaredGoal => ({
  horizon,
  indicators: rows.map(([classCode, name, weight]) => ({ classCode, name, weight })),
});

describe('checkDeclaration', () => {
  it('accepts weights that sum exactly, over all annual goals', () => {
    const goals = [
      goal('long_term', ['output.quantity', '设备数量', null]),
      goal('annual', ['output.quantity', '设备数量', '0.1'], ['benefit.social', '响应率', '0.2']),
      goal('annual', ['output.quantity', '巡检次数', '89.7']),
    ];
    expect(annualWeightSum(goals)).toBe('90');
    expect(checkDeclaration(goals, rules)).toEqual([]);
  });

  it('names the sum that was given and the one that was expected', () => {
    const goals = [goal('long_term'), goal('annual', ['output.quantity', '设备数量', '60'], ['benefit.social', '响应率', '29.99'])];
    expect(checkDeclaration(goals, rules)).toEqual([
      { code: 'indicators.weight-sum', params: { expected: '90', given: '89.99' }, field: 'goals[1].indicators[0].weight' },
    ]);
  });

  it('asks for no sum where nothing is declared for the year yet', () => {
    expect(checkDeclaration([goal('long_term', ['output.quantity', '设备数量', null]), goal('annual')], rules)).toEqual([]);
  });

  it('asks a department for a sum only where it weighs', () => {
    const weighing = (weight: string | null) => checkDeclaration([goal('annual', ['output.quantity', '企业数', weight])], { ...rules, weighted: false });
    expect(weighing(null)).toEqual([]);
    expect(weighing('50')).toMatchObject([{ code: 'indicators.weight-sum', params: { given: '50' } }]);
  });

  it('names every class that the tree of the year does not have', () => {
    const goals = [goal('long_term', ['output.quantity', '设备数量', null], ['output.cost', '成本', null], ['output', '产出', null])];
    expect(checkDeclaration(goals, rules)).toEqual([
      { code: 'indicator.unknown-class', params: { class: 'output.cost' }, field: 'goals[0].indicators[1].classCode' },
      { code: 'indicator.unknown-class', params: { class: 'output' }, field: 'goals[0].indicators[2].classCode' },
    ]);
  });

  it('finds a name twice in one goal but not in two goals', () => {
    const once = goal('long_term', ['output.quantity', '设备数量', null]);
    expect(checkDeclaration([once, once], rules)).toEqual([]);
    expect(checkDeclaration([goal('long_term', ['output.quantity', '设备数量', null], ['benefit.social', ' 设备数量 ', null])], rules)).toMatchObject([
      { code: 'indicators.duplicate-name', field: 'goals[0].indicators[1].name' },
    ]);
  });
});
