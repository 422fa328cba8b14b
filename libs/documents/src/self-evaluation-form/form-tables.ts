import { columnHeading, indicatorHeader, indicatorRows, totalRow, type LayoutColumn } from '../scored-indicators/index.js';
import { amount, heading, percentage, text, weight, type DocumentTable, type FormSheet, type TableCell } from '../table/index.js';
import type { FundsRole, FundsRowLayout, HeadCell, SelfEvaluationLayout } from './form-layout.js';
import { filledIn, remarkText, tickedOptions } from './layout-texts.js';
import type { SelfEvaluationForm } from './self-evaluation-form.js';

const UNIT = '单位：万元';
const NOT_SCORED = '—';
const CENTERED = { align: 'center' } as const;

/** The form in a layout, for every file format. */
export function selfEvaluationSheet(form: SelfEvaluationForm, layout: SelfEvaluationLayout): FormSheet {
  return {
    name: layout.sheetName,
    title: filledIn(layout.title, form),
    subtitle: filledIn(layout.subtitle, form),
    unit: UNIT,
    orientation: layout.orientation,
    tables: [overviewTable(form, layout), indicatorTable(form, layout), ...remarkTables(form, layout)],
    list: false,
  };
}

/** Who, the funds and the goal: the upper half of the form. */
function overviewTable(form: SelfEvaluationForm, layout: SelfEvaluationLayout): DocumentTable {
  return {
    widths: layout.widths,
    headerRows: 0,
    rows: [
      ...layout.head.map((cells) => cells.flatMap((cell) => headCells(form, cell))),
      ...fundsRows(form, layout),
      ...goalRows(form, layout),
    ],
  };
}

/** The indicators, closed by the total. */
function indicatorTable({ indicators, total, rating }: SelfEvaluationForm, layout: SelfEvaluationLayout): DocumentTable {
  return {
    widths: layout.widths,
    headerRows: 1,
    rows: [
      indicatorHeader(layout.indicators),
      ...indicatorRows(indicators, layout.indicators),
      totalRow({ ...total, rating }, layout.indicators),
    ],
  };
}

/** A table of its own, so that the headings of the indicators do not repeat above it. */
function remarkTables(form: SelfEvaluationForm, { widths, remarks }: SelfEvaluationLayout): DocumentTable[] {
  if (remarks.length === 0) return [];
  const rows = remarks.map(({ label, labelColumns, field }) => [
    heading(label, { columnSpan: labelColumns }),
    text(remarkText(form, field), { columnSpan: widths.length - labelColumns }),
  ]);
  return [{ widths, headerRows: 0, rows }];
}

function headCells(form: SelfEvaluationForm, { label, labelColumns, field, columns, options }: HeadCell): TableCell[] {
  const value = field === 'year' ? String(form.year) : form[field];
  const shown = options ? tickedOptions(options, value) : value;
  return [heading(label, { columnSpan: labelColumns }), text(shown, { columnSpan: columns })];
}

function fundsRows(form: SelfEvaluationForm, { funds }: SelfEvaluationLayout): TableCell[][] {
  const { frame, columns, rows } = funds;
  const header = columns.map(({ label, ...column }) => columnHeading({ ...column, label: filledIn(label, form) }));
  const frameCells = frame ? [heading(filledIn(frame.label, form), { columnSpan: frame.columns, rowSpan: rows.length + 1 })] : [];
  return [[...frameCells, ...header], ...rows.map((row) => columns.map((column) => fundsCell(form, row, column)))];
}

function fundsCell(form: SelfEvaluationForm, { source, label, scored }: FundsRowLayout, column: LayoutColumn<FundsRole>): TableCell {
  const row = form.funds[source];
  const span = { columnSpan: column.columns ?? 1 };
  const centered = { ...span, ...CENTERED };
  if (column.role === 'source') return text(label, span);
  if (column.role === 'rate') return percentage(row.rate, span);
  if (column.role === 'initial' || column.role === 'adjusted' || column.role === 'executed') return amount(row[column.role], span);
  if (!scored) return text(column.role === 'reason' ? null : NOT_SCORED, centered);
  if (column.role === 'reason') return text(form.execution.reason, span);
  return column.role === 'weight' ? weight(form.execution.weight, span) : amount(form.execution.score, centered);
}

function goalRows(form: SelfEvaluationForm, { goal }: SelfEvaluationLayout): TableCell[][] {
  if (goal === null) return [];
  const { frame, expected, achieved } = goal;
  return [
    [
      heading(frame.label, { columnSpan: frame.columns, rowSpan: 2 }),
      heading(expected.label, { columnSpan: expected.columns }),
      heading(achieved.label, { columnSpan: achieved.columns }),
    ],
    [text(form.goal.expected, { columnSpan: expected.columns }), text(form.goal.achieved, { columnSpan: achieved.columns })],
  ];
}
