import { describe, expect, it } from '@jest/globals';
import { TARGETS_MACHINE, areTargetsSettled, hasApprovedTargets, isEditable, possibleActions, refusalOf } from './index.js';

const context = { roles: ['finance'], openStages: ['review'], unmet: [] } as const;

describe('a step that is refused', () => {
  it('says which action there is not', () => {
    expect(refusalOf(TARGETS_MACHINE, 'burn', { ...context, state: 'draft' })).toMatchObject({
      code: 'workflow.unknown-action',
      params: { action: 'burn' },
    });
  });

  it("tells a role that it is another one's, whatever the state", () => {
    expect(refusalOf(TARGETS_MACHINE, 'submit', { ...context, state: 'adjusted' })).toMatchObject({
      code: 'workflow.role-denied',
      params: { action: 'submit', roles: 'lead department' },
    });
    expect(refusalOf(TARGETS_MACHINE, 'return', { ...context, state: 'submitted' })).toMatchObject({
      code: 'workflow.role-denied',
      params: { action: 'return', roles: 'department' },
    });
  });

  it('names the stages, the condition or the field that is missing', () => {
    const approving = { ...context, state: 'department-approved' } as const;
    expect(refusalOf(TARGETS_MACHINE, 'approve', { ...approving, openStages: ['declare', 'monitor'] })).toMatchObject({
      code: 'workflow.stage-closed',
      params: { stages: 'review approve adjust' },
    });
    expect(refusalOf(TARGETS_MACHINE, 'approve', { ...approving, unmet: ['review-passed'] })).toMatchObject({
      code: 'workflow.condition-unmet',
      params: { condition: 'review-passed' },
    });
    expect(refusalOf(TARGETS_MACHINE, 'return', approving)).toMatchObject({ code: 'workflow.reason-missing', field: 'reason' });
  });
});

describe('actions that are offered', () => {
  it('are those of the role, each with why not now', () => {
    const offered = possibleActions(TARGETS_MACHINE, { ...context, state: 'department-approved', unmet: ['reviewed', 'review-poor'] });
    expect(offered.map(({ action, refusal }) => [action, refusal?.params['condition'] ?? null])).toEqual([
      ['return', null],
      ['approve', 'reviewed'],
      ['block', 'reviewed'],
    ]);
  });

  it('are none for who only looks on', () => {
    expect(possibleActions(TARGETS_MACHINE, { ...context, roles: ['reader'], state: 'submitted' })).toEqual([]);
  });
});

it('lets targets be changed in the stages of their state only', () => {
  expect(isEditable(TARGETS_MACHINE, 'draft', ['declare'])).toBe(true);
  expect(isEditable(TARGETS_MACHINE, 'draft', ['review', 'approve'])).toBe(false);
  expect(isEditable(TARGETS_MACHINE, 'returned', ['review'])).toBe(true);
  expect(isEditable(TARGETS_MACHINE, 'adjusting', ['adjust'])).toBe(true);
  expect(isEditable(TARGETS_MACHINE, 'submitted', ['declare', 'review', 'adjust'])).toBe(false);
});

it('keeps approved targets in force while they are adjusted, but settles them only afterwards', () => {
  expect([hasApprovedTargets('draft'), hasApprovedTargets('adjusting'), hasApprovedTargets('adjusted')]).toEqual([false, true, true]);
  expect([areTargetsSettled('adjusting'), areTargetsSettled('adjustment-refused')]).toEqual([false, true]);
});
