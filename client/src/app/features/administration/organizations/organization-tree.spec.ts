import { describe, expect, it } from '@jest/globals';
import type { AdministeredOrganization } from '@jixiao/contracts/views';

import { matching, possibleParents, withDepth } from './organization-tree';

const row = (code: string, parentId: string | null): AdministeredOrganization => ({
  id: code,
  parentId,
  kind: parentId === null ? 'department' : 'unit',
  code,
  name: `机构${code}`,
  users: 0,
  projects: 0,
  version: 1,
});
const TREE = withDepth([row('068', null), row('068001', '068'), row('0680011', '068001'), row('101', null)]);
const codes = (nodes: readonly { code: string }[]): string[] => nodes.map(({ code }) => code);

describe('organization tree', () => {
  it('knows how deep each row lies', () => {
    expect(TREE.map(({ depth }) => depth)).toEqual([0, 1, 2, 0]);
  });

  it('finds rows with what is above them', () => {
    expect(codes(matching(TREE, '068001'))).toEqual(['068', '068001', '0680011']);
    expect(codes(matching(TREE, ' 机构101 '))).toEqual(['101']);
    expect(matching(TREE, '')).toHaveLength(4);
    expect(matching(TREE, '没有')).toEqual([]);
  });

  it('offers no place below itself', () => {
    expect(codes(possibleParents(TREE, '068001'))).toEqual(['068', '101']);
    expect(possibleParents(TREE, null)).toHaveLength(4);
  });
});
