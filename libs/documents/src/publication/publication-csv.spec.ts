import { describe, expect, it } from '@jest/globals';
import type { PublishedContent } from '@jixiao/domain/publication';
import { publicationCsv } from './index.js';

const indicator = { classCode: 'output.quantity', name: '=HYPERLINK("x")', target: '≥12次', weight: '50', actual: '-3', grade: null, score: '50.00' } as const;

const content: PublishedContent = {
  region: { code: '420105', name: '武汉市汉阳区' },
  department: { code: '068', name: '某局' },
  year: 2026,
  demonstration: false,
  goals: [{ horizon: 'long_term', ordinal: 1, statement: '长期，\n稳定', indicators: [{ ...indicator, name: '次数', actual: null, score: null }] }],
  projects: [
    {
      code: 'P1',
      name: '网络维护',
      unit: null,
      budget: '20',
      goals: [{ horizon: 'annual', ordinal: 1, statement: '当年', indicators: [indicator] }],
      result: { executionRate: '0.95', executionScore: '9.5', total: '98.50', rating: 'excellent' },
    },
  ],
};

describe('a publication as CSV', () => {
  const lines = publicationCsv(content).split('\r\n');

  it('begins with a byte order mark and its headings', () => {
    expect(lines[0]?.startsWith('\ufeff财政区划,年度,部门代码')).toBe(true);
  });

  it('has a row for each indicator, those of the department without a project', () => {
    expect(lines[1]).toBe('武汉市汉阳区,2026,068,某局,,,,,长期,1,"长期，\n稳定",产出指标,数量指标,次数,≥12次,,,50,,,,');
    expect(lines[2]).toContain('P1,网络维护,,20,年度,1,当年,产出指标,数量指标,');
    expect(lines[2]?.endsWith('50,50.00,0.95,98.50,优')).toBe(true);
  });

  it('lets no text compute', () => {
    expect(lines[2]).toContain(`"'=HYPERLINK(""x"")"`);
    expect(lines[2]).toContain(",'-3,");
  });
});
