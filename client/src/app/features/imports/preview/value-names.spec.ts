import { describe, expect, it } from '@jest/globals';

import en from '../../../../i18n/en.json' with { type: 'json' };
import { labelOfValue, nameOfValue, textOfValue } from './value-names';

const FIELDS = [
  ...['name', 'code', 'department', 'unit', 'lead', 'phone', 'address', 'postcode', 'attribute', 'expenditureCategory', 'startYear', 'endYear', 'reason', 'content'].map((field) => `basics.${field}`),
  ...['total', 'initial', 'changeNote', 'prior'].map((field) => `budget.${field}`),
  'funding.amount',
  ...['activity', 'description', 'economicClass', 'amount', 'basis', 'note'].map((field) => `expenditure.${field}`),
  ...['itemCode', 'name', 'quantity', 'amount'].map((field) => `procurement.${field}`),
  'goal.statement',
  ...['class', 'name', 'target', 'basis', 'actual', 'weight', 'score', 'reason'].map((field) => `indicator.${field}`),
  'history.2025',
  'table.amount',
  ...['name', 'filledBy', 'functions', 'tasks'].map((field) => `department.${field}`),
  'structure.income',
  'structure.expenditure',
  'listed.annual',
  ...['expectedGoal', 'achievedGoal', 'total', 'conclusion'].map((field) => `evaluation.${field}`),
  ...['initial', 'adjusted', 'executed', 'score'].map((field) => `execution.${field}`),
];

describe('values of an import', () => {
  it('each have a name in the translations', () => {
    const names = FIELDS.map((field) => nameOfValue({ field, label: null }).key);
    expect(names.filter((key) => !(key in en))).toEqual([]);
  });

  it('are told apart by what they belong to', () => {
    expect(labelOfValue({ field: 'indicator.target', label: '检查次数' })).toBe('检查次数');
    expect(labelOfValue({ field: 'indicator.name', label: '检查次数' })).toBeNull();
    expect(labelOfValue({ field: 'goal.statement', label: 'annual:2' })).toEqual({ key: 'importField.goal.annual', params: { ordinal: '2' } });
    expect(labelOfValue({ field: 'execution.initial', label: 'fiscal' })).toEqual({ key: 'execution.fiscal', params: {} });
  });

  it('are spelled out where they are codes, and only there', () => {
    expect(textOfValue('basics.attribute', 'continuing')).toEqual({ key: 'attribute.continuing', params: {} });
    expect(textOfValue('indicator.basis', '链路')).toBe('链路');
    expect(textOfValue('basics.name', 'new')).toBe('new');
  });
});
