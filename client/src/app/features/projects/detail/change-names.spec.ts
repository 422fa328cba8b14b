import { describe, expect, it } from '@jest/globals';
import type { FieldChange } from '@jixiao/contracts/views';

import { subjectOf } from './change-names';

const changes: FieldChange[] = [{ field: 'indicator:gone:name', old: '完好率', new: null }];

describe('subject of a change', () => {
  it('is the indicator as it is called now, else as it was called then', () => {
    expect(subjectOf('indicator:a:target', changes, new Map([['a', '设备数量']]))).toBe('设备数量');
    expect(subjectOf('indicator:gone:target', changes, new Map())).toBe('完好率');
  });

  it('is nothing for what is no indicator', () => {
    expect(subjectOf('basics:name', changes, new Map())).toBe('');
    expect(subjectOf('goal:g:statement', changes, new Map())).toBe('');
  });
});
