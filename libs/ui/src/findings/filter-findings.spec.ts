import { describe, expect, it } from '@jest/globals';
import type { CheckFindingView, WaiverView } from '@jixiao/contracts/views';

import { EVERY_FINDING, filterFindings, groupFindings } from './filter-findings.js';
import { findingsByCell } from './findings-by-cell.js';

const WAIVER: WaiverView = { id: 'w', fingerprint: 'f', rule: 'r', cells: [], reason: '已核实', by: '主管审核', at: '', takenBack: null };

function finding(rule: string, severity: CheckFindingView['severity'], cell: string, waiver: WaiverView | null = null): CheckFindingView {
  const family = rule.split('.')[0] ?? rule;
  return {
    rule,
    severity,
    family,
    waiver,
    cells: [cell, 'budget:initial'],
    fingerprint: rule,
    message: { zh: rule, en: rule },
    expected: null,
    actual: null,
    suggestion: null,
  };
}

const FINDINGS = [
  finding('weights.sum', 'error', 'indicator:a:weight'),
  finding('goals.duplicate', 'warning', 'indicator:a:name'),
  finding('goals.name-differs', 'warning', 'indicator:a:name', WAIVER),
  finding('unheard.of', 'info', 'basics:name'),
];

const rules = (found: readonly CheckFindingView[]): string[] => found.map(({ rule }) => rule);

describe('findings', () => {
  it('are all shown unless something is chosen', () => {
    expect(filterFindings(FINDINGS, EVERY_FINDING)).toEqual(FINDINGS);
  });

  it('are filtered by severity, family and whether they were waived', () => {
    expect(rules(filterFindings(FINDINGS, { ...EVERY_FINDING, severity: 'warning' }))).toEqual(['goals.duplicate', 'goals.name-differs']);
    expect(rules(filterFindings(FINDINGS, { ...EVERY_FINDING, family: 'weights' }))).toEqual(['weights.sum']);
    expect(rules(filterFindings(FINDINGS, { ...EVERY_FINDING, state: 'waived' }))).toEqual(['goals.name-differs']);
    expect(rules(filterFindings(FINDINGS, { severity: 'warning', family: 'goals', state: 'open' }))).toEqual(['goals.duplicate']);
    expect(filterFindings(FINDINGS, { ...EVERY_FINDING, severity: 'error', state: 'waived' })).toEqual([]);
  });

  it('are grouped by family in the order of the guide, unknown ones last', () => {
    expect(groupFindings(FINDINGS).map(({ family, findings }) => [family, findings.length])).toEqual([
      ['goals', 2],
      ['weights', 1],
      ['unheard', 1],
    ]);
  });

  it('stand at the cell where they have to be mended', () => {
    const byCell = findingsByCell([...FINDINGS, { ...finding('x.y', 'info', ''), cells: [] }]);
    expect(rules(byCell.get('indicator:a:name') ?? [])).toEqual(['goals.duplicate', 'goals.name-differs']);
    expect(byCell.get('budget:initial')).toBeUndefined();
    expect([...byCell.keys()]).toEqual(['indicator:a:weight', 'indicator:a:name', 'basics:name', '']);
  });
});
