import { CodedError } from '@jixiao/domain/errors';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import type { CellBudget } from '../limits.js';
import type { SourceBlock, SourceCell, SourceDocument, SourceRow } from '../source-document.js';
import { sourceFinding } from '../source-rules.js';
import { decodeText } from '../text/index.js';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

const SILENT = new Set(['script', 'style', 'head', 'template', 'noscript', 'title', 'object', 'iframe', 'svg']);
const BLOCK = new Set([
  'p',
  'div',
  'li',
  'ul',
  'ol',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'section',
  'article',
  'center',
  'tr',
  'table',
  'body',
  'html',
]);
const ROW_GROUPS = new Set(['thead', 'tbody', 'tfoot']);
/** No page that an office program writes is nested like this; recursion stays safe. */
const DEEPEST = 500;
const MOST_SPANNED = 10_000;

/**
 * An HTML file: what many systems offer as `.xls`.
 *
 * @throws CodedError `document.encoding`, `document.too-many-cells`, `document.broken`
 */
export function readHtml(bytes: Uint8Array, budget: CellBudget): SourceDocument {
  const { text, damaged } = decodeText(bytes);
  const warnings = damaged === 0 ? [] : [sourceFinding('source.encoding', { count: String(damaged) })];
  return { format: 'cells', blocks: htmlBlocks(text, budget), warnings };
}

/** Tables and the paragraphs around them, in their order; a table within a cell follows the one that holds it. */
export function htmlBlocks(html: string, budget: CellBudget): SourceBlock[] {
  const collector = new BlockCollector(budget);
  for (const node of parse(html).childNodes) collector.visit(node, 0);
  return collector.finish();
}

class BlockCollector {
  private readonly blocks: SourceBlock[] = [];
  private line = '';
  private lines = 0;
  private tables = 0;

  constructor(private readonly budget: CellBudget) {}

  visit(node: Node, depth: number): void {
    if (depth > DEEPEST) throw new CodedError('document.broken');
    if (isText(node)) this.line += collapsed(node.value);
    if (!isElement(node) || SILENT.has(node.tagName)) return;
    if (node.tagName === 'table') return this.table(node, depth);
    const isBlock = BLOCK.has(node.tagName) || node.tagName === 'br';
    if (isBlock) this.endLine();
    for (const child of node.childNodes) this.visit(child, depth + 1);
    if (isBlock) this.endLine();
  }

  finish(): SourceBlock[] {
    this.endLine();
    return this.blocks;
  }

  private endLine(): void {
    const text = trimmed(this.line);
    this.line = '';
    if (text === '') return;
    this.lines += 1;
    this.budget.spend();
    this.blocks.push({ kind: 'paragraph', text, place: { line: this.lines } });
  }

  private table(element: Element, depth: number): void {
    this.endLine();
    this.tables += 1;
    const table = this.tables;
    const rows: SourceRow[] = [];
    const inner: Element[] = [];
    this.caption(element, depth);
    for (const row of rowsOf(element)) {
      const place = { table, row: rows.length + 1 };
      const cells = row.childNodes.filter(isElement).filter(({ tagName }) => tagName === 'td' || tagName === 'th');
      this.budget.spend(cells.length);
      rows.push({ cells: cells.map((cell, index) => sourceCell(cell, { ...place, cell: index + 1 }, inner, depth)), place });
    }
    if (rows.some(({ cells }) => cells.some(({ text }) => text !== ''))) this.blocks.push({ kind: 'table', rows, place: { table } });
    for (const each of inner) this.table(each, depth + 1);
  }

  private caption(table: Element, depth: number): void {
    for (const child of table.childNodes) if (isElement(child) && child.tagName === 'caption') this.visit(child, depth + 1);
    this.endLine();
  }
}

function rowsOf(table: Element): Element[] {
  return table.childNodes.filter(isElement).flatMap((child) => {
    if (child.tagName === 'tr') return [child];
    return ROW_GROUPS.has(child.tagName) ? child.childNodes.filter(isElement).filter(({ tagName }) => tagName === 'tr') : [];
  });
}

function sourceCell(cell: Element, place: SourceCell['place'], inner: Element[], depth: number): SourceCell {
  const rowSpan = span(cell, 'rowspan');
  const columnSpan = span(cell, 'colspan');
  const text = cellText(cell, inner, depth)
    .split('\n')
    .map(trimmed)
    .join('\n')
    .replace(/\n{2,}/g, '\n');
  return { text: text.replace(/^\n|\n$/g, ''), place, ...(rowSpan > 1 && { rowSpan }), ...(columnSpan > 1 && { columnSpan }) };
}

function cellText(node: Node, inner: Element[], depth: number): string {
  if (depth > DEEPEST) throw new CodedError('document.broken');
  if (isText(node)) return collapsed(node.value);
  if (!isElement(node) || SILENT.has(node.tagName)) return '';
  if (node.tagName === 'br') return '\n';
  if (node.tagName === 'table') {
    inner.push(node);
    return '';
  }
  const text = node.childNodes.map((child) => cellText(child, inner, depth + 1)).join('');
  return BLOCK.has(node.tagName) ? `\n${text}\n` : text;
}

function span(cell: Element, name: 'rowspan' | 'colspan'): number {
  const value = Number(cell.attrs.find((attribute) => attribute.name === name)?.value);
  return Number.isInteger(value) && value > 0 ? Math.min(value, MOST_SPANNED) : 1;
}

function isElement(node: Node): node is Element {
  return 'tagName' in node;
}

function isText(node: Node): node is DefaultTreeAdapterTypes.TextNode {
  return node.nodeName === '#text';
}

/** HTML takes line breaks and runs of blanks for one blank; a no-break space is one that was meant. */
function collapsed(text: string): string {
  return text.replace(/[ \t\r\n\f]+/g, ' ');
}

function trimmed(text: string): string {
  return text.replace(/\u00a0/g, ' ').trim();
}
