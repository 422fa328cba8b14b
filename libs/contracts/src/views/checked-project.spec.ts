import { describe, expect, it } from '@jest/globals';
import { checkStoredProject } from '@jixiao/domain/checks';
import type { ProjectView } from './index.js';

const PAGE: ProjectView = {
  id: '019ac000-0000-7000-8000-000000000001',
  code: '33078127012T000000004',
  name: '水闸巡检',
  year: 2027,
  years: [2027],
  demonstration: false,
  version: 3,
  stage: 'not_started',
  department: { id: '019ac000-0000-7000-8000-000000000002', code: '305', name: '临江县水务局' },
  unit: null,
  lead: null,
  attribute: 'continuing',
  expenditureCategory: 'own_level',
  startYear: 2027,
  endYear: 2029,
  reason: '水闸须在汛前汛后巡检。',
  content: '巡检全县水闸。',
  address: null,
  postcode: null,
  scheme: 'mof-2021',
  budget: {
    id: '019ac000-0000-7000-8000-000000000003',
    total: '360',
    initial: '120',
    adjusted: '120',
    changeNote: null,
    priorAmounts: [],
    fundingSources: [{ ordinal: 1, kind: 'general_public', name: '一般公共预算财政拨款', amount: '102' }],
    expenditureLines: [],
    procurementItems: [],
    execution: [],
  },
  goals: [],
  selfEvaluation: null,
  may: { declare: true, record: false, submit: false, review: false },
};

describe('the project page', () => {
  it('is what the checks of a stored project take', () => {
    const found = checkStoredProject(PAGE).map(({ rule, where }) => [rule, where[0]?.field]);
    expect(found).toEqual([
      ['form.funding-annual', 'budget:fundingSources:1'],
      ['completeness.goals-missing', 'basics:name'],
      ['completeness.expenditure-missing', 'budget:initial'],
      ['completeness.field-missing', 'basics:name'],
    ]);
  });
});
