import { describe, expect, it } from '@jest/globals';
import { GoalBook } from './goal-book.js';
import { Reading } from './reading.js';

const GOAL = { horizon: 'long_term', ordinal: 1 } as const;
const WHOLE = '推动全县灌溉设施持续更新';
const CUT = '推动全县灌溉设施持续';

function told(...statements: string[]) {
  const reading = new Reading(2027);
  const book = new GoalBook(reading, '部门整体绩效目标申报表');
  for (const [index, statement] of statements.entries()) book.state(GOAL, statement, { line: index + 1 });
  return {
    statement: book.goals()[0]?.statement,
    findings: reading.findings.map(({ rule, severity, where, expected, actual }) => [
      rule,
      severity,
      where.map(({ line }) => line),
      expected,
      actual,
    ]),
  };
}

describe('a goal that two places state', () => {
  it.each([
    ['before', [CUT, WHOLE], [1, 2]],
    ['behind', [WHOLE, CUT], [2, 1]],
  ])('and one of them cuts off, %s the whole one, is read whole, which is said with both lines', (_, statements, lines) => {
    expect(told(...statements)).toEqual({ statement: WHOLE, findings: [['goal.statement-cut', 'info', lines, WHOLE, CUT]] });
  });

  it('is told of once where they say the same in other blanks and marks, and with both lines where they contradict', () => {
    expect(told(WHOLE, `${WHOLE}。`, '推动 全县灌溉设施持续更新')).toEqual({ statement: WHOLE, findings: [] });
    expect(told(WHOLE, '改善营商环境')).toEqual({
      statement: WHOLE,
      findings: [['goal.statement-differs', 'warning', [2, 1], WHOLE, '改善营商环境']],
    });
  });
});
