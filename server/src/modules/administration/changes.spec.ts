import { describe, expect, it } from '@jest/globals';
import { changedFields } from './changes.js';

describe('changed fields', () => {
  it('are those that differ, by value', () => {
    expect(changedFields('user', { name: ['张明', '张敏'], phone: [null, null], roles: [['lead@068'], ['lead@068']] })).toEqual([
      { field: 'user:name', old: '张明', new: '张敏' },
    ]);
  });
});
