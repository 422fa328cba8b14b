import type { Machine } from '../machine.js';

/** Where a demand to rectify stands. */
export const RECTIFICATION_STATES = ['demanded', 'answered', 'returned', 'verified', 'closed', 'cancelled'] as const;

export type RectificationState = (typeof RECTIFICATION_STATES)[number];

/** From a problem to its striking off. No stage of the year limits it: each demand has a deadline of its own, and a late answer still counts. */
export const RECTIFICATION_MACHINE: Machine<RectificationState> = {
  id: 'rectification',
  title: { zh: '整改', en: 'Rectification' },
  about: {
    zh: '财政部门提出问题、整改要求和时限，部门报送措施与佐证材料，财政部门复核后销号。逾期仍可报送；未完成的整改按设置影响下一年度申报。',
    en: 'Finance names a problem, a demand and a deadline, the department answers with measures and evidence, and finance verifies and strikes it off. A late answer is still taken; what is open holds up the next declaration as the setting says.',
  },
  initial: 'demanded',
  states: {
    demanded: { title: { zh: '待整改', en: 'To be rectified' } },
    answered: { title: { zh: '已报送，待复核', en: 'Answered, to be verified' } },
    returned: { title: { zh: '复核未通过，继续整改', en: 'Not accepted, to be rectified further' } },
    verified: { title: { zh: '复核通过，待销号', en: 'Verified, to be struck off' } },
    closed: { title: { zh: '已销号', en: 'Closed' }, final: true },
    cancelled: { title: { zh: '已撤销', en: 'Cancelled' }, final: true },
  },
  conditions: {
    'measure-written': { zh: '已填写整改措施', en: 'The measures are written' },
    'evidence-attached': { zh: '至少附有一份佐证材料', en: 'At least one file of evidence is attached' },
  },
  effects: {
    'keep-measure': { zh: '保存整改措施', en: 'Keeps the measures' },
    'move-deadline': { zh: '可另定整改时限', en: 'May set another deadline' },
    'release-declaration': { zh: '不再影响下一年度申报', en: 'No longer holds up the next declaration' },
  },
  transitions: [
    {
      action: 'answer',
      from: ['demanded', 'returned'],
      to: 'answered',
      roles: ['lead', 'department'],
      stages: [],
      conditions: ['measure-written', 'evidence-attached'],
      reason: 'none',
      effects: ['keep-measure'],
      title: { zh: '报送整改', en: 'Answer' },
    },
    {
      action: 'verify',
      from: ['answered'],
      to: 'verified',
      roles: ['finance'],
      stages: [],
      conditions: [],
      reason: 'optional',
      effects: ['release-declaration'],
      title: { zh: '复核通过', en: 'Verify' },
    },
    {
      action: 'return',
      from: ['answered', 'verified'],
      to: 'returned',
      roles: ['finance'],
      stages: [],
      conditions: [],
      reason: 'required',
      effects: ['move-deadline'],
      title: { zh: '退回继续整改', en: 'Return' },
    },
    {
      action: 'close',
      from: ['verified'],
      to: 'closed',
      roles: ['finance'],
      stages: [],
      conditions: [],
      reason: 'optional',
      effects: [],
      title: { zh: '销号', en: 'Strike off' },
    },
    {
      action: 'cancel',
      from: ['demanded', 'answered', 'returned'],
      to: 'cancelled',
      roles: ['finance'],
      stages: [],
      conditions: [],
      reason: 'required',
      effects: ['release-declaration'],
      title: { zh: '撤销', en: 'Cancel' },
    },
  ],
};

/** States in which the department has to act; past its deadline such a demand is overdue. */
export const UNANSWERED_RECTIFICATIONS: readonly RectificationState[] = ['demanded', 'returned'];

/** States in which a demand is not met yet, and so holds up the next declaration as the setting says. */
export const OPEN_RECTIFICATIONS: readonly RectificationState[] = [...UNANSWERED_RECTIFICATIONS, 'answered'];

/** Whether the department is late; both days as YYYY-MM-DD in China, and the last day of the deadline still is in time. */
export function isOverdue(state: RectificationState, dueOn: string, today: string): boolean {
  return UNANSWERED_RECTIFICATIONS.includes(state) && dueOn < today;
}
