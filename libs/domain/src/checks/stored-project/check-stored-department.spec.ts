import { describe, expect, it } from '@jest/globals';
import { storedProject, withIndicator } from '../fixtures/stored-project.js';
import { checkStoredDepartment, type StoredProject } from '../index.js';

function found({ goals }: Pick<StoredProject, 'goals'>): string[] {
  const findings = checkStoredDepartment({ organization: { name: '临江县水务局' }, year: 2027, goals });
  return findings.map(({ rule, where, actual }) => `${rule} ${where[0]?.field} ${actual}`);
}

describe('checking the stored goals of a whole department', () => {
  it('has nothing against goals that are in order, with or without weights', () => {
    expect(found(storedProject())).toEqual([]);
    expect(found(withIndicator('a2', { weight: null }))).toEqual([]);
  });

  it.each<[string, StoredProject, string]>([
    ['a target that nobody can measure', withIndicator('a2', { target: '完成' }), 'measurability.vague-target indicator:a2:target 完成'],
    ['a year that promises more', withIndicator('a2', { target: '≥38座' }), 'goals.value-differs indicator:a2:target ≥38座'],
    ['a basis that is missing', withIndicator('a2', { basis: null }), 'completeness.basis-missing indicator:a2:basis 1'],
  ])('finds %s', (_, project, expected) => {
    expect(found(project)).toEqual([expected]);
  });

  it('asks for an annual goal where there is none', () => {
    const { goals } = storedProject();
    expect(found({ goals: goals.filter(({ horizon }) => horizon === 'long_term') })).toEqual([
      'completeness.goals-missing goals:annual undefined',
    ]);
    expect(found({ goals: [] })).toEqual(['completeness.goals-missing goals:annual undefined']);
  });
});
