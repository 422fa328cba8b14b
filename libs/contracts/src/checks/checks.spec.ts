import { describe, expect, it } from '@jest/globals';
import type { DocumentFinding } from '@jixiao/domain/budget-document';
import { findingFingerprint } from '@jixiao/domain/checks';
import type { WaiverView } from '../views/index.js';
import { countFindings, viewFindings } from './index.js';

const FINDING: DocumentFinding = {
  rule: 'cost.above-budget',
  severity: 'warning',
  message: { zh: '大于预算', en: 'above the budget' },
  expected: '120.00',
  actual: '≤130万元',
  params: { indicator: '巡检成本控制额' },
  where: [{ field: 'indicator:a1:target', title: '申报表' }],
  suggestion: '≤120.00万元',
};
const WAIVER: WaiverView = {
  id: '019ac000-0000-7000-8000-000000000001',
  fingerprint: findingFingerprint(FINDING),
  rule: FINDING.rule,
  cells: ['indicator:a1:target'],
  reason: '跨年支付',
  by: '主管审核',
  at: '2026-11-24T08:00:00Z',
  takenBack: null,
};

describe('findings as pages show them', () => {
  it('name family, cells and figures, with nothing left undefined', () => {
    expect(viewFindings([FINDING], [])).toEqual([
      {
        fingerprint: WAIVER.fingerprint,
        rule: 'cost.above-budget',
        family: 'cost',
        severity: 'warning',
        message: FINDING.message,
        cells: ['indicator:a1:target'],
        expected: '120.00',
        actual: '≤130万元',
        suggestion: '≤120.00万元',
        waiver: null,
      },
    ]);
    const { rule, severity, message, params, where } = FINDING;
    const bare: DocumentFinding = { rule, severity, message, params, where };
    expect(viewFindings([bare], [])[0]).toMatchObject({ expected: null, actual: null, suggestion: null });
  });

  it('carry the waiver of the same figures, and of no others', () => {
    expect(viewFindings([FINDING], [WAIVER])[0]?.waiver).toBe(WAIVER);
    expect(viewFindings([{ ...FINDING, actual: '≤131万元' }], [WAIVER])[0]?.waiver).toBeNull();
  });

  it('are not waived once they are errors', () => {
    expect(viewFindings([{ ...FINDING, severity: 'error' }], [WAIVER])[0]?.waiver).toBeNull();
  });

  it('are counted by what is still to be done', () => {
    const warning = { severity: 'warning' as const };
    const all = [
      { severity: 'error' as const, waived: false },
      { ...warning, waived: true },
      { ...warning, waived: false },
      { severity: 'info' as const, waived: false },
    ];
    expect(countFindings(all)).toEqual({ errors: 1, openWarnings: 1, waived: 1 });
    expect(countFindings([])).toEqual({ errors: 0, openWarnings: 0, waived: 0 });
  });
});
