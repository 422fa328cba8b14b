import type { ImportValue } from '@jixiao/contracts/views';

/** A text to be translated with its numbers, or a plain one. */
export interface Named {
  readonly key: string;
  readonly params: Readonly<Record<string, string>>;
}

const OF_BASICS: Readonly<Record<string, string>> = { attribute: 'project.attribute', expenditureCategory: 'project.expenditureCategory' };
const OF_LISTS: Readonly<Record<string, string>> = {
  'expenditure.activity': 'budget.activity',
  'expenditure.description': 'budget.description',
  'expenditure.economicClass': 'budget.economicClass',
  'expenditure.amount': 'budget.amount',
  'expenditure.basis': 'budget.basis',
  'expenditure.note': 'budget.note',
  'procurement.itemCode': 'budget.itemCode',
  'procurement.name': 'budget.itemName',
  'procurement.quantity': 'budget.quantity',
  'procurement.amount': 'budget.amount',
  'funding.amount': 'budget.amount',
  'goal.statement': 'field.statement',
  'indicator.class': 'field.classCode',
  'indicator.name': 'indicator.name',
  'indicator.target': 'indicator.target',
  'indicator.basis': 'indicator.basis',
  'indicator.actual': 'field.actual',
  'indicator.weight': 'field.weight',
  'indicator.score': 'field.score',
  'indicator.reason': 'field.reason',
  'budget.total': 'budget.total',
  'budget.initial': 'importField.annual',
  'budget.changeNote': 'budget.changeNote',
  'table.amount': 'budget.amount',
  'recording.actual': 'field.actual',
  'recording.grade': 'field.grade',
  'recording.share': 'field.share',
  'recording.reason': 'field.reason',
  'recording.improvement': 'field.improvement',
};

/** What a value is called on the page. */
export function nameOfValue({ field, label }: Pick<ImportValue, 'field' | 'label'>): Named {
  const [group = '', ...rest] = field.split('.');
  const name = rest.join('.');
  if (field === 'budget.prior') return { key: 'budget.ofYear', params: { year: label ?? '' } };
  if (group === 'history') return { key: 'indicator.yearValue', params: { year: name } };
  if (group === 'basics') return { key: OF_BASICS[name] ?? `project.${name}`, params: {} };
  if (group === 'execution') return { key: `execution.${name}`, params: {} };
  return { key: OF_LISTS[field] ?? `importField.${field}`, params: {} };
}

/** What tells a value from others of its name: the indicator, the source of funds, the goal. Null where its name is enough. */
export function labelOfValue({ field, label }: Pick<ImportValue, 'field' | 'label'>): string | Named | null {
  if (label === null || field === 'budget.prior' || field === 'indicator.name') return null;
  const [group] = field.split('.');
  if (group === 'execution') return { key: `execution.${label}`, params: {} };
  if (group !== 'goal') return label;
  const [horizon = '', ordinal = ''] = label.split(':');
  return { key: `importField.goal.${horizon}`, params: { ordinal } };
}

/** Values that are codes, with the part of the translations that names them. */
const CODED: Readonly<Record<string, { prefix: string; codes: readonly string[] }>> = {
  'recording.grade': { prefix: 'grade', codes: ['achieved', 'partly_achieved', 'not_achieved'] },
  'basics.attribute': { prefix: 'attribute', codes: ['continuing', 'new'] },
  'basics.expenditureCategory': { prefix: 'category', codes: ['own_level', 'transfer'] },
  'indicator.basis': { prefix: 'basis', codes: ['planned', 'industry', 'historical', 'expenditure_standard', 'other'] },
};

/** A value in words where it is a code. */
export function textOfValue(field: string, value: string): string | Named {
  const coded = CODED[field];
  return coded?.codes.includes(value) ? { key: `${coded.prefix}.${value}`, params: {} } : value;
}
