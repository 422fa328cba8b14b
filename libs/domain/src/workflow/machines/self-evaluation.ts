import type { Machine, WorkflowStage } from '../machine.js';

/** States of the self-evaluation of a project in a year. */
export const SELF_EVALUATION_STATES = ['draft', 'submitted', 'forwarded', 'returned', 'confirmed'] as const;

export type SelfEvaluationState = (typeof SELF_EVALUATION_STATES)[number];

const EVALUATING: readonly WorkflowStage[] = ['self_evaluate'];
/** The department reads what comes in while its projects still evaluate themselves and while finance already reviews. */
const FORWARDING: readonly WorkflowStage[] = ['self_evaluate', 'finance_review'];
const REVIEWING: readonly WorkflowStage[] = ['finance_review'];

/**
 * The road of a self-evaluation (财预〔2020〕10号): handed in by the project's lead, checked by the department, reviewed line by line by finance,
 * which confirms the rating. Each of them can send it back with an opinion and comments on cells; it is then handed in anew.
 *
 * A department that hands in for its project still forwards it: whoever is responsible for the department's figures says so once.
 */
export const SELF_EVALUATION_MACHINE: Machine<SelfEvaluationState> = {
  id: 'self-evaluation',
  title: { zh: '项目绩效自评', en: 'Self-evaluation of a project' },
  about: {
    zh: '项目绩效自评从提交、主管部门审核、财政逐项审核到评级确认的过程。提交后表单锁定，退回后方可修改。',
    en: 'The self-evaluation of a project, from handing it in through the review by the department and line by line by finance to the confirmed rating. The form is locked once handed in, until it is returned.',
  },
  initial: 'draft',
  states: {
    draft: { title: { zh: '填报中', en: 'Being recorded' }, editable: EVALUATING },
    submitted: { title: { zh: '已提交，待主管部门审核', en: 'Handed in, with the department' } },
    forwarded: { title: { zh: '待财政审核', en: 'Forwarded, with finance' } },
    returned: { title: { zh: '已退回', en: 'Returned' }, editable: EVALUATING },
    confirmed: { title: { zh: '评级已确认', en: 'Rating confirmed' }, final: true },
  },
  conditions: {
    complete: { zh: '所有应填内容均已填写', en: 'Nothing that has to be recorded is open' },
    'rating-explained': { zh: '评级与得分一致，或已说明理由', en: 'The rating is the one of the score, or an opinion says why not' },
  },
  effects: {
    'keep-form': { zh: '按提交时的内容保存整张自评表并锁定', en: 'Keeps the whole form as it was handed in and locks it' },
    'open-recording': { zh: '开放修改，保留意见及单元格批注', en: 'Opens the form for changes and keeps the opinion and the comments on cells' },
    'fix-rating': { zh: '确定评级', en: 'Settles the rating' },
  },
  transitions: [
    {
      action: 'submit',
      from: ['draft', 'returned'],
      to: 'submitted',
      roles: ['lead', 'department'],
      stages: EVALUATING,
      conditions: ['complete'],
      reason: 'none',
      effects: ['keep-form'],
      title: { zh: '提交自评', en: 'Hand in' },
    },
    {
      action: 'forward',
      from: ['submitted'],
      to: 'forwarded',
      roles: ['department'],
      stages: FORWARDING,
      conditions: [],
      reason: 'optional',
      effects: [],
      title: { zh: '审核通过，报财政', en: 'Forward to finance' },
    },
    {
      action: 'return',
      from: ['submitted'],
      to: 'returned',
      roles: ['department'],
      stages: FORWARDING,
      conditions: [],
      reason: 'required',
      effects: ['open-recording'],
      title: { zh: '主管部门退回', en: 'Return by the department' },
    },
    {
      action: 'return',
      from: ['forwarded'],
      to: 'returned',
      roles: ['finance'],
      stages: REVIEWING,
      conditions: [],
      reason: 'required',
      effects: ['open-recording'],
      title: { zh: '财政退回', en: 'Return by finance' },
    },
    {
      action: 'confirm',
      from: ['forwarded'],
      to: 'confirmed',
      roles: ['finance'],
      stages: REVIEWING,
      conditions: ['rating-explained'],
      reason: 'optional',
      effects: ['fix-rating'],
      title: { zh: '确认评级', en: 'Confirm the rating' },
    },
  ],
};

/** Whether the form stands as it was handed in: with the department, with finance, or rated. */
export function isSelfEvaluationHandedIn(state: string | null | undefined): boolean {
  return HANDED_IN.has(state ?? 'draft');
}

const HANDED_IN: ReadonlySet<string> = new Set<SelfEvaluationState>(['submitted', 'forwarded', 'confirmed']);
