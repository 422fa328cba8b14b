import type { Machine, WorkflowStage } from '../machine.js';

/** States of one version of what a department discloses about a year. */
export const DISCLOSURE_STATES = ['prepared', 'approved', 'published', 'withdrawn'] as const;

export type DisclosureState = (typeof DISCLOSURE_STATES)[number];

const DISCLOSING: readonly WorkflowStage[] = ['disclose'];

/**
 * The road of a disclosure (公开): content is frozen when it is prepared, approved by finance and published as it was approved.
 *
 * What stands elsewhere may change meanwhile; a published page never follows. Another version is prepared instead and replaces the one before
 * on the day on which it is published. A withdrawn version does not come back, and neither does the one that it had replaced.
 */
export const DISCLOSURE_MACHINE: Machine<DisclosureState> = {
  id: 'disclosure',
  title: { zh: '绩效信息公开', en: 'Disclosure' },
  about: {
    zh: '一个部门一个年度的绩效目标和评价结果：编制时锁定内容，财政批准后公开，任何人无需登录即可查看；公开后可撤回，须说明理由。',
    en: 'Targets and results of a department and year: their content is frozen when it is prepared, approved by finance and published for everybody without sign-in; withdrawing it needs a reason.',
  },
  initial: 'prepared',
  states: {
    prepared: { title: { zh: '已编制，待财政批准', en: 'Prepared, with finance' } },
    approved: { title: { zh: '已批准，待公开', en: 'Approved, to be published' } },
    published: { title: { zh: '已公开', en: 'Published' } },
    withdrawn: { title: { zh: '已撤回', en: 'Withdrawn' }, final: true },
  },
  conditions: {
    'content-present': { zh: '有已批复的绩效目标', en: 'There are approved targets' },
    'in-force': { zh: '没有被新的版本取代', en: 'No newer version has replaced it' },
  },
  effects: {
    'freeze-content': { zh: '按现在的批复目标和确认结果重新锁定内容', en: 'Freezes the content anew from what is approved and confirmed now' },
    'open-to-public': { zh: '向公众开放，取代原来公开的版本', en: 'Opens it to the public in place of the version before' },
    'close-to-public': { zh: '停止公开，地址不再可访问', en: 'Closes it to the public; its address answers no more' },
  },
  transitions: [
    {
      action: 'renew',
      from: ['prepared'],
      to: 'prepared',
      roles: ['department', 'finance'],
      stages: DISCLOSING,
      conditions: [],
      reason: 'none',
      effects: ['freeze-content'],
      title: { zh: '按最新内容重新编制', en: 'Prepare anew' },
    },
    {
      action: 'approve',
      from: ['prepared'],
      to: 'approved',
      roles: ['finance'],
      stages: DISCLOSING,
      conditions: ['content-present'],
      reason: 'optional',
      effects: [],
      title: { zh: '批准公开', en: 'Approve' },
    },
    {
      action: 'return',
      from: ['approved'],
      to: 'prepared',
      roles: ['finance'],
      stages: DISCLOSING,
      conditions: [],
      reason: 'required',
      effects: [],
      title: { zh: '退回重新编制', en: 'Take the approval back' },
    },
    {
      action: 'publish',
      from: ['approved'],
      to: 'published',
      roles: ['finance'],
      stages: DISCLOSING,
      conditions: ['content-present'],
      reason: 'none',
      effects: ['open-to-public'],
      title: { zh: '公开', en: 'Publish' },
    },
    {
      action: 'withdraw',
      from: ['published'],
      to: 'withdrawn',
      roles: ['finance'],
      stages: [],
      conditions: ['in-force'],
      reason: 'required',
      effects: ['close-to-public'],
      title: { zh: '撤回', en: 'Withdraw' },
    },
  ],
};
