import type { FormSheet } from '../table/index.js';
import type { DisclosureTable, DisclosureTables } from './disclosure-tables.js';
import { documentTable } from './document-table.js';
import { LAYOUTS } from './layouts.js';

/** Excel takes so many characters in the name of a sheet, and none of these. */
const SHEET_NAME_CHARACTERS = 31;
const NOT_IN_SHEET_NAMES = /[\\/?*[\]:'“”]/gu;

/** The tables as they are printed, each on pages of its own. */
export function printedForms(tables: DisclosureTables): FormSheet[] {
  const names = new Set<string>();
  return tables.tables.map((table) => ({
    name: sheetName(table, names),
    title: titleOf(table, tables),
    subtitle: organizationOf(tables),
    unit: `单位：${table.moneyUnit}`,
    orientation: LAYOUTS[table.kind].orientation,
    tables: [documentTable(table)],
    ...(table.note !== null && { remark: table.note }),
    list: false,
  }));
}

/** Title of a file with all tables. */
export function fileTitle({ year, organization }: DisclosureTables): string {
  return `${organization?.name ?? ''}${year}年部门预算公开表`;
}

/** 表2.某局2026年收入总表 */
function titleOf({ number, title }: DisclosureTable, { year, organization }: DisclosureTables): string {
  const prefix = number === null ? '' : `表${number}.`;
  return `${prefix}${organization?.name ?? ''}${year}年${officialTitle(title)}`;
}

function officialTitle(title: string): string {
  return title
    .replaceAll('(', '（')
    .replaceAll(')', '）')
    .replace(/(?<!“)三公(?!”)/u, '“三公”');
}

function organizationOf({ organization }: DisclosureTables): string {
  if (organization === null) return '';
  return organization.code === null ? `编制单位：${organization.name}` : `[${organization.code}]${organization.name}`;
}

function sheetName({ number, title }: DisclosureTable, taken: Set<string>): string {
  const wanted = `${number === null ? '' : `表${number} `}${title}`.replace(NOT_IN_SHEET_NAMES, '');
  for (let count = 1; ; count += 1) {
    const suffix = count === 1 ? '' : `(${count})`;
    const name = `${wanted.slice(0, SHEET_NAME_CHARACTERS - suffix.length)}${suffix}`;
    if (taken.has(name)) continue;
    taken.add(name);
    return name;
  }
}
