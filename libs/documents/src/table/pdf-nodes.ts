import type { PdfNode, PdfTableLayout } from 'pdfmake';
import { BAR_COLOR } from './bar-chart.js';
import { MARGIN_MM } from './page-setup.js';
import { FONT_LINE } from './pdf-text.js';
import type { SetLine } from './pdf-lines.js';
import { BETWEEN_TABLES, type LaidPage, type PageItem } from './pdf-pages.js';
import {
  BORDER,
  CELL_PADDING,
  POINTS_PER_MM,
  TABLE_LINE,
  TABLE_LINE_HEIGHT,
  TABLE_TEXT_SIZE,
  type LaidCell,
  type LaidRows,
} from './pdf-rows.js';

const HEADING_FILL = '#F2F2F2';
const LAYOUT: PdfTableLayout = {
  hLineWidth: () => BORDER,
  vLineWidth: () => BORDER,
  paddingLeft: () => CELL_PADDING.x,
  paddingRight: () => CELL_PADDING.x,
  paddingTop: () => CELL_PADDING.y,
  paddingBottom: () => CELL_PADDING.y,
};

/** A page as pdfmake draws it: everything is set already and fits. */
export function pageNode({ margins, orientation, items }: LaidPage, index: number): PdfNode {
  const beyond = (MARGIN_MM[margins] - MARGIN_MM.form) * POINTS_PER_MM;
  return {
    stack: items.map((item, at) => itemNode(item, items[at - 1])),
    margin: [beyond, beyond, beyond, 0],
    ...(index > 0 && { pageBreak: 'before', pageOrientation: orientation }),
  };
}

function itemNode(item: PageItem, before: PageItem | undefined): PdfNode {
  if (item.kind === 'line') return lineNode(item.line);
  return { ...tableNode(item.fragment.rows, item.widths), margin: [item.left, before?.kind === 'table' ? BETWEEN_TABLES : 0, 0, 0] };
}

function lineNode({ text, right, size, bold, align, indent, height, before }: SetLine): PdfNode {
  const style = { fontSize: size, bold, noWrap: true };
  const bottom = Math.max(0, height - size * FONT_LINE);
  const margin = [indent, before, 0, bottom];
  if (right === undefined) return { text: shown(text), ...style, alignment: align, margin };
  const left: PdfNode = { text: shown(text), ...style, width: '*' };
  return { columns: [left, { text: right, ...style, width: 'auto', alignment: 'right' }], margin };
}

function tableNode({ heights, cells }: LaidRows, widths: readonly number[]): PdfNode {
  const inner = widths.map((width) => width - 2 * CELL_PADDING.x - BORDER);
  const body = heights.map(() => widths.map((): PdfNode => ({ text: '' })));
  for (const cell of cells) {
    const row = body[cell.row];
    if (row !== undefined)
      row[cell.column] = cell.cell.bar === undefined ? cellNode(cell) : barNode(cell.cell.bar, inner[cell.column] ?? 0);
  }
  return {
    layout: LAYOUT,
    table: {
      widths: inner,
      heights: heights.map((height) => height - 2 * CELL_PADDING.y - BORDER),
      body,
    },
  };
}

function cellNode({ cell, rowSpan, lines }: LaidCell): PdfNode {
  return {
    stack: (lines.length === 0 ? [''] : lines).map((line) => ({ text: shown(line), noWrap: true })),
    fontSize: TABLE_TEXT_SIZE,
    lineHeight: TABLE_LINE,
    bold: cell.heading,
    alignment: cell.align,
    verticalAlignment: 'middle',
    ...(cell.heading && { fillColor: HEADING_FILL }),
    ...(rowSpan > 1 && { rowSpan }),
    ...(cell.columnSpan > 1 && { colSpan: cell.columnSpan }),
  };
}

function barNode(share: number, width: number): PdfNode {
  if (share === 0) return { text: shown(''), fontSize: TABLE_TEXT_SIZE, lineHeight: TABLE_LINE };
  return { verticalAlignment: 'middle', canvas: [{ type: 'rect', x: 0, y: 0, w: share * width, h: TABLE_LINE_HEIGHT, color: BAR_COLOR }] };
}

/** A line without text would have no height. */
function shown(text: string): string {
  return text === '' ? ' ' : text;
}
