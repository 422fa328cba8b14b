import type { Change, Operator, ParsedTarget } from './parsed-target.js';

const SIGNS: Readonly<Record<Operator, string>> = { '>=': '≥', '>': '>', '<=': '≤', '<': '<', '=': '' };
const CHANGES: Readonly<Record<Change, string>> = { increase: '增长', decrease: '下降' };

/**
 * The one spelling of a parsed target: `≥200万元`, `90%-95%`, `2026年1月1日-2026年12月31日`. Parsing it again gives the same target
 * but for `text`. Qualitative texts and periods without a year stay as written.
 */
export function formatTarget(target: ParsedTarget): string {
  switch (target.kind) {
    case 'numeric':
      return `${changeWord(target.change)}${SIGNS[target.operator]}${quantity(target.value, target.magnitude, target.unit)}`;
    case 'range': {
      // Two dashes in a row would be one.
      const dash = target.upper.startsWith('-') ? '~' : '-';
      const [lower, upper] = [target.lower, target.upper].map((bound) => quantity(bound, target.magnitude, target.unit));
      return `${changeWord(target.change)}${lower}${dash}${upper}`;
    }
    case 'period':
      return formatPeriod(target.from, target.to, target.text);
    case 'budget_cap':
      return '不超预算';
    case 'none':
      return '无';
    case 'qualitative':
      return target.text;
  }
}

function changeWord(change: Change | undefined): string {
  return change === undefined ? '' : CHANGES[change];
}

function quantity(value: string, magnitude: string | null, unit: string | null): string {
  return `${value}${magnitude ?? ''}${unit ?? ''}`;
}

function formatPeriod(from: string | null, to: string | null, text: string): string {
  if (from !== null && to !== null) return `${formatDate(from)}-${formatDate(to)}`;
  if (to !== null) return `${formatDate(to)}前`;
  return from === null ? text : `${formatDate(from)}起`;
}

function formatDate(date: string): string {
  const [year, month, day] = date.split('-');
  return `${year}年${Number(month)}月${Number(day)}日`;
}
