import { asMatrix, multiplied, type Matrix } from './matrix.js';
import { OPS } from './operations.js';
import { PathTracer, type PathArguments } from './path-tracer.js';
import { FIRST_STATE, TextTracer, type FontMeasure, type Glyph, type TextState } from './text-tracer.js';

interface GraphicsState {
  readonly matrix: Matrix;
  readonly text: TextState;
}

/** Follows the operations of a page: where texts stand, and where straight lines are drawn. */
export class PageTracer {
  readonly #paths = new PathTracer();
  readonly #texts: TextTracer;
  readonly #saved: GraphicsState[] = [];
  #state: GraphicsState;

  constructor(transform: readonly number[], measureOf: (font: string) => FontMeasure) {
    this.#state = { matrix: asMatrix(transform), text: FIRST_STATE };
    this.#texts = new TextTracer(measureOf);
  }

  get rulings(): PathTracer['rulings'] {
    return this.#paths.rulings;
  }

  get texts(): TextTracer['texts'] {
    return this.#texts.texts;
  }

  take(operation: number, given: unknown): void {
    const args = (given ?? []) as readonly unknown[];
    switch (operation) {
      case OPS.showText:
        return this.#texts.show(args[0] as readonly (Glyph | number)[], this.#state.text, this.#state.matrix);
      case OPS.constructPath:
        return this.#paths.path(given as PathArguments, this.#state.matrix);
      case OPS.save:
        this.#saved.push(this.#state);
        return;
      case OPS.restore:
      case OPS.paintFormXObjectEnd:
        this.#state = this.#saved.pop() ?? this.#state;
        return;
      case OPS.transform:
        return this.#transform(given as Iterable<number>);
      case OPS.paintFormXObjectBegin:
        this.#saved.push(this.#state);
        return this.#transform((args[0] ?? []) as Iterable<number>);
      case OPS.setGState:
        return this.#settings(args[0] as readonly [string, unknown][]);
      default:
        this.#state = { ...this.#state, text: this.#texts.changed(this.#state.text, operation, args) };
        this.#texts.move(this.#state.text, operation, args);
    }
  }

  #transform(matrix: Iterable<number>): void {
    this.#state = { ...this.#state, matrix: multiplied(this.#state.matrix, asMatrix(matrix)) };
  }

  /** A set of settings may hold a font. */
  #settings(settings: readonly [string, unknown][]): void {
    const font = settings.find(([name]) => name === 'Font')?.[1];
    if (font) this.#state = { ...this.#state, text: { ...this.#state.text, ...this.#texts.font(font as [string, number]) } };
  }
}
