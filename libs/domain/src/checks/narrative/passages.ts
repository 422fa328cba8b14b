import type { FindingPlace, NarrativeParagraph } from '../../budget-document/index.js';
import { placed } from '../finding.js';
import { inTenThousands } from './numbers.js';

/** The chapters of the explanation, by what they speak of and not by their number. */
export type Section =
  | 'overall'
  | 'income'
  | 'expenditure'
  | 'appropriation'
  | 'general'
  | 'basic'
  | 'three_public'
  | 'government_fund'
  | 'state_capital'
  | 'projects'
  | 'other';

/** A paragraph without blanks and in half-width form; one that a page break cut in two is whole again. */
export interface Passage {
  readonly text: string;
  readonly section: Section;
  /** 0 for （一）, 1 for 1., 2 for （1）, 3 for none. */
  readonly level: number;
  readonly place: FindingPlace;
}

const CHAPTER = /^[一二三四五六七八九十]+、/;
const PART = /^\**第[一二三四五六七八九十]+部分/;
const LEVELS = [/^\([一二三四五六七八九十]+\)/, /^\d{1,2}[.、](?!\d)/, /^\(\d+\)/];
const NO_LEVEL = LEVELS.length;
const LONGEST_HEADING = 45;
const ENDS = /[。;:!?]$/;

const SECTIONS: readonly (readonly [RegExp, Section])[] = [
  [/三公/, 'three_public'],
  [/政府性基金/, 'government_fund'],
  [/国有资本/, 'state_capital'],
  [/财政拨款收支/, 'appropriation'],
  [/基本支出/, 'basic'],
  [/项目支出/, 'projects'],
  [/一般公共预算/, 'general'],
  [/收支预算|收支总/, 'overall'],
  [/收入预算|收入总/, 'income'],
  [/支出预算|支出总/, 'expenditure'],
];

/** The explanation as passages, each with the chapter that it stands in. */
export function readPassages(paragraphs: readonly NarrativeParagraph[]): Passage[] {
  const passages: Passage[] = [];
  let section: Section = 'other';
  let open = false;
  const texts = inTenThousands(paragraphs.map((paragraph) => paragraph.text.normalize('NFKC').replace(/[\s*]/g, '')));
  for (const [index, paragraph] of paragraphs.entries()) {
    const text = texts[index] ?? '';
    if (text === '' || text.startsWith('-')) continue;
    if (isHeading(text)) {
      if (PART.test(text)) section = 'other';
      else if (CHAPTER.test(text)) section = SECTIONS.find(([pattern]) => pattern.test(text))?.[1] ?? 'other';
      open = false;
      continue;
    }
    const level = levelOf(text);
    const last = passages.at(-1);
    if (open && last !== undefined && !ENDS.test(last.text) && level === NO_LEVEL) {
      passages[passages.length - 1] = { ...last, text: last.text + text };
      continue;
    }
    passages.push({ text, section, level, place: placed(paragraph.place, '部门预算情况说明') });
    open = true;
  }
  return passages;
}

function isHeading(text: string): boolean {
  const numbered = CHAPTER.test(text) || PART.test(text) || LEVELS[0]?.test(text) === true;
  return numbered && text.length <= LONGEST_HEADING && !ENDS.test(text) && !/\d元|万元/.test(text);
}

function levelOf(text: string): number {
  const level = LEVELS.findIndex((pattern) => pattern.test(text));
  return level < 0 ? NO_LEVEL : level;
}
