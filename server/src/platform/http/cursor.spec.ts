import { describe, expect, it } from '@jest/globals';
import { decodeCursor, encodeCursor } from './cursor.js';

const id = '019ac000-0000-7000-8000-000000000001';

describe('cursor', () => {
  it('comes back as it was written', () => {
    expect(decodeCursor(encodeCursor('-name', '政务网', id), '-name')).toEqual({ key: '政务网', id });
  });

  it.each([['x'], [''], [encodeCursor('code', '1', id)], [encodeCursor('name', '1', 'x')]])('refuses %p', (cursor) => {
    expect(() => decodeCursor(cursor, 'name')).toThrow('validation.failed');
  });
});
