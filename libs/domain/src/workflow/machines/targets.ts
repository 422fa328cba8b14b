import type { Machine, WorkflowStage } from '../machine.js';

/** States of the targets of a project or of a whole department in a year. */
export const TARGET_STATES = [
  'draft',
  'submitted',
  'department-approved',
  'returned',
  'blocked',
  'finance-approved',
  'adjustment-requested',
  'adjustment-refused',
  'adjusting',
  'adjustment-submitted',
  'adjustment-forwarded',
  'adjusted',
] as const;

export type TargetState = (typeof TARGET_STATES)[number];

/** A project that is added in the course of the year is declared while adjustments are taken. */
const DECLARING: readonly WorkflowStage[] = ['declare', 'adjust'];
/** What was sent back is mended and sent again while the review goes on. */
const REVIEWING: readonly WorkflowStage[] = ['declare', 'review', 'approve', 'adjust'];
const APPROVING: readonly WorkflowStage[] = ['review', 'approve', 'adjust'];
const ADJUSTING: readonly WorkflowStage[] = ['adjust'];

/**
 * The road of targets (财预〔2015〕88号, 财预〔2021〕101号): declared, reviewed by the department, reviewed and approved by finance, and changed
 * afterwards only by an adjustment that has an approval of its own.
 *
 * Approved targets are fixed. An adjustment walks through states of its own instead of going back to the first ones, because the approved
 * version stays in force until the adjusted one is approved: a refused request leaves it as it is, and what is returned goes back to the
 * adjustment, not to a declaration. A poor review blocks the budget; only finance opens it again. There is no final state: as long as the
 * adjust stage is open and nothing was evaluated, adjusted targets may be adjusted again.
 */
export const TARGETS_MACHINE: Machine<TargetState> = {
  id: 'targets',
  title: { zh: '绩效目标', en: 'Targets' },
  about: {
    zh: '项目绩效目标和部门整体绩效目标从申报、审核、批复到调整的过程。批复后内容锁定，调整须另行批准，每个版本完整保留。',
    en: 'Targets of projects and of whole departments, from declaration through review and approval to adjustment. What is approved is fixed; an adjustment has an approval of its own, and every version is kept whole.',
  },
  initial: 'draft',
  states: {
    draft: { title: { zh: '编制中', en: 'Draft' }, editable: DECLARING },
    submitted: { title: { zh: '已申报，待主管部门审核', en: 'Submitted, with the department' } },
    'department-approved': { title: { zh: '主管部门已审核，待财政审核', en: 'Approved by the department, with finance' } },
    returned: { title: { zh: '已退回修改', en: 'Returned' }, editable: REVIEWING },
    blocked: { title: { zh: '审核未通过，不安排预算', en: 'Blocked by the review' } },
    'finance-approved': { title: { zh: '已批复', en: 'Approved by finance' } },
    'adjustment-requested': { title: { zh: '已申请调整，待财政同意', en: 'Adjustment requested' } },
    'adjustment-refused': { title: { zh: '未同意调整，原目标有效', en: 'Adjustment refused, approved targets stand' } },
    adjusting: { title: { zh: '调整中', en: 'Being adjusted' }, editable: ADJUSTING },
    'adjustment-submitted': { title: { zh: '调整已报送，待主管部门审核', en: 'Adjustment with the department' } },
    'adjustment-forwarded': { title: { zh: '调整待财政批复', en: 'Adjustment with finance' } },
    adjusted: { title: { zh: '调整已批复', en: 'Adjusted' } },
  },
  conditions: {
    'goals-present': { zh: '至少有一个年度目标及其指标', en: 'There is an annual goal with indicators' },
    'checks-passed': { zh: '自动审核没有错误', en: 'The checks find no error' },
    rectified: {
      zh: '以前年度的整改均已完成，或该区未设置为不得申报',
      en: 'Rectifications of earlier years are met, or the region does not let them block the declaration',
    },
    reviewed: { zh: '八项审核内容均已评定', en: 'All eight items of the review are graded' },
    'review-passed': {
      zh: '审核结果为优，或为良且退回后已修改',
      en: 'The review is excellent, or good and the targets were changed after they had been returned',
    },
    'review-poor': { zh: '审核结果为差', en: 'The review is poor' },
    'not-evaluated': { zh: '当年自评尚未提交', en: 'No self-evaluation of the year was handed in' },
    'content-changed': { zh: '内容与批复版本有不同', en: 'The content differs from the approved version' },
  },
  effects: {
    'keep-declared': { zh: '保存申报版本', en: 'Keeps the declared version' },
    'keep-returned': { zh: '保存退回版本及单元格意见', en: 'Keeps the returned version with its comments on cells' },
    'keep-approved': { zh: '保存批复版本并锁定全部内容', en: 'Keeps the approved version and freezes the whole content' },
    'keep-adjusted': { zh: '保存调整后的批复版本并锁定全部内容', en: 'Keeps the adjusted version and freezes the whole content' },
    'open-editing': { zh: '开放修改', en: 'Opens the content for changes' },
    'close-editing': { zh: '停止修改', en: 'Closes the content for changes' },
  },
  transitions: [
    {
      action: 'submit',
      from: ['draft'],
      to: 'submitted',
      roles: ['lead', 'department'],
      stages: DECLARING,
      conditions: ['goals-present', 'checks-passed', 'rectified'],
      reason: 'none',
      effects: ['keep-declared', 'close-editing'],
      title: { zh: '申报', en: 'Submit' },
    },
    {
      action: 'submit',
      from: ['returned'],
      to: 'submitted',
      roles: ['lead', 'department'],
      stages: REVIEWING,
      conditions: ['goals-present', 'checks-passed', 'rectified'],
      reason: 'optional',
      effects: ['keep-declared', 'close-editing'],
      title: { zh: '重新申报', en: 'Submit again' },
    },
    {
      action: 'submit',
      from: ['adjusting'],
      to: 'adjustment-submitted',
      roles: ['lead', 'department'],
      stages: ADJUSTING,
      conditions: ['goals-present', 'checks-passed', 'content-changed'],
      reason: 'optional',
      effects: ['keep-declared', 'close-editing'],
      title: { zh: '报送调整', en: 'Submit the adjustment' },
    },
    {
      action: 'forward',
      from: ['submitted'],
      to: 'department-approved',
      roles: ['department'],
      stages: REVIEWING,
      conditions: [],
      reason: 'optional',
      effects: [],
      title: { zh: '审核通过，报财政', en: 'Approve and forward to finance' },
    },
    {
      action: 'forward',
      from: ['adjustment-submitted'],
      to: 'adjustment-forwarded',
      roles: ['department'],
      stages: ADJUSTING,
      conditions: [],
      reason: 'optional',
      effects: [],
      title: { zh: '同意调整，报财政', en: 'Forward the adjustment to finance' },
    },
    {
      action: 'return',
      from: ['submitted'],
      to: 'returned',
      roles: ['department'],
      stages: REVIEWING,
      conditions: [],
      reason: 'required',
      effects: ['keep-returned', 'open-editing'],
      title: { zh: '退回修改', en: 'Return' },
    },
    {
      action: 'return',
      from: ['department-approved'],
      to: 'returned',
      roles: ['finance'],
      stages: APPROVING,
      conditions: [],
      reason: 'required',
      effects: ['keep-returned', 'open-editing'],
      title: { zh: '退回修改', en: 'Return' },
    },
    {
      action: 'return',
      from: ['adjustment-submitted'],
      to: 'adjusting',
      roles: ['department'],
      stages: ADJUSTING,
      conditions: [],
      reason: 'required',
      effects: ['keep-returned', 'open-editing'],
      title: { zh: '退回修改调整', en: 'Return the adjustment' },
    },
    {
      action: 'return',
      from: ['adjustment-forwarded'],
      to: 'adjusting',
      roles: ['finance'],
      stages: ADJUSTING,
      conditions: [],
      reason: 'required',
      effects: ['keep-returned', 'open-editing'],
      title: { zh: '退回修改调整', en: 'Return the adjustment' },
    },
    {
      action: 'approve',
      from: ['department-approved'],
      to: 'finance-approved',
      roles: ['finance'],
      stages: APPROVING,
      conditions: ['reviewed', 'review-passed'],
      reason: 'optional',
      effects: ['keep-approved'],
      title: { zh: '批复', en: 'Approve' },
    },
    {
      action: 'approve',
      from: ['adjustment-forwarded'],
      to: 'adjusted',
      roles: ['finance'],
      stages: ADJUSTING,
      conditions: ['reviewed', 'review-passed'],
      reason: 'optional',
      effects: ['keep-adjusted'],
      title: { zh: '批复调整', en: 'Approve the adjustment' },
    },
    {
      action: 'block',
      from: ['department-approved'],
      to: 'blocked',
      roles: ['finance'],
      stages: APPROVING,
      conditions: ['reviewed', 'review-poor'],
      reason: 'required',
      effects: [],
      title: { zh: '不安排预算', en: 'Block the budget' },
    },
    {
      action: 'reopen',
      from: ['blocked'],
      to: 'returned',
      roles: ['finance'],
      stages: REVIEWING,
      conditions: [],
      reason: 'required',
      effects: ['keep-returned', 'open-editing'],
      title: { zh: '允许重新申报', en: 'Let it be declared again' },
    },
    {
      action: 'request-adjustment',
      from: ['finance-approved', 'adjustment-refused', 'adjusted'],
      to: 'adjustment-requested',
      roles: ['lead', 'department'],
      stages: ADJUSTING,
      conditions: ['not-evaluated'],
      reason: 'required',
      effects: [],
      title: { zh: '申请调整', en: 'Request an adjustment' },
    },
    {
      action: 'grant-adjustment',
      from: ['adjustment-requested'],
      to: 'adjusting',
      roles: ['finance'],
      stages: ADJUSTING,
      conditions: ['not-evaluated'],
      reason: 'optional',
      effects: ['open-editing'],
      title: { zh: '同意调整', en: 'Grant the adjustment' },
    },
    {
      action: 'refuse-adjustment',
      from: ['adjustment-requested'],
      to: 'adjustment-refused',
      roles: ['finance'],
      stages: [],
      conditions: [],
      reason: 'required',
      effects: [],
      title: { zh: '不同意调整', en: 'Refuse the adjustment' },
    },
  ],
};

/** Whether an approved version is in force: results are recorded against it, also while an adjustment of it is under way. */
export function hasApprovedTargets(state: TargetState): boolean {
  return IN_FORCE.has(state);
}

/** Whether targets stand as approved with no adjustment under way, as a self-evaluation needs them. */
export function areTargetsSettled(state: TargetState): boolean {
  return SETTLED.has(state);
}

const SETTLED: ReadonlySet<TargetState> = new Set<TargetState>(['finance-approved', 'adjustment-refused', 'adjusted']);
const IN_FORCE: ReadonlySet<TargetState> = new Set<TargetState>([
  ...SETTLED,
  'adjustment-requested',
  'adjusting',
  'adjustment-submitted',
  'adjustment-forwarded',
]);
