import type { ATTRIBUTES, EXPENDITURE_CATEGORIES } from '../../declaration/declaration.dto.js';
import { squeezed } from './texts.js';

/** 项目属性 as forms word it (延续性, 持续性; 新增, 一次性); undefined for other words. */
export function attributeOf(written: string): (typeof ATTRIBUTES)[number] | undefined {
  const text = squeezed(written);
  if (/^(?:延续|持续|经常|常年|长期)/u.test(text)) return 'continuing';
  return /^(?:新增|新设|新建|新立|一次)/u.test(text) ? 'new' : undefined;
}

/** 支出项目类别: what the level spends itself, and what it hands down; undefined for other words. */
export function categoryOf(written: string): (typeof EXPENDITURE_CATEGORIES)[number] | undefined {
  const text = squeezed(written);
  if (/^(?:本级|部门预算|区本级|市本级|县本级|省本级|其他)/u.test(text)) return 'own_level';
  return /转移|对下|补助(?:下级|市县|区县)/u.test(text) ? 'transfer' : undefined;
}
