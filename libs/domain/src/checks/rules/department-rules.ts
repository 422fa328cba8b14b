import type { CheckRule } from '../check-rule.js';

const WHOLE = '财预〔2015〕88号 部门整体支出绩效目标申报表';

/** Income and expenditure structure of the whole department. */
export const DEPARTMENT_RULES = {
  'department.sum': {
    family: 'department',
    severity: 'error',
    name: { zh: '收支构成合计', en: 'Sum of the structure' },
    message: {
      zh: '部门整体表{group}{column}：合计 {actual} 万元，各项之和 {expected} 万元',
      en: 'Department’s form, {groupEn}, {column}: the total is {actual}, its parts sum to {expected}',
    },
    what: '收入构成、支出构成的合计等于各项之和（当年及近两年）。',
    why: '合计或分项写错。',
    regulation: WHOLE,
    example: '426.96+32.86+1581.20，合计 2014.02。',
    suggestion: { zh: '改正合计或分项', en: 'Correct the total or a part' },
  },
  'department.share': {
    family: 'department',
    severity: 'error',
    name: { zh: '占比', en: 'Share' },
    message: { zh: '部门整体表“{row}”占比 {actual}，应为 {expected}', en: 'The share of "{row}" is {actual}, not {expected}' },
    what: '占比等于金额除以合计（按所写小数位比较）。',
    why: '占比算错。',
    regulation: WHOLE,
    example: '1581.20÷2041.02=77.5%，写 75.7%。',
    suggestion: { zh: '改正占比', en: 'Correct the share' },
  },
  'department.table': {
    family: 'department',
    severity: 'error',
    name: { zh: '整体表与预算表', en: 'Structure and tables' },
    message: {
      zh: '部门整体表“{row}”{actual} 万元，{table} {expected} 万元',
      en: 'The structure says {actual} for "{row}", {table} says {expected}',
    },
    what: '整体表的收入、支出等于收入总表、支出总表对应数。',
    why: '整体目标与预算脱节。',
    regulation: WHOLE,
    example: '财政拨款 2021.02 / 2012.02。',
    suggestion: { zh: '使两者一致', en: 'Make both agree' },
  },
  'department.balance': {
    family: 'department',
    severity: 'error',
    name: { zh: '收支相等', en: 'Income equals expenditure' },
    message: {
      zh: '部门整体表{column}：收入合计 {expected} 万元，支出合计 {actual} 万元',
      en: 'Department’s form, {column}: income {expected}, expenditure {actual}',
    },
    what: '收入构成合计等于支出构成合计。',
    why: '预算须收支平衡。',
    regulation: WHOLE,
    example: '收入 2041.02，支出 2014.02。',
    suggestion: { zh: '改正合计', en: 'Correct a total' },
  },
} as const satisfies Record<string, CheckRule>;
