import { describe, expect, it } from '@jest/globals';

import { auditFilterOf, givenFields } from './audit-filter';

describe('the filter of an address', () => {
  it('takes what it knows and nothing else', () => {
    expect(givenFields(auditFilterOf({ actor: ' 张明 ', objectType: 'project', year: '2026' }))).toEqual({ actor: '张明', objectType: 'project' });
  });

  it('drops a type that there is not', () => {
    expect(givenFields(auditFilterOf({ objectType: 'nothing' }))).toEqual({});
  });
});
