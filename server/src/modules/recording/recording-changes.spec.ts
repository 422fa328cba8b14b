import 'reflect-metadata';
import { describe, expect, it } from '@jest/globals';
import type { RecordedProject } from '../projects/projects.repository.js';
import { changesOf } from './recording-changes.js';

const id = '019ac000-0000-7000-8000-000000000001';
const project: RecordedProject = {
  version: 1,
  status: null,
  budgetId: id,
  executed: { total: '353.4' },
  actuals: { [id]: { actual: '480个', grade: null, share: '0.9', reason: null, improvement: null } },
};

const recording = { year: 2026, indicators: [], execution: [] };

describe('changes of a recording', () => {
  it('are none where the same values come again, however they are written', () => {
    const same = {
      ...recording,
      indicators: [{ id: id.toUpperCase(), actual: ' 480个 ', share: '0.9000' }],
      execution: [{ source: 'total' as const, executed: '0353.400000' }],
    };
    expect(changesOf(project, same)).toEqual({ actuals: [], executed: [], fields: [] });
  });

  it('name every field old and new', () => {
    const { fields, actuals } = changesOf(project, {
      ...recording,
      indicators: [{ id, actual: '500个', share: '0.9', reason: '补齐点位' }],
    });
    expect(actuals).toHaveLength(1);
    expect(fields).toEqual([
      { field: `indicator:${id}:actual`, old: '480个', new: '500个' },
      { field: `indicator:${id}:reason`, old: null, new: '补齐点位' },
    ]);
  });

  it('refuse an indicator of another project by its path', () => {
    const foreign = { ...recording, indicators: [{ id: '019ac000-0000-7000-8000-000000000009' }] };
    expect(() => changesOf(project, foreign)).toThrow('recording.unknown-indicator (indicators[0].id)');
  });

  it('refuse a source without a budget by its path', () => {
    const other = { ...recording, execution: [{ source: 'other' as const, executed: '1' }] };
    expect(() => changesOf(project, other)).toThrow('recording.no-budget (execution[0].source)');
  });
});
