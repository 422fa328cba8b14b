import type ExcelJS from 'exceljs';
import type { CellEntry } from './entry.js';

const FIRST_YEAR = 2000;
const LAST_YEAR = 2999;
/** Excel takes no longer list, written in the cell itself. */
const LIST_CHARACTERS = 255;
const MAXIMUM_AMOUNT = '99999999999999';

type Rule = Pick<ExcelJS.DataValidation, 'type' | 'formulae' | 'operator' | 'errorStyle' | 'error'>;

/** Lets a person fill in a cell: drop-down, limits and what to write; texts stay texts. */
export function setEntry(target: ExcelJS.Cell, entry: CellEntry): void {
  if (entry.kind === 'text') target.numFmt = '@';
  if (entry.kind === 'amount' && target.value === null) target.numFmt = '0.00';
  target.dataValidation = {
    ...ruleOf(entry),
    allowBlank: true,
    showErrorMessage: entry.kind !== 'text',
    errorTitle: '填写有误',
    showInputMessage: true,
    promptTitle: '填写说明',
    prompt: entry.prompt,
  };
}

function ruleOf(entry: CellEntry): Rule {
  switch (entry.kind) {
    case 'choice':
      return {
        type: 'list',
        formulae: [optionList(entry.options)],
        errorStyle: entry.strict ? 'stop' : 'warning',
        error: entry.strict ? '请从下拉列表中选择。' : '列表中没有这一项，确定要这样填写吗？',
      };
    case 'amount':
      return {
        type: 'decimal',
        operator: 'between',
        formulae: ['0', MAXIMUM_AMOUNT],
        errorStyle: 'stop',
        error: '请填写不小于 0 的数字，单位为万元，不要带文字。',
      };
    case 'year':
      return {
        type: 'whole',
        operator: 'between',
        formulae: [FIRST_YEAR, LAST_YEAR],
        errorStyle: 'stop',
        error: `请填写 ${FIRST_YEAR} 至 ${LAST_YEAR} 之间的年份，如 2026。`,
      };
    case 'text':
      // A rule that every text meets: without one Excel shows no prompt.
      return { type: 'textLength', operator: 'greaterThanOrEqual', formulae: [0] };
  }
}

function optionList(options: readonly string[]): string {
  const list = options.join(',');
  if (list.length > LIST_CHARACTERS || options.some((option) => /[,"]/u.test(option)))
    throw new RangeError(`not a list of options for one cell: ${list}`);
  return `"${list}"`;
}
