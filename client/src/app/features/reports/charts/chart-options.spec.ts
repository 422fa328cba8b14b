import { describe, expect, it } from '@jest/globals';
import type { YearEndProject } from '@jixiao/contracts/views';

import { countsOptions, organizationsOptions, scatterOptions } from './chart-options';

interface Drawn {
  name?: string;
  symbol?: string;
  data: unknown[];
}

const seriesOf = (options: unknown): Drawn[] => (options as { series: Drawn[] }).series;
const RATING_NAMES = { excellent: '优', good: '良', fair: '中', poor: '差' };

const project = (part: Partial<YearEndProject>): YearEndProject => ({
  id: 'p1',
  code: '001',
  name: '<b>项目</b>',
  department: '经信局',
  unit: null,
  total: '91.50',
  rating: 'excellent',
  executionRate: '0.9567',
  confirmed: true,
  ...part,
});

describe('chart options', () => {
  it('draw counts with the pattern and colour of their rating', () => {
    const options = countsOptions([{ label: '优', value: 3, rating: 'excellent' }, { label: '90 – 100', value: 4 }], '个');
    expect(seriesOf(options)[0]?.data).toEqual([
      { value: 3, itemStyle: { color: '#009e73' } },
      { value: 4, itemStyle: { color: '#0072b2' } },
    ]);
    expect(options).toMatchObject({ aria: { decal: { show: true } } });
  });

  it('draw an organization without a rated project as a gap, not as zero', () => {
    const options = organizationsOptions([{ name: '经信局', averageScore: null, executionRate: '0.9' }], { score: '得分', execution: '执行率' });
    expect(seriesOf(options).map(({ data }) => data)).toEqual([[null], [90]]);
  });

  it('draw every project by rate and score, with its id to go to and a shape for its rating', () => {
    const options = scatterOptions([project({}), project({ id: 'p2', rating: 'poor', total: '40.00', executionRate: '1.2' })], {
      score: '得分',
      execution: '执行率',
      ratings: RATING_NAMES,
    });
    expect(seriesOf(options).map(({ data }) => data)).toEqual([
      [{ id: 'p1', name: '<b>项目</b>', value: [95.67, 91.5] }],
      [],
      [],
      [{ id: 'p2', name: '<b>项目</b>', value: [120, 40] }],
    ]);
    expect(new Set(seriesOf(options).map(({ symbol }) => symbol)).size).toBe(4);
    expect(options).toMatchObject({ tooltip: { renderMode: 'richText' } });
  });

  it('leave out of the plane what has no execution rate', () => {
    const options = scatterOptions([project({ executionRate: null })], { score: '', execution: '', ratings: RATING_NAMES });
    expect(seriesOf(options).flatMap(({ data }) => data)).toEqual([]);
  });
});
