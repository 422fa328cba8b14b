import { createFinding, type Finding, type FindingDetails, type RuleDefinition } from './finding.js';

/** The findings of a self-evaluation (财预〔2020〕10号): ids, severities and messages. */
export const SCORING_RULES = {
  'actual.missing': {
    severity: 'error',
    message: { zh: '没有填写实际完成值，得 0 分', en: 'There is no actual value; the score is 0' },
  },
  'actual.incomparable': {
    severity: 'error',
    message: {
      zh: '实际完成值“{actual}”与指标值“{expected}”无法比较（单位或形式不同），请改正或由人工评定等级',
      en: 'The actual "{actual}" cannot be compared with the target "{expected}" (another unit or form); correct it or grade it by hand',
    },
  },
  'actual.over-achievement': {
    severity: 'warning',
    message: {
      zh: '实际完成值“{actual}”达到指标值“{expected}”的 {ratio} 倍以上，目标可能偏低，请说明原因',
      en: 'The actual "{actual}" is {ratio} times the target "{expected}" or more; the target may have been set low: give the reason',
    },
  },
  'actual.unit-assumed': {
    severity: 'info',
    message: {
      zh: '“{actual}”与“{expected}”只有一个带单位，按同一单位（{unit}）比较',
      en: 'Only one of "{actual}" and "{expected}" has a unit; both were read in {unit}',
    },
  },
  'target.missing': {
    severity: 'error',
    message: { zh: '没有指标值，得 0 分', en: 'There is no target; the score is 0' },
  },
  'target.bound-excluded': {
    severity: 'warning',
    message: {
      zh: '实际完成值“{actual}”刚好等于指标值“{expected}”的界限，严格说未完成，公式仍给满分',
      en: 'The actual "{actual}" equals the bound that the target "{expected}" excludes; the formula still gives full weight',
    },
  },
  'reason.missing': {
    severity: 'warning',
    message: {
      zh: '得分 {actual} 低于分值 {expected}，必须填写偏差原因及改进措施',
      en: 'The score {actual} is below the weight {expected}: the reason and improvement measures are mandatory',
    },
  },
  'grade.missing': {
    severity: 'error',
    message: { zh: '指标值“{expected}”须由人工评定等级和比例', en: 'The target "{expected}" needs a grade and a share given by a person' },
  },
  'grade.share-missing': {
    severity: 'error',
    message: {
      zh: '已评定等级但没有填写得分比例，应在 {expected} 之内',
      en: 'There is a grade but no share; it must be within {expected}',
    },
  },
  'grade.share-outside-band': {
    severity: 'error',
    message: {
      zh: '得分比例 {actual} 不在所评等级的区间 {expected} 内',
      en: 'The share {actual} is outside the band {expected} of its grade',
    },
  },
  'execution.zero-denominator': {
    severity: 'error',
    message: {
      zh: '全年预算数为 0，无法计算预算执行率，预算执行不得分',
      en: 'The adjusted full-year budget is 0: there is no execution rate and no execution score',
    },
  },
  'weights.sum': {
    severity: 'error',
    message: {
      zh: '三级指标分值合计 {actual}，应为 {expected}（另有预算执行率 {execution} 分）',
      en: 'The indicator weights sum to {actual}, not {expected} (budget execution adds {execution})',
    },
  },
  'weights.class-sum': {
    severity: 'warning',
    message: {
      zh: '各类指标分值为 {actual}，方案规定为 {expected}',
      en: 'The weights by class are {actual}; the scheme sets {expected}',
    },
  },
} as const satisfies Record<string, RuleDefinition>;

export type ScoringRule = keyof typeof SCORING_RULES;

/** A scoring finding with its message in both languages. */
export function scoringFinding(rule: ScoringRule, details?: FindingDetails): Finding {
  return createFinding(rule, SCORING_RULES[rule], details);
}
