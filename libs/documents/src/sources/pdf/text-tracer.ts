import { asMatrix, IDENTITY, multiplied, placed, type Matrix } from './matrix.js';
import { OPS } from './operations.js';
import type { PlacedText } from './placed-text.js';

/** What pdf.js knows of a character: its width in thousandths of the font size. */
export interface Glyph {
  readonly unicode: string;
  readonly width: number;
  readonly isSpace: boolean;
}

/** How a font measures; nearly all do in thousandths. */
export interface FontMeasure {
  readonly unit: number;
}

export interface TextState {
  readonly size: number;
  readonly unit: number;
  readonly charSpacing: number;
  readonly wordSpacing: number;
  readonly scale: number;
  readonly leading: number;
  readonly rise: number;
}

export const FIRST_STATE: TextState = { size: 0, unit: 0.001, charSpacing: 0, wordSpacing: 0, scale: 1, leading: 0, rise: 0 };

/** A jump of so many characters within a text leads to another column. */
const JUMP = 0.3;
/** Pieces that follow one another without a gap are one; some programs write every character by itself. */
const TOUCHING = 0.1;
/** Bold is sometimes the same text twice, a little shifted. */
const SAME_PLACE = 0.15;

interface Piece extends PlacedText {
  text: string;
  right: number;
}

/** Follows the text operations of a page and keeps what is written where. */
export class TextTracer {
  readonly texts: Piece[] = [];
  private matrix: Matrix = IDENTITY;
  private line: [number, number] = [0, 0];
  private x = 0;
  private readonly before = new Map<string, Piece>();

  constructor(private readonly measureOf: (font: string) => FontMeasure) {}

  /** The state after an operation that changes it; those that write or move leave it as it is. */
  changed(state: TextState, operation: number, args: readonly unknown[]): TextState {
    const [value] = args as [number];
    if (operation === OPS.setFont) return { ...state, ...this.font(args as [string, number]) };
    if (operation === OPS.setCharSpacing) return { ...state, charSpacing: value };
    if (operation === OPS.setWordSpacing) return { ...state, wordSpacing: value };
    if (operation === OPS.setHScale) return { ...state, scale: value / 100 };
    if (operation === OPS.setLeading) return { ...state, leading: value };
    if (operation === OPS.setTextRise) return { ...state, rise: value };
    return operation === OPS.setLeadingMoveText ? { ...state, leading: -(args[1] as number) } : state;
  }

  font([name, size]: readonly [string, number]): Pick<TextState, 'size' | 'unit'> {
    return { size, ...this.measureOf(name) };
  }

  move(state: TextState, operation: number, args: readonly unknown[]): void {
    if (operation === OPS.beginText) this.begin(IDENTITY);
    else if (operation === OPS.setTextMatrix) this.begin(asMatrix(args[0] as Iterable<number>));
    else if (operation === OPS.nextLine) this.moveBy(0, -state.leading);
    else if (operation === OPS.moveText || operation === OPS.setLeadingMoveText) this.moveBy(args[0] as number, args[1] as number);
  }

  /** Writes glyphs; numbers between them move back by thousandths of the font size. */
  show(glyphs: readonly (Glyph | number)[], state: TextState, page: Matrix): void {
    const whole = multiplied(page, this.matrix);
    let text = '';
    let start = this.x;
    const end = (): void => {
      this.write(text, [start, this.x], state, whole);
      text = '';
    };
    for (const glyph of glyphs) {
      if (typeof glyph === 'number') {
        const jump = (-glyph / 1000) * state.size * state.scale;
        if (Math.abs(jump) > JUMP * Math.abs(state.size) && text !== '') end();
        this.x += jump;
      } else {
        if (text === '') start = this.x;
        text += glyph.unicode;
        const spacing = state.charSpacing + (glyph.isSpace ? state.wordSpacing : 0);
        this.x += (glyph.width * state.unit * state.size + spacing) * state.scale;
      }
    }
    end();
  }

  private begin(matrix: Matrix): void {
    this.matrix = matrix;
    this.line = [0, 0];
    this.x = 0;
  }

  private moveBy(x: number, y: number): void {
    this.line = [this.line[0] + x, this.line[1] + y];
    [this.x] = this.line;
  }

  private write(text: string, [from, to]: readonly [number, number], state: TextState, whole: Matrix): void {
    if (text.trim() === '') return;
    const base = this.line[1] + state.rise;
    const height = Math.abs(state.size) * Math.hypot(whole[2], whole[3]);
    const [first, second] = [placed(whole, from, base), placed(whole, to, base)];
    const [left, right] = first[0] < second[0] ? [first[0], second[0]] : [second[0], first[0]];
    this.add({ text: readable(text), left, right, y: (first[1] + second[1]) / 2 - height * 0.35, height });
  }

  private add(piece: Piece): void {
    const near = (gap: number, share: number): boolean => Math.abs(gap) < share * piece.height;
    const twin = this.before.get(piece.text);
    if (twin && near(twin.left - piece.left, SAME_PLACE) && near(twin.y - piece.y, SAME_PLACE)) return;
    this.before.set(piece.text, { ...piece });
    const last = this.texts.at(-1);
    if (last && near(last.y - piece.y, TOUCHING) && near(last.height - piece.height, TOUCHING) && near(piece.left - last.right, TOUCHING)) {
      last.text += piece.text;
      last.right = piece.right;
    } else this.texts.push(piece);
  }
}

/** Fonts that map characters to the radicals block (⼀ for 一) look the same and compare differently. */
function readable(text: string): string {
  return text.replace(/[\u2e80-\u2fdf\uf900-\ufaff\ufb00-\ufb06]/g, (character) => character.normalize('NFKC')).replace(/\u00a0/g, ' ');
}
