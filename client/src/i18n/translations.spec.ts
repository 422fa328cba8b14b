import { describe, expect, it } from '@jest/globals';
import { API_ERROR_CODES, FIELD_ERROR_CODES, IMPORT_PROBLEM_CODES } from '@jixiao/contracts/problems';
import { DOMAIN_ERROR_CODES } from '@jixiao/domain/errors';

import en from './en.json' with { type: 'json' };
import zh from './zh.json' with { type: 'json' };

const PLACEHOLDER = /\{\{(\w+)\}\}/g;

function placeholders(text: string): string[] {
  return [...text.matchAll(PLACEHOLDER)].map(([, name]) => name ?? '').sort();
}

describe('translations', () => {
  const chinese: Record<string, string> = zh;
  const english: Record<string, string> = en;

  it('have the same keys in both languages', () => {
    expect(Object.keys(english).sort()).toEqual(Object.keys(chinese).sort());
  });

  it('leave no text blank', () => {
    expect([...Object.values(chinese), ...Object.values(english)].filter((text) => text.trim() === '')).toEqual([]);
  });

  it('insert the same values', () => {
    for (const [key, text] of Object.entries(chinese)) {
      expect([key, placeholders(english[key] ?? '')]).toEqual([key, placeholders(text)]);
    }
  });

  it('name every error that the server can answer', () => {
    const unnamed = [...API_ERROR_CODES, ...FIELD_ERROR_CODES, ...DOMAIN_ERROR_CODES, ...IMPORT_PROBLEM_CODES].filter((code) => !(`problem.${code}` in chinese));
    expect(unnamed).toEqual([]);
  });
});
