import 'reflect-metadata';
import { describe, expect, it } from '@jest/globals';
import { ConfigError, describeConfig, readConfig } from './server-config.js';

const DATABASE_URL = 'postgresql://jixiao:secret@127.0.0.1:5432/jixiao';

describe('configuration', () => {
  it('has defaults for all but the database', () => {
    expect(readConfig({ DATABASE_URL })).toMatchObject({ PORT: 3000, SESSION_HOURS: 12, LOG_LEVEL: 'info' });
  });

  it('reads numbers and switches', () => {
    expect(readConfig({ DATABASE_URL, PORT: '8080', COOKIE_SECURE: 'true' })).toMatchObject({
      PORT: 8080,
      COOKIE_SECURE: true,
    });
  });

  it.each([
    [{}, 'DATABASE_URL is not set; it must be a postgresql:// address.'],
    [{ DATABASE_URL: 'mysql://root:secret@x' }, 'DATABASE_URL must be a postgresql:// address.'],
    [{ DATABASE_URL, PORT: 'abc' }, /^PORT is "abc"; it must be/],
    [{ DATABASE_URL, COOKIE_SECURE: 'maybe' }, 'COOKIE_SECURE is "maybe"; it must be true or false.'],
    [{ DATABASE_URL, LOG_LEVEL: 'loud' }, /^LOG_LEVEL is "loud"; it must be one of/],
  ])('refuses %j in one sentence', (environment, message) => {
    expect(() => readConfig(environment)).toThrow(ConfigError);
    expect(() => readConfig(environment)).toThrow(message);
  });

  it('describes every variable', () => {
    for (const { description } of describeConfig()) expect(description).toMatch(/\.$/);
  });
});
