import { describe, expect, it } from '@jest/globals';
import { assertTestDatabase } from './assert-test-database.js';

describe('assertTestDatabase', () => {
  it('accepts a database whose name contains test', () => {
    expect(assertTestDatabase('postgres://a:b@localhost/jixiao_test_1')).toBe('jixiao_test_1');
  });

  it.each(['postgres://a:b@localhost/jixiao', 'postgres://test:test@test/jixiao?test=1'])('refuses %s', (url) => {
    expect(() => assertTestDatabase(url)).toThrow('Refusing the database "jixiao"');
  });
});
