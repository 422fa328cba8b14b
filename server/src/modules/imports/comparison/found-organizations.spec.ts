import { describe, expect, it } from '@jest/globals';
import { departmentOf, leadOf, unitOf } from './found-organizations.js';
import type { ImportContext } from './import-context.js';

const BUREAU = { id: 'd1', kind: 'department', code: '068', name: '经济信息化局', path: '068/' } as const;
const OWN_LEVEL = { id: 'u1', kind: 'unit', code: '068001', name: '经济信息化局本级', path: '068/068001/' } as const;
const CENTER = { id: 'u2', kind: 'unit', code: '068002', name: '数据中心', path: '068/068002/' } as const;
const OTHER = { id: 'd2', kind: 'department', code: '069', name: '教育局', path: '069/' } as const;

function context(given: Partial<ImportContext> = {}): ImportContext {
  return {
    user: { id: 'me', name: '导入人' },
    mayRecord: () => true,
    reach: { wholeRegion: true, leadUserId: null, paths: [] },
    year: 2026,
    rules: null,
    windows: null,
    organizations: [BUREAU, OWN_LEVEL, CENTER, OTHER],
    people: [],
    economicCodes: new Map(),
    settings: { year: null, departmentId: null, unitId: null, leadUserId: null },
    organization: null,
    ...given,
  };
}

describe('the department of a form', () => {
  it.each(['经济信息化局', ' 经济 信息化局', '068', '068-经济信息化局', '068 经济信息化局'])('is found as “%s”', (name) => {
    expect(departmentOf(context(), name)).toBe(BUREAU);
  });

  it('is the one that the document names where the form names none', () => {
    expect(departmentOf(context({ organization: { code: '069', name: '别的名称' } }), null)).toBe(OTHER);
    expect(departmentOf(context({ organization: { code: null, name: '教育局' } }), null)).toBe(OTHER);
  });

  it('is the chosen one only where the name is unknown', () => {
    const settings = { year: null, departmentId: 'd2', unitId: null, leadUserId: null };
    expect(departmentOf(context({ settings }), '经济信息化局')).toBe(BUREAU);
    expect(departmentOf(context({ settings }), '不存在的局')).toBe(OTHER);
    expect(departmentOf(context(), '不存在的局')).toBeNull();
    expect(departmentOf(context(), '068-教务处')).toBeNull();
  });
});

describe('the unit of a form', () => {
  it.each([
    ['数据中心', CENTER],
    ['经济信息化局本级', OWN_LEVEL],
    ['经济信息化局（本级）', OWN_LEVEL],
    ['经济信息化局', OWN_LEVEL],
    ['068002 数据中心', CENTER],
  ] as const)('is found as “%s”', (name, unit) => {
    expect(unitOf(context(), BUREAU, name)).toBe(unit);
  });

  it('is never one of another department', () => {
    expect(unitOf(context(), OTHER, '数据中心')).toBeNull();
  });

  it('is the only one of its department where the form names none', () => {
    expect(unitOf(context({ organizations: [BUREAU, CENTER] }), BUREAU, null)).toBe(CENTER);
    expect(unitOf(context(), BUREAU, null)).toBeNull();
    expect(unitOf(context({ organizations: [OTHER] }), OTHER, null)).toBe(OTHER);
  });
});

describe('the lead of a form', () => {
  const near = { id: 'p1', name: '张明', path: '068/068001/' };
  const far = { id: 'p2', name: '张明', path: '069/' };
  it('is the person of that name in the department, never one elsewhere', () => {
    expect(leadOf(context({ people: [far, near] }), BUREAU, '张 明')).toBe(near);
    expect(leadOf(context({ people: [far] }), BUREAU, '张明')).toBeNull();
  });

  it('is nobody where several have the name', () => {
    expect(leadOf(context({ people: [near, { ...near, id: 'p3' }] }), BUREAU, '张明')).toBeNull();
    expect(leadOf(context({ people: [near] }), BUREAU, '李雪')).toBeNull();
  });
});
