import { describe, expect, it } from '@jest/globals';
import type { BudgetView, ProjectView } from '@jixiao/contracts/views';
import { toDeclarationForm } from './declaration-form.js';

const BUDGET: BudgetView = {
  id: 'b',
  total: '360',
  initial: '120',
  adjusted: '110',
  changeNote: '比上年增加20万元。',
  priorAmounts: [],
  fundingSources: [
    { ordinal: 1, kind: 'general_public', name: '一般公共预算财政拨款', amount: '102.5' },
    { ordinal: 2, kind: 'carryover', name: '其中：使用上年度财政拨款结转', amount: '22' },
    { ordinal: 3, kind: 'state_capital', name: '国有资本经营预算', amount: '17.5' },
  ],
  expenditureLines: [
    { ordinal: 1, activity: '巡检', description: null, economicClass: '30227', amount: '100', basis: null, note: null },
    { ordinal: 2, activity: '检修', description: null, economicClass: '39999', amount: '20', basis: null, note: null },
  ],
  procurementItems: [{ ordinal: 1, itemCode: 'C23120000', name: null, quantity: '1', amount: '20' }],
  execution: [],
};

const PAGE: ProjectView = {
  id: 'p',
  code: '33078127012T000000004',
  name: '水闸巡检',
  year: 2027,
  years: [2027],
  demonstration: false,
  version: 3,
  stage: 'not_started',
  department: { id: 'd', code: '305', name: '临江县水务局' },
  unit: null,
  lead: null,
  attribute: 'continuing',
  expenditureCategory: 'own_level',
  startYear: 2027,
  endYear: 2029,
  reason: '汛前汛后须巡检。',
  content: '巡检全县水闸。',
  address: null,
  postcode: null,
  scheme: 'mof-2021',
  budget: BUDGET,
  goals: [
    {
      id: 'g',
      horizon: 'annual',
      ordinal: 1,
      statement: '水闸安全运行。',
      indicators: [
        {
          id: 'i',
          ordinal: 1,
          classCode: 'output.quantity',
          name: '巡检次数',
          target: '≥36次',
          targetParsed: null,
          basis: 'planned',
          basisNote: null,
          weight: '20',
          twoYearsBefore: '30次',
          yearBefore: null,
          actual: null,
          evidence: [],
        },
      ],
    },
  ],
  selfEvaluation: null,
  inCharge: false,
  may: { declare: false, record: false, submit: false, review: false },
};

describe('the declaration form of a stored project', () => {
  const form = toDeclarationForm(PAGE, new Map([['30227', '委托业务费']]));

  it('declares the initial budget, not what it was adjusted to', () => {
    expect(form.budget).toEqual({ total: '360', annual: '120' });
  });

  it('adds up its sources without counting a part twice', () => {
    expect(form.fundingTotal).toBe('120');
    expect(form.fundingSources.map(({ kind }) => kind)).toEqual(['general_public', 'carryover', 'other']);
    expect(toDeclarationForm({ ...PAGE, budget: null }, new Map()).fundingTotal).toBeNull();
  });

  it('names economic classes, and leaves a code that has no name', () => {
    expect(form.expenditureLines.map(({ economicClass }) => economicClass)).toEqual(['委托业务费', '39999']);
  });

  it('says in words what is stored in codes', () => {
    expect(form).toMatchObject({ attribute: '持续性项目', category: '本级支出项目', department: '临江县水务局', unit: null });
  });

  it('puts values of the years before under their years', () => {
    expect(form.goals[0]?.indicators[0]).toEqual({
      class: 'output.quantity',
      name: '巡检次数',
      target: '≥36次',
      basis: 'planned',
      basisText: null,
      history: { 2025: '30次', 2026: null },
    });
  });
});
