import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { DocumentFinding } from '../../budget-document/index.js';
import { storedProject, withBudget, withIndicator } from '../fixtures/stored-project.js';
import { checkStoredProject, findingFields, findingFingerprint, type StoredProject } from '../index.js';

function onlyFinding(project: StoredProject): DocumentFinding {
  const [finding, ...others] = checkStoredProject(project);
  if (finding === undefined || others.length > 0) throw new Error('One finding was expected.');
  return finding;
}

const print = (project: StoredProject): string => findingFingerprint(onlyFinding(project));
const ABOVE = { target: '≤130万元' };

describe('the fingerprint of a finding', () => {
  it('stays from one check to the next', () => {
    expect(print(withIndicator('a1', ABOVE))).toMatch(/^[0-9a-f]{64}$/);
    expect(print(withIndicator('a1', ABOVE))).toBe(print(withIndicator('a1', ABOVE)));
  });

  it('stays from one version to the next: waivers are stored under it', () => {
    expect(print(withIndicator('a1', ABOVE))).toBe('96f5be872376d20c7becf451e7e5fac82329bc25a281c5d7ed387ed9e573cd97');
  });

  it('is the SHA-256 of rule, cells, figures and what else is told', () => {
    const { rule, where, expected, actual, params } = onlyFinding(withIndicator('a1', ABOVE));
    const cells = where.map(({ field }) => field).sort();
    const telling = Object.entries(params).filter(([name]) => !/En$|^(project|indicator)$/.test(name));
    const told = JSON.stringify([rule, cells, expected, actual, telling.sort()]);
    expect(print(withIndicator('a1', ABOVE))).toBe(createHash('sha256').update(told).digest('hex'));
  });

  it('stays where only names, words or the severity change', () => {
    const finding = onlyFinding(withIndicator('a1', ABOVE));
    const reworded: DocumentFinding = {
      ...finding,
      severity: 'info',
      message: { zh: '另一说法', en: 'in other words' },
      suggestion: '≤1万元',
    };
    expect(findingFingerprint(reworded)).toBe(findingFingerprint(finding));
    expect(print({ ...withIndicator('a1', ABOVE), name: '水闸维护' })).toBe(findingFingerprint(finding));
    expect(print(withIndicator('a1', { ...ABOVE, name: '巡检成本控制额' }))).toBe(findingFingerprint(finding));
  });

  it('stays where the cells come in another order', () => {
    const finding = onlyFinding(withBudget({ changeNote: '2027年增加12万元。' }));
    expect(finding.where.length).toBeGreaterThan(1);
    expect(findingFingerprint({ ...finding, where: finding.where.toReversed() })).toBe(findingFingerprint(finding));
  });

  it.each<[string, StoredProject]>([
    ['the actual figure', withIndicator('a1', { target: '≤131万元' })],
    ['the rule', withIndicator('a2', { target: '完成' })],
    ['the cell', withIndicator('a2', { target: '无' })],
  ])('changes with %s', (_, project) => {
    expect(print(project)).not.toBe(print(withIndicator('a1', ABOVE)));
  });

  it('changes with the expected figure', () => {
    const finding = onlyFinding(withIndicator('a1', ABOVE));
    expect(findingFingerprint({ ...finding, expected: '119.00' })).not.toBe(findingFingerprint(finding));
    expect(findingFingerprint({ ...finding, params: { ...finding.params, year: '2026' } })).not.toBe(findingFingerprint(finding));
  });

  it('tells apart what is said of one cell: a class that is missing from another one', () => {
    const project = storedProject();
    const kept = new Set(['cost.economic', 'output.timeliness']);
    const goals = project.goals.map((goal) => ({
      ...goal,
      indicators: goal.indicators.filter(({ classCode }) => kept.has(classCode)),
    }));
    const missing = checkStoredProject({ ...project, goals }).filter(({ rule }) => rule === 'completeness.class-missing');
    expect(missing).toHaveLength(2);
    expect(new Set(missing.map(findingFingerprint)).size).toBe(2);
    expect(new Set(missing.map((finding) => findingFields(finding).join())).size).toBe(1);
  });

  it('never mixes up two findings of whatever figures', () => {
    const figures = fc.record({ expected: fc.string(), actual: fc.string() });
    const finding = onlyFinding(withIndicator('a1', ABOVE));
    fc.assert(
      fc.property(figures, figures, (left, right) => {
        const same = left.expected === right.expected && left.actual === right.actual;
        expect(findingFingerprint({ ...finding, ...left }) === findingFingerprint({ ...finding, ...right })).toBe(same);
      }),
    );
  });

  it('tells places of a document apart', () => {
    const at = (line: number) => ({ ...onlyFinding(withIndicator('a1', ABOVE)), where: [{ line, title: '表10' }] });
    expect(findingFingerprint(at(3))).toBe(findingFingerprint(at(3)));
    expect(findingFingerprint(at(3))).not.toBe(findingFingerprint(at(4)));
  });
});

describe('the fields of a finding', () => {
  it('begin with the one to be mended and name each once', () => {
    const finding = onlyFinding(withBudget({ changeNote: '2027年增加12万元。' }));
    expect(findingFields({ where: [...finding.where, ...finding.where] })).toEqual([
      'budget:changeNote',
      ...findingFields(finding).slice(1),
    ]);
    expect(findingFields({ where: [{ line: 3 }] })).toEqual([]);
  });
});
