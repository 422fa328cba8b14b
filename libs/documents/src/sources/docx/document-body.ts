import type { SourcePlace } from '@jixiao/domain/budget-document';
import type { CellBudget } from '../limits.js';
import type { XmlAttributes, XmlHandler } from '../office/index.js';
import type { SourceBlock } from '../source-document.js';
import { TableUnderConstruction } from './table-under-construction.js';

/** Nothing inside counts: deleted and moved text, and the second writing of what newer programs read from the first. */
const SKIPPED = new Set(['del', 'moveFrom', 'Fallback', 'instrText', 'delText']);
const CHARACTERS: Readonly<Record<string, string>> = { tab: '\t', br: '\n', cr: '\n', noBreakHyphen: '-', ptab: '\t' };

/** Builds paragraphs and tables from the events of `word/document.xml`. */
export class DocumentBody implements XmlHandler {
  readonly blocks: SourceBlock[] = [];
  /** Tables that are open, the inner ones last; an inner one becomes a table of its own behind the outer. */
  private readonly tables: TableUnderConstruction[] = [];
  /** Paragraphs that are open: one in a text box stands inside another one. */
  private readonly paragraphs: string[] = [];
  private tableCount = 0;
  private paragraphCount = 0;
  private skipping = 0;
  private isText = false;
  private inProperties = 0;

  constructor(private readonly budget: CellBudget) {}

  open(name: string, attributes: XmlAttributes): void {
    if (this.skipping > 0 || SKIPPED.has(name)) {
      this.skipping += 1;
      return;
    }
    this.isText = name === 't';
    if (name.endsWith('Pr')) this.inProperties += 1;
    if (name === 'tbl') this.openTable();
    else if (name === 'p') this.paragraphs.push('');
    else if (this.inProperties === 0) this.character(name);
    this.tables.at(-1)?.open(name, attributes);
  }

  text(text: string): void {
    if (this.isText && this.skipping === 0) this.append(text);
  }

  close(name: string): void {
    if (this.skipping > 0) {
      this.skipping -= 1;
      return;
    }
    this.isText = false;
    if (name.endsWith('Pr')) this.inProperties -= 1;
    if (name === 'p') this.closeParagraph();
    if (name === 'tbl') this.tables.pop();
    else this.tables.at(-1)?.close(name);
  }

  private openTable(): void {
    this.tableCount += 1;
    const table = new TableUnderConstruction(this.tableCount, this.budget);
    this.tables.push(table);
    this.blocks.push(table.block);
  }

  private character(name: string): void {
    const character = CHARACTERS[name];
    if (character !== undefined && this.paragraphs.length > 0) this.append(character);
  }

  private append(text: string): void {
    if (this.paragraphs.length > 0) this.paragraphs[this.paragraphs.length - 1] += text;
  }

  private closeParagraph(): void {
    const text = this.paragraphs.pop() ?? '';
    const table = this.tables.at(-1);
    if (table) table.addParagraph(text);
    else this.addParagraph(text);
  }

  private addParagraph(text: string): void {
    this.paragraphCount += 1;
    this.budget.spend();
    const place: SourcePlace = { line: this.paragraphCount };
    if (text.trim() !== '') this.blocks.push({ kind: 'paragraph', text, place });
  }
}
