import type { CheckRule } from '../check-rule.js';

const CLEAR = '财预〔2015〕88号 审核“明确清晰性”';

/** Targets that nobody can measure at the end of the year. */
export const MEASURABILITY_RULES = {
  'measurability.vague-target': {
    family: 'measurability',
    severity: 'warning',
    name: { zh: '指标值无法衡量', en: 'Target cannot be measured' },
    message: { zh: '指标“{indicator}”的指标值“{actual}”无法衡量', en: 'Nobody can measure the target "{actual}" of "{indicator}"' },
    what: '成本、产出、满意度指标的指标值是“完成”“有效推进”“按规定时间”一类的话。',
    why: '年底无法判断是否完成，只能给满分。',
    regulation: CLEAR,
    example: '数量指标“工业产值增加”：完成。',
    suggestion: {
      zh: '改为数量、比率或日期，如“≥20家”“≥95%”“2026年11月底前”',
      en: 'Give a number, a rate or a date, e.g. ≥20, ≥95%, by November 2026',
    },
  },
  'measurability.qualitative-benefit': {
    family: 'measurability',
    severity: 'info',
    name: { zh: '效益指标为定性', en: 'Qualitative benefit' },
    message: {
      zh: '效益指标“{indicator}”的指标值“{actual}”是定性的，评价时须分档打分',
      en: 'The benefit target "{actual}" of "{indicator}" is qualitative and will be graded',
    },
    what: '效益指标用文字表述。',
    why: '效益允许定性，但能量化的应量化。',
    regulation: CLEAR,
    example: '经济效益指标“促进区经济发展”：有效促进。',
    suggestion: { zh: '能量化的改为数值，不能量化的写明分档标准', en: 'Quantify it where possible, else say how it is graded' },
  },
  'measurability.qualitative-target': {
    family: 'measurability',
    severity: 'info',
    name: { zh: '指标值为文字', en: 'Target in words' },
    message: {
      zh: '指标“{indicator}”的指标值“{actual}”没有数值，请确认有明确的判断标准',
      en: 'The target "{actual}" of "{indicator}" has no figure; see that it can be judged',
    },
    what: '成本、产出、满意度指标的指标值是文字，但不是笼统用语。',
    why: '“合格”“三级等保”一类可以判断，须有标准。',
    regulation: CLEAR,
    example: '质量指标“等保测评”：三级。',
    suggestion: { zh: '写明判断标准或改为数值', en: 'Name the standard or give a figure' },
  },
  'measurability.rate-unit': {
    family: 'measurability',
    severity: 'warning',
    name: { zh: '比率没有百分号', en: 'Rate without percent sign' },
    message: {
      zh: '指标“{indicator}”是比率，指标值“{actual}”没有百分号',
      en: '"{indicator}" is a rate, but its target "{actual}" has no percent sign',
    },
    what: '名称为“…率”“…满意度”，指标值是没有百分号的数。',
    why: '是名称写错还是数值写错，年底无法判断。',
    regulation: CLEAR,
    example: '“成本空置率”：≤800。',
    suggestion: { zh: '改正名称，或写成百分比', en: 'Correct the name, or write a percentage' },
  },
  'measurability.impossible-rate': {
    family: 'measurability',
    severity: 'warning',
    name: { zh: '比率超过 100%', en: 'Rate above 100%' },
    message: { zh: '指标“{indicator}”的指标值“{actual}”不可能达到', en: 'The target "{actual}" of "{indicator}" cannot be reached' },
    what: '合格率、满意度、覆盖率等的指标值（含近两年的值）超过 100%。',
    why: '不可能实现。',
    regulation: '财预〔2015〕88号 审核“指标科学性”',
    example: '验收合格率 ≥110%。',
    suggestion: { zh: '改为不超过 100%', en: 'Give at most 100%' },
  },
  'measurability.unit-missing': {
    family: 'measurability',
    severity: 'info',
    name: { zh: '数量没有单位', en: 'Number without unit' },
    message: { zh: '指标“{indicator}”的指标值“{actual}”没有计量单位', en: 'The target "{actual}" of "{indicator}" has no unit' },
    what: '指标值是没有单位的数。',
    why: '12 个、12 次、12 万元，后果不同。',
    regulation: CLEAR,
    example: '“完成创新单元建设”：12。',
    suggestion: { zh: '补充计量单位', en: 'Add the unit' },
  },
} as const satisfies Record<string, CheckRule>;
