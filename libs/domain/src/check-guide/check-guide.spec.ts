import { describe, expect, it } from '@jest/globals';
import { CHECK_RULES, type CheckRuleId } from '../checks/index.js';
import { guideOf, regulationInEnglish } from './index.js';

const RULES = Object.keys(CHECK_RULES) as CheckRuleId[];
/** Signs of Chinese; some examples show how a Chinese name was misspelt. */
const CHINESE = /[\u4e00-\u9fff]/u;

describe('the guide to checks', () => {
  it.each(RULES)('tells of %s in Chinese and English', (rule) => {
    const { zh, en } = guideOf(rule);
    for (const part of ['what', 'why', 'example'] as const) {
      expect(zh[part]).not.toBe('');
      expect(en[part]).toMatch(/^.{5,}\.$/u);
    }
    expect(zh.what).toMatch(CHINESE);
    expect(en.why).not.toMatch(CHINESE);
  });

  it('names every regulation in English', () => {
    const unnamed = RULES.map((rule) => CHECK_RULES[rule].regulation).filter((regulation) => !regulationInEnglish(regulation));
    expect(unnamed).toEqual([]);
  });
});
