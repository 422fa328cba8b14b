import type { Machine, WorkflowStage } from '../machine.js';

/** States of the monitoring report of a project for one period. */
export const MONITORING_STATES = ['draft', 'submitted', 'department-confirmed', 'confirmed', 'returned'] as const;

export type MonitoringState = (typeof MONITORING_STATES)[number];

const MONITORING: readonly WorkflowStage[] = ['monitor'];

/**
 * The road of a monitoring report (财预〔2019〕136号): the project lead reports a period, the department confirms, finance confirms at last.
 *
 * What is returned goes back to who wrote it, from either level. A confirmed report ends its road: what happens afterwards belongs to the
 * next period or to the self-evaluation.
 */
export const MONITORING_MACHINE: Machine<MonitoringState> = {
  id: 'monitoring',
  title: { zh: '绩效运行监控', en: 'Monitoring' },
  about: {
    zh: '每个项目在每个监控期的绩效运行监控表：填报、主管部门确认、财政确认。报送时保存报送内容，退回须说明理由。',
    en: 'The monitoring report of each project and period: reported, confirmed by the department, confirmed by finance. What is handed in is kept as it was; returning it needs a reason.',
  },
  initial: 'draft',
  states: {
    draft: { title: { zh: '填报中', en: 'Draft' }, editable: MONITORING },
    submitted: { title: { zh: '已报送，待主管部门确认', en: 'Submitted, with the department' } },
    'department-confirmed': { title: { zh: '主管部门已确认，待财政确认', en: 'Confirmed by the department, with finance' } },
    confirmed: { title: { zh: '已确认', en: 'Confirmed' }, final: true },
    returned: { title: { zh: '已退回修改', en: 'Returned' }, editable: MONITORING },
  },
  conditions: {
    'period-over': { zh: '监控期已结束', en: 'The monitored period is over' },
    'entries-complete': {
      zh: '执行数、执行情况、全年预计和完成可能性均已填写，未能确定完成的已说明原因和措施',
      en: 'Amounts, progress, expectations and likelihoods are there, with cause and measure where the target is in doubt',
    },
  },
  effects: {
    'keep-reported': { zh: '保存报送内容', en: 'Keeps what was handed in' },
    'open-editing': { zh: '开放修改', en: 'Opens the content for changes' },
    'close-editing': { zh: '停止修改', en: 'Closes the content for changes' },
  },
  transitions: [
    {
      action: 'submit',
      from: ['draft', 'returned'],
      to: 'submitted',
      roles: ['lead', 'department'],
      stages: MONITORING,
      conditions: ['period-over', 'entries-complete'],
      reason: 'none',
      effects: ['keep-reported', 'close-editing'],
      title: { zh: '报送', en: 'Submit' },
    },
    {
      action: 'confirm',
      from: ['submitted'],
      to: 'department-confirmed',
      roles: ['department'],
      stages: MONITORING,
      conditions: [],
      reason: 'optional',
      effects: [],
      title: { zh: '主管部门确认', en: 'Confirm for the department' },
    },
    {
      action: 'confirm',
      from: ['department-confirmed'],
      to: 'confirmed',
      roles: ['finance'],
      stages: MONITORING,
      conditions: [],
      reason: 'optional',
      effects: [],
      title: { zh: '财政确认', en: 'Confirm for finance' },
    },
    {
      action: 'return',
      from: ['submitted'],
      to: 'returned',
      roles: ['department'],
      stages: MONITORING,
      conditions: [],
      reason: 'required',
      effects: ['open-editing'],
      title: { zh: '退回修改', en: 'Return' },
    },
    {
      action: 'return',
      from: ['department-confirmed'],
      to: 'returned',
      roles: ['finance'],
      stages: MONITORING,
      conditions: [],
      reason: 'required',
      effects: ['open-editing'],
      title: { zh: '退回修改', en: 'Return' },
    },
  ],
};
