import { describe, expect, it } from '@jest/globals';
import { mediaTypeOf, safeFileName } from './media-types.js';

describe('evidence file names', () => {
  it.each([
    ['验收报告.PDF', 'application/pdf'],
    ['a.b.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
    ['page.html', undefined],
    ['noextension', undefined],
    ['x.constructor', undefined],
  ])('%s is %s', (name, type) => {
    expect(mediaTypeOf(name)).toBe(type);
  });

  it('lose every folder and control character', () => {
    expect(safeFileName('../../etc/\u0000验收\n.pdf')).toBe('验收.pdf');
    expect(safeFileName('C:\\files\\x.pdf')).toBe('x.pdf');
  });
});
