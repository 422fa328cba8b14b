import { describe, expect, it } from '@jest/globals';
import type { IndicatorView, ProjectView } from '@jixiao/contracts/views';
import { SCORING_SCHEMES, ScoringScheme } from '@jixiao/domain/scoring';

import { liveScore, schemeOf } from './live-score';
import { draftOf, RecordingDraft } from './recording-draft';

const indicator = (id: string, part: Partial<IndicatorView>): IndicatorView => ({
  id,
  ordinal: 1,
  classCode: 'output.quantity',
  name: id,
  target: '≥500个',
  targetParsed: null,
  basis: null,
  basisNote: null,
  weight: '50',
  twoYearsBefore: null,
  yearBefore: null,
  actual: null,
  evidence: [],
  ...part,
});

const project = {
  scheme: 'mof-2020',
  year: 2026,
  budget: { execution: [{ source: 'total', initial: '100', adjusted: '100.000000', executed: '90' }] },
  goals: [
    { id: 'g1', horizon: 'long_term', ordinal: 1, statement: '', indicators: [indicator('long', {})] },
    { id: 'g2', horizon: 'annual', ordinal: 1, statement: '', indicators: [indicator('count', {}), indicator('words', { target: '有效推进', weight: '40' })] },
  ],
} as unknown as ProjectView;

const mof = SCORING_SCHEMES['mof-2020'] as ScoringScheme;

function typed(rows: RecordingDraft['rows'], executed = '90'): RecordingDraft {
  const base = draftOf(project);
  return { rows: { ...base.rows, ...rows }, amounts: { total: { initial: '100', adjusted: '100', executed } } };
}

describe('liveScore', () => {
  it('scores annual indicators only, as they are typed', () => {
    const blank = { grade: '' as const, percent: '', reason: '', improvement: '' };
    const result = liveScore(project, typed({ count: { ...blank, actual: '480个' } }), mof);
    expect(result?.items.map((item) => [item.id, item.score])).toEqual([
      ['count', '48.00'],
      ['words', expect.anything()],
    ]);
    expect(result?.execution.score).toBe('9.00');
  });

  it('scores words by the entered grade and percentage', () => {
    const result = liveScore(
      project,
      typed({ words: { actual: '有效推进', grade: 'achieved', percent: '95', reason: '', improvement: '' } }),
      mof,
    );
    expect(result?.items.find((item) => item.id === 'words')?.score).toBe('38.00');
  });

  it('bears half-typed amounts', () => {
    expect(liveScore(project, typed({}, '9.'), mof)?.execution.score).toBe('0.00');
  });

  it('scores by a scheme that only the server knows', () => {
    const own = { ...mof, id: 'own-2026', execution: { ...mof.execution, weight: '40' }, indicatorWeight: '60', overAchievementRatio: '1.1' };
    const schemes = [{ id: 'own-2026', name: own.name, definition: JSON.parse(JSON.stringify(own)) as unknown }];
    const blank = { grade: '' as const, percent: '', reason: '', improvement: '' };
    const result = liveScore(project, typed({ count: { ...blank, actual: '560个' } }), schemeOf(schemes, 'own-2026'));
    expect(result?.execution.score).toBe('36.00');
    expect(result?.items[0]?.findings).toMatchObject([{ rule: 'actual.over-achievement', params: { ratio: '1.1' } }]);
  });

  it('knows no score for a scheme it does not know', () => {
    expect(liveScore(project, typed({}), schemeOf([], 'mof-2020'))).toBeNull();
  });

  it('knows no score for a scheme that cannot be scored by', () => {
    const schemes = [{ id: 'mof-2020', name: mof.name, definition: { ...mof, indicatorWeight: '10' } }];
    expect(liveScore(project, typed({}), schemeOf(schemes, 'mof-2020'))).toBeNull();
  });
});
