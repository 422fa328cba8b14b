import type { BilingualText } from '../findings/index.js';

/** Grades of an item and of a whole review, best first: 优, 良, 中, 差. */
export const REVIEW_GRADES = ['excellent', 'good', 'fair', 'poor'] as const;
export type ReviewGrade = (typeof REVIEW_GRADES)[number];

/** What a review leads to: approval, approval once it was amended, another declaration, or no budget. */
export type ReviewOutcome = 'pass' | 'edit' | 'resubmit' | 'block';

/** The items that a review of targets grades (财预〔2015〕88号 审核内容), two in each of four groups. */
export const REVIEW_ITEMS = [
  'completeness.form',
  'completeness.clarity',
  'relevance.goals',
  'relevance.indicators',
  'appropriateness.performance',
  'appropriateness.funds',
  'feasibility.achievable',
  'feasibility.conditions',
] as const;
export type ReviewItem = (typeof REVIEW_ITEMS)[number];

export type ReviewGrades = Partial<Readonly<Record<ReviewItem, ReviewGrade>>>;

/** A band of the overall grade: so many items at least that good, and none of a grade that rules it out. */
export interface ReviewBand {
  readonly overall: ReviewGrade;
  readonly outcome: ReviewOutcome;
  readonly items: number;
  readonly atLeast: ReviewGrade;
  readonly without: readonly ReviewGrade[];
}

/** How single grades make an overall one. The bands are tried in their order; where none fits, the lowest grade is given. */
export interface ReviewRule {
  readonly id: string;
  readonly bands: readonly ReviewBand[];
  readonly otherwise: { readonly overall: ReviewGrade; readonly outcome: ReviewOutcome };
}

/** 财预〔2015〕88号: six of eight items decide; 优 passes, 良 passes after edits, 中 is declared anew, 差 gets no budget. */
export const REVIEW_RULE_2015: ReviewRule = {
  id: 'mof-2015',
  bands: [
    { overall: 'excellent', outcome: 'pass', items: 6, atLeast: 'excellent', without: ['fair', 'poor'] },
    { overall: 'good', outcome: 'edit', items: 6, atLeast: 'good', without: ['poor'] },
    { overall: 'fair', outcome: 'resubmit', items: 6, atLeast: 'fair', without: [] },
  ],
  otherwise: { overall: 'poor', outcome: 'block' },
};

/** Names of the items and what each asks. */
export const REVIEW_ITEM_TEXTS: Readonly<Record<ReviewItem, { readonly name: BilingualText; readonly asks: BilingualText }>> = {
  'completeness.form': {
    name: { zh: '规范完整性', en: 'Form' },
    asks: { zh: '填报内容是否齐全、格式是否规范', en: 'Is everything filled in, in the form that is asked for?' },
  },
  'completeness.clarity': {
    name: { zh: '明确清晰性', en: 'Clarity' },
    asks: { zh: '目标是否明确、清晰，能反映项目主要内容', en: 'Are the goals clear, and do they say what the project is about?' },
  },
  'relevance.goals': {
    name: { zh: '目标相关性', en: 'Relevance of goals' },
    asks: { zh: '目标是否与部门职责和规划相符', en: "Do the goals follow the department's duties and plans?" },
  },
  'relevance.indicators': {
    name: { zh: '指标科学性', en: 'Soundness of indicators' },
    asks: { zh: '指标是否全面、充分、细化、可衡量', en: 'Are the indicators complete, detailed and measurable?' },
  },
  'appropriateness.performance': {
    name: { zh: '绩效合理性', en: 'Reasonable performance' },
    asks: { zh: '预期绩效是否合理，指标值是否过高或过低', en: 'Is the expected performance reasonable, no target too high or too low?' },
  },
  'appropriateness.funds': {
    name: { zh: '资金匹配性', en: 'Match of funds' },
    asks: { zh: '目标与预算资金是否匹配', en: 'Do goals and budget match?' },
  },
  'feasibility.achievable': {
    name: { zh: '实现可能性', en: 'Achievable' },
    asks: { zh: '目标经过努力能否实现', en: 'Can the goals be reached with effort?' },
  },
  'feasibility.conditions': {
    name: { zh: '条件充分性', en: 'Sufficient conditions' },
    asks: { zh: '实施方案、人员和条件是否具备', en: 'Are plan, people and means there?' },
  },
};

/** What a review with these grades comes to; null while an item is not graded. */
export function reviewResult(grades: ReviewGrades, rule: ReviewRule = REVIEW_RULE_2015): ReviewRule['otherwise'] | null {
  const given = REVIEW_ITEMS.map((item) => grades[item]);
  if (given.includes(undefined)) return null;
  const fits = ({ items, atLeast, without }: ReviewBand): boolean =>
    given.filter((grade) => grade !== undefined && rank(grade) <= rank(atLeast)).length >= items &&
    !given.some((grade) => grade !== undefined && without.includes(grade));
  const { overall, outcome } = rule.bands.find(fits) ?? rule.otherwise;
  return { overall, outcome };
}

const rank = (grade: ReviewGrade): number => REVIEW_GRADES.indexOf(grade);
