import type { BudgetTableKind } from '@jixiao/domain/budget-document';
import { label } from './texts.js';

export type TitleKind = BudgetTableKind | 'project_form' | 'department_form' | 'self_evaluation';

export interface TableTitle {
  readonly kind: TitleKind;
  /** `5-1` of 表5-1. */
  readonly number: string | null;
  /** Without number, organization and year. */
  readonly title: string;
  /** 续表: the table above goes on. */
  readonly continued: boolean;
}

/** First match wins: the more special titles come first. */
const KINDS: readonly (readonly [RegExp, TitleKind])[] = [
  [/自评/u, 'self_evaluation'],
  [/整体.*(?:绩效|目标)/u, 'department_form'],
  [/项目.*(?:绩效目标|申报|申请)/u, 'project_form'],
  [/绩效目标申报/u, 'project_form'],
  [/三公/u, 'three_public'],
  [/政府性基金/u, 'government_fund'],
  [/国有资本经营/u, 'state_capital'],
  [/财政拨款收支/u, 'appropriation'],
  [/(?:一般公共预算|财政拨款).*基本支出|^基本支出/u, 'general_basic'],
  [/(?:一般公共预算|财政拨款).*支出.*(?:分|按)(?:预算)?单位/u, 'general_by_unit'],
  [/(?:一般公共预算|财政拨款).*支出/u, 'general_by_function'],
  [/项目支出/u, 'projects'],
  [/收支/u, 'summary'],
  [/收入/u, 'income'],
  [/支出/u, 'expenditure'],
];
const LONGEST = 90;
const NUMBER =
  /^(?:(?:附?表|附件|预算公开表?|公开表?)[(]?(\d{1,2}(?:[-－—_]\d{1,2})?|[一二三四五六七八九十]{1,3})[)]?表?|(\d{1,2}(?:[-－—_]\d{1,2})?)表?|(?:附表)?[(]?([一二三四五六七八九十]{1,3})[)、])[.、:．_-]?(?=\D)/u;

/** The table or form that a text is the title of; null for any other text. A sheet's name needs no 表 in it. */
export function tableTitle(text: string, options: { readonly sheetName?: boolean } = {}): TableTitle | null {
  const written = label(text);
  if (written.length > LONGEST || /[。；;]|(?:如下|说明|情况)$/u.test(written) || /^[-•·]/u.test(written)) return null;
  const plain = written.replace(/[(]?续表?[)]?$/u, '').replace(/续表/u, '');
  if (!options.sheetName && !/表(?:\([^)]*\))*(?:\d{1,2})?$/u.test(plain)) return null;
  const number = NUMBER.exec(plain);
  const named = plain.slice(number?.[0].length ?? 0);
  const behindYear = named.replace(/^.*?(?:19|20)\d\d年(?:度)?/u, '');
  const title = /表|支出|收入/u.test(behindYear) ? behindYear : named;
  if (/监控/u.test(title)) return null;
  const kind = KINDS.find(([pattern]) => pattern.test(title))?.[1];
  if (kind === undefined) return null;
  return { kind, number: number?.[1] ?? number?.[2] ?? number?.[3] ?? null, title, continued: /续/u.test(written) };
}

/** `附表4` on a line of its own, above the title. */
export function tableNumberLine(text: string): string | null {
  return /^(?:附?表|附件|公开表)[(]?(\d{1,2}(?:-\d{1,2})?|[一二三四五六七八九十]{1,3})[)]?$/u.exec(label(text))?.[1] ?? null;
}

/** `单位：万元` */
export function moneyUnitOf(text: string): string | null {
  return /(?:金额)?单位:(?:人民币)?(万元|元|亿元|千元)/u.exec(label(text))?.[1] ?? null;
}

/** The unit of money often stands on the same line. */
const UNIT_BEHIND = /\s(?:金额)?单位\s*[:：]\s*(?:人民币)?(?:万元|元|亿元|千元)\s*$/u;

/** `[068001]某局本级` or `部门：[068]某局`: the organization that a table is of. */
export function organizationLine(text: string): { readonly code: string; readonly name: string } | null {
  const match = /[[［【](\d{2,12})[\]］】]\s*(\S[^[\]]*)$/u.exec(text.replace(UNIT_BEHIND, '').trim());
  return match === null ? null : { code: match[1] ?? '', name: (match[2] ?? '').replace(/\s+/gu, '') };
}

/** What stands around tables and says nothing: page numbers, dates and names of who filled in the form. */
export function isFurniture(text: string): boolean {
  const written = label(text);
  return (
    /^[-—–]*(?:第)?\d{1,4}(?:页)?[-—–，,/]*(?:共\d+页)?$/u.test(written) ||
    /^\d{1,4}\/\d{1,4}$/u.test(written) ||
    /^(?:申报|填报|填表|编制)(?:日期|时间|单位|部门|人):?/u.test(written) ||
    /^\(?(?:19|20)\d\d年(?:度)?\)?$/u.test(written)
  );
}

/** A repeated name or the head of a page that opens a part: `第三部分 …`. */
export function partHeading(text: string): { readonly number: string; readonly title: string } | null {
  const match = /^第([一二三四五六七八九十])部分(.*)$/u.exec(label(text));
  return match === null || label(text).length > LONGEST ? null : { number: match[1] ?? '', title: match[2] ?? '' };
}
