import { describe, expect, it } from '@jest/globals';
import { SCORING_RULES, createFinding, hasError, renderMessage, scoringFinding } from './index.js';

describe('findings', () => {
  it('render both languages and leave unknown names visible', () => {
    expect(renderMessage({ zh: '{a}和{b}', en: '{a} and {b}' }, { a: '1' })).toEqual({ zh: '1和{b}', en: '1 and {b}' });
  });

  it('carry only what they were given', () => {
    const definition = { severity: 'info', message: { zh: '无', en: 'none' } } as const;
    expect(createFinding('some.rule', definition)).toEqual({
      rule: 'some.rule',
      severity: 'info',
      message: definition.message,
      params: {},
    });
  });

  it('insert expected, actual and parameters', () => {
    const finding = scoringFinding('weights.sum', { expected: '90', actual: '85', params: { execution: '10' } });
    expect(finding).toMatchObject({
      severity: 'error',
      expected: '90',
      actual: '85',
      message: { en: 'The indicator weights sum to 85, not 90 (budget execution adds 10)' },
    });
    expect(hasError([finding])).toBe(true);
  });

  it('name the same parameters in both languages', () => {
    for (const { message } of Object.values(SCORING_RULES)) {
      const names = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).sort();
      expect(names(message.zh)).toEqual(names(message.en));
    }
  });
});
