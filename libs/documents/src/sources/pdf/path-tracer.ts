import { OPS } from './operations.js';

/** A horizontal or vertical line: `at` is its y or x, `from` and `to` its extent. */
export interface Ruling {
  readonly isHorizontal: boolean;
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

type Matrix = readonly [number, number, number, number, number, number];
type Point = readonly [number, number];

const STRAIGHT = 1;
const SHORTEST = 3;
/** A page of drawings is no table, and would take long to look through. */
const MOST_RULINGS = 50_000;
/** Coordinates that each drawing operation of a path takes: move, line, curve, quadratic curve, close. */
const COORDINATES = [2, 2, 6, 4, 0];
/** Glyphs drawn as paths have more lines than a rectangle, and none that is long. */
const MOST_LINES_OF_AN_AREA = 1000;
const MOVE = 0;
const LINE = 1;
const CLOSE = 4;

/** Follows the drawing operations of a page and keeps the straight lines that table borders are made of. */
export class PathTracer {
  readonly rulings: Ruling[] = [];
  private readonly saved: Matrix[] = [];
  private matrix: Matrix;

  constructor(transform: readonly number[]) {
    this.matrix = asMatrix(transform);
  }

  take(operation: number, args: unknown): void {
    if (operation === OPS.save) this.saved.push(this.matrix);
    else if (operation === OPS.restore || operation === OPS.paintFormXObjectEnd) this.matrix = this.saved.pop() ?? this.matrix;
    else if (operation === OPS.transform) this.matrix = multiplied(this.matrix, asMatrix(args as number[]));
    else if (operation === OPS.paintFormXObjectBegin) this.enterForm(args as [readonly number[] | null]);
    else if (operation === OPS.constructPath) this.path(args as [number, [ArrayLike<number> | null]]);
  }

  private enterForm([matrix]: [readonly number[] | null]): void {
    this.saved.push(this.matrix);
    if (matrix) this.matrix = multiplied(this.matrix, asMatrix(matrix));
  }

  private path([paint, [data]]: [number, [ArrayLike<number> | null]]): void {
    if (!data || paint === OPS.endPath || this.rulings.length > MOST_RULINGS) return;
    const isFilled = paint === OPS.fill || paint === OPS.eoFill;
    let drawn: [Point, Point][] = [];
    let start: Point = [0, 0];
    let point: Point = [0, 0];
    for (let at = 0; at < data.length;) {
      const kind = data[at] ?? 0;
      const count = COORDINATES[kind];
      if (count === undefined) return;
      const next = kind === CLOSE ? start : this.placed(data[at + count - 1] ?? 0, data[at + count] ?? 0);
      if (kind === MOVE) {
        this.keep(drawn, isFilled);
        drawn = [];
        start = next;
      }
      if (kind === LINE || kind === CLOSE) drawn.push([point, next]);
      point = next;
      at += count + 1;
    }
    this.keep(drawn, isFilled);
  }

  /** Programs draw borders as strokes or as filled bars; a larger filled area is the shade of a cell or of a word. */
  private keep(lines: readonly [Point, Point][], isFilled: boolean): void {
    if (isFilled && isArea(lines)) return;
    for (const [from, to] of lines) this.line(from, to);
  }

  private line([x1, y1]: Point, [x2, y2]: Point): void {
    const wide = Math.abs(x1 - x2);
    const high = Math.abs(y1 - y2);
    if (high < STRAIGHT && wide > SHORTEST)
      this.rulings.push({ isHorizontal: true, at: (y1 + y2) / 2, from: Math.min(x1, x2), to: Math.max(x1, x2) });
    if (wide < STRAIGHT && high > SHORTEST)
      this.rulings.push({ isHorizontal: false, at: (x1 + x2) / 2, from: Math.min(y1, y2), to: Math.max(y1, y2) });
  }

  private placed(x: number, y: number): Point {
    const [a, b, c, d, e, f] = this.matrix;
    return [a * x + c * y + e, b * x + d * y + f];
  }
}

function isArea(lines: readonly [Point, Point][]): boolean {
  const extent = (axis: 0 | 1): number => {
    const values = lines.flatMap(([from, to]) => [from[axis], to[axis]]);
    return Math.max(...values) - Math.min(...values);
  };
  return lines.length > 0 && lines.length < MOST_LINES_OF_AN_AREA && extent(0) > SHORTEST && extent(1) > SHORTEST;
}

function asMatrix([a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: readonly number[]): Matrix {
  return [a, b, c, d, e, f];
}

function multiplied([a, b, c, d, e, f]: Matrix, [A, B, C, D, E, F]: Matrix): Matrix {
  return [a * A + c * B, b * A + d * B, a * C + c * D, b * C + d * D, a * E + c * F + e, b * E + d * F + f];
}
