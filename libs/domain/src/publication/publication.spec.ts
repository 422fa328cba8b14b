import { describe, expect, it } from '@jest/globals';
import { contentSource } from './fixtures/content-source.js';
import { comparePublications, publishedContent } from './index.js';

describe('what is published', () => {
  it('holds confirmed results beside their targets, and none of a whole department', () => {
    const { goals, projects } = publishedContent(contentSource);
    expect(projects[0]?.result).toEqual({ executionRate: '0.95', executionScore: '9.50', total: '98.50', rating: 'excellent' });
    expect(projects[0]?.goals[0]?.indicators).toEqual([
      { classCode: 'output.quantity', name: '巡检次数', target: '≥12次', weight: '50', actual: '12次', grade: null, score: '50.00' },
      { classCode: 'benefit.social', name: '巡检次数', target: '≥99%', weight: '40', actual: null, grade: null, score: null },
    ]);
    expect(goals[0]?.indicators[0]).toMatchObject({ actual: null, score: null });
  });

  it('leaves out whatever else the source carries', () => {
    const [project] = contentSource.projects;
    const phone = '027-8000-0001';
    const carrying = { ...contentSource, projects: [{ ...project!, lead: { name: '张明', phone }, reason: '内部理由' }] };
    const text = JSON.stringify(publishedContent(carrying));
    for (const kept of [phone, '张明', '内部理由', '"id"']) expect(text).not.toContain(kept);
  });
});

describe('the difference of two versions', () => {
  const content = publishedContent(contentSource);
  const [project] = content.projects;

  it('is nothing for the same content and everything without one before', () => {
    expect(comparePublications(content, content)).toEqual([]);
    const all = comparePublications(null, content);
    expect(all.every(({ old }) => old === null)).toBe(true);
    expect(all).toContainEqual({ place: ['网络维护'], field: 'total', old: null, new: '98.50' });
  });

  it('names the changed value by its project and indicator, also where two indicators have one name', () => {
    const [goal] = project!.goals;
    const [first, second] = goal!.indicators;
    const changed = { ...content, projects: [{ ...project!, goals: [{ ...goal!, indicators: [first!, { ...second!, target: '≥98%' }] }] }] };
    expect(comparePublications(content, changed)).toEqual([{ place: ['网络维护', '巡检次数'], field: 'target', old: '≥99%', new: '≥98%' }]);
  });

  it('tells what is gone', () => {
    const gone = comparePublications(content, { ...content, projects: [] });
    expect(gone).toContainEqual({ place: ['网络维护'], field: 'name', old: '网络维护', new: null });
    expect(gone.every((each) => each.new === null)).toBe(true);
  });
});
