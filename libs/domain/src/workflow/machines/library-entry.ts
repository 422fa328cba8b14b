import type { Machine } from '../machine.js';

/** States of an entry of the indicator library. */
export const LIBRARY_STATES = ['proposed', 'approved', 'refused', 'retired'] as const;

export type LibraryState = (typeof LIBRARY_STATES)[number];

/**
 * The road of an entry of the indicator library.
 *
 * Whoever declares may propose; finance decides about common entries, a department about its own. Who proposed an entry acts as `lead` does,
 * whatever else they are. An entry that is no longer wanted is retired, not deleted: the indicators that came from it stay explained.
 */
export const LIBRARY_ENTRY_MACHINE: Machine<LibraryState> = {
  id: 'library-entry',
  title: { zh: '指标库条目', en: 'Entry of the indicator library' },
  about: {
    zh: '指标从推荐、审定到停用的过程。共性指标由财政部门审定，部门指标由本部门或财政部门审定。',
    en: 'An indicator from its proposal through approval to retirement. Finance decides about common entries, a department or finance about those of the department.',
  },
  initial: 'proposed',
  states: {
    proposed: { title: { zh: '待审定', en: 'Proposed' } },
    approved: { title: { zh: '可选用', en: 'Approved' } },
    refused: { title: { zh: '未采纳', en: 'Refused' } },
    retired: { title: { zh: '已停用', en: 'Retired' } },
  },
  conditions: {
    defined: { zh: '已写明指标解释和常用指标值', en: 'It is explained and has a usual target' },
    'name-free': { zh: '同一范围、同一类别没有同名的可选用条目', en: 'No approved entry of the same reach and class has its name' },
  },
  effects: {
    offer: { zh: '填报时可选用，输入名称时提示', en: 'Is offered while indicators are declared' },
    withdraw: { zh: '填报时不再提示', en: 'Is no longer offered' },
  },
  transitions: [
    {
      action: 'approve',
      from: ['proposed'],
      to: 'approved',
      roles: ['department', 'finance'],
      stages: [],
      conditions: ['defined', 'name-free'],
      reason: 'optional',
      effects: ['offer'],
      title: { zh: '审定通过', en: 'Approve' },
    },
    {
      action: 'refuse',
      from: ['proposed'],
      to: 'refused',
      roles: ['department', 'finance'],
      stages: [],
      conditions: [],
      reason: 'required',
      effects: [],
      title: { zh: '不采纳', en: 'Refuse' },
    },
    {
      action: 'propose',
      from: ['refused'],
      to: 'proposed',
      roles: ['lead', 'department', 'finance'],
      stages: [],
      conditions: [],
      reason: 'optional',
      effects: [],
      title: { zh: '重新推荐', en: 'Propose again' },
    },
    {
      action: 'retire',
      from: ['approved'],
      to: 'retired',
      roles: ['department', 'finance'],
      stages: [],
      conditions: [],
      reason: 'required',
      effects: ['withdraw'],
      title: { zh: '停用', en: 'Retire' },
    },
    {
      action: 'restore',
      from: ['retired'],
      to: 'approved',
      roles: ['department', 'finance'],
      stages: [],
      conditions: ['defined', 'name-free'],
      reason: 'optional',
      effects: ['offer'],
      title: { zh: '恢复选用', en: 'Offer again' },
    },
  ],
};
