import type { DocumentFinding, FindingPlace } from '@jixiao/domain/budget-document';
import { createFinding, type FindingParams, type RuleDefinition } from '@jixiao/domain/findings';

/** What the readers of the formats notice. */
export const SOURCE_RULES = {
  'source.formula': {
    severity: 'warning',
    message: {
      zh: '工作表“{sheet}”有 {count} 个公式，未重新计算，采用文件中保存的结果',
      en: 'Sheet "{sheet}" has {count} formulas; they were not calculated, the results kept in the file were taken',
    },
  },
  'source.formula-without-result': {
    severity: 'warning',
    message: {
      zh: '工作表“{sheet}”有 {count} 个公式没有保存结果，按公式文本读入，请打开文件保存一次或改为数值',
      en: 'Sheet "{sheet}" has {count} formulas without a kept result; their text was taken: open and save the file, or enter values',
    },
  },
  'source.hidden-sheet': {
    severity: 'warning',
    message: { zh: '工作表“{sheet}”是隐藏的，也已读入', en: 'Sheet "{sheet}" is hidden; it was read as well' },
  },
  'source.macros': {
    severity: 'info',
    message: { zh: '文件带有宏，未读取也未运行', en: 'The file carries macros; they were neither read nor run' },
  },
  'source.external-links': {
    severity: 'info',
    message: {
      zh: '文件引用了外部的文件（工作簿、模板或图片），未打开',
      en: 'The file refers to other files (workbooks, templates or pictures); they were not opened',
    },
  },
  'source.embedded-objects': {
    severity: 'info',
    message: { zh: '文件嵌有 {count} 个对象，未读取其中内容', en: 'The file embeds {count} objects; what is in them was not read' },
  },
  'source.page-without-text': {
    severity: 'warning',
    message: {
      zh: '第 {pages} 页没有可读取的文字（可能是扫描页）',
      en: 'There is no text that could be read on page {pages} (perhaps a scan)',
    },
  },
  'source.row-over-pages': {
    severity: 'info',
    message: {
      zh: '有 {count} 行表格被分页截断，已接成一行',
      en: '{count} row(s) of tables were cut by a page break and put together again',
    },
  },
  'source.extension': {
    severity: 'info',
    message: {
      zh: '文件名后缀是 .{extension}，内容是 {format}，按内容读取',
      en: 'The name ends in .{extension}, the content is {format}; it was read as that',
    },
  },
  'source.encoding': {
    severity: 'warning',
    message: { zh: '有 {count} 处文字无法按 UTF-8 解读，以“\uFFFD”代替', en: '{count} places are not valid UTF-8 and stand as "\uFFFD"' },
  },
} as const satisfies Record<string, RuleDefinition>;

export type SourceRule = keyof typeof SOURCE_RULES;

/** A finding of a format reader. */
export function sourceFinding(rule: SourceRule, params: FindingParams = {}, where: readonly FindingPlace[] = []): DocumentFinding {
  return { ...createFinding(rule, SOURCE_RULES[rule], { params }), where };
}
