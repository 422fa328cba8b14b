import { describe, expect, it } from '@jest/globals';
import { etagOf, versionOf } from './if-match.js';

describe('If-Match', () => {
  it('reads what ETag wrote, weak or strong', () => {
    expect(versionOf(etagOf(7))).toBe(7);
    expect(versionOf('W/"12"')).toBe(12);
  });

  it.each([[undefined], ['']])('asks for a missing version (%p)', (header) => {
    expect(() => versionOf(header)).toThrow('precondition.missing');
  });

  it.each([['*'], ['"x"'], ['"1", "2"'], ['99999999999999']])('refuses %p', (header) => {
    expect(() => versionOf(header)).toThrow('precondition.malformed');
  });
});
