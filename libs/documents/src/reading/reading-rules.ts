import type { RuleDefinition } from '@jixiao/domain/findings';

/** What reading a document can notice: ids, severities and messages. */
export const READING_RULES = {
  unread: {
    severity: 'warning',
    message: { zh: '没有读入：“{text}”（共 {count} 行）', en: 'Not read: "{text}" ({count} row(s))' },
  },
  'text.passed-over': {
    severity: 'info',
    message: {
      zh: '“{title}”中的 {count} 段文字不是预算表、绩效目标或预算情况说明，未读入',
      en: '{count} paragraph(s) of "{title}" are no table, no target form and no explanation; they were passed over',
    },
  },
  'class.inferred': {
    severity: 'info',
    message: {
      zh: '“{name}”的一级指标单元格缺失、错位或与二级指标不符，由二级指标“{second}”推断为“{first}”',
      en: 'The first-level cell of "{name}" is missing, slipped or of another class; its second level "{second}" puts it under "{first}"',
    },
  },
  'class.unknown': {
    severity: 'warning',
    message: { zh: '无法判断“{name}”属于哪一类指标', en: 'The class of the indicator "{name}" cannot be told' },
  },
  'class.other-year': {
    severity: 'warning',
    message: {
      zh: '“{name}”的指标类别“{second}”不在 {year} 年的指标体系中',
      en: 'The class "{second}" of "{name}" is not in the class tree of {year}',
    },
  },
  'indicator.name-missing': {
    severity: 'warning',
    message: { zh: '指标值“{text}”没有三级指标名称', en: 'The target "{text}" has no indicator name' },
  },
  'cells.shifted': {
    severity: 'info',
    message: {
      zh: '“{name}”一行的单元格错位，已按内容对齐',
      en: 'The cells of the row "{name}" are shifted; they were aligned by what they hold',
    },
  },
  'column.unread': {
    severity: 'warning',
    message: {
      zh: '不认识的栏目“{header}”，其中 {count} 个单元格没有读入',
      en: 'The column "{header}" is not known; {count} cell(s) of it were not read',
    },
  },
  'amount.unreadable': {
    severity: 'warning',
    message: { zh: '“{actual}”不是金额，没有读入', en: '"{actual}" is no amount and was not read' },
  },
  'amount.converted': {
    severity: 'info',
    message: { zh: '“{name}”以元填报，金额已换算为万元', en: '"{name}" is filled in 元; its amounts were converted into 万元' },
  },
  'year.unreadable': {
    severity: 'warning',
    message: { zh: '“{actual}”不是年份，没有读入', en: '"{actual}" is no year and was not read' },
  },
  'goal.statement-differs': {
    severity: 'warning',
    message: {
      zh: '同一目标有两种说法：“{expected}”与“{actual}”',
      en: 'The goal is stated in two ways: "{expected}" and "{actual}"',
    },
  },
  'goal.statement-cut': {
    severity: 'info',
    message: {
      zh: '目标“{actual}”没有写完，已按另一处读作“{expected}”',
      en: 'The goal "{actual}" breaks off; it was read as "{expected}", as another place has it',
    },
  },
  'document.nothing-recognized': {
    severity: 'error',
    message: {
      zh: '文件中没有认出预算公开表、绩效目标表或自评表',
      en: 'No disclosure table, target form or self-evaluation form was recognized in the file',
    },
  },
} as const satisfies Record<string, RuleDefinition>;

export type ReadingRule = keyof typeof READING_RULES;
