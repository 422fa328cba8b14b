import { OPS } from './operations.js';

/** A horizontal or vertical line: `at` is its y or x, `from` and `to` its extent. */
export interface Ruling {
  readonly isHorizontal: boolean;
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

type Matrix = readonly [number, number, number, number, number, number];

const STRAIGHT = 1;
const SHORTEST = 3;
/** A page of drawings is no table, and would take long to look through. */
const MOST_RULINGS = 20_000;
/** Coordinates that each drawing operation of a path takes: move, line, curve, quadratic curve, close. */
const COORDINATES = [2, 2, 6, 4, 0];

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
    else if (operation === OPS.restore) this.matrix = this.saved.pop() ?? this.matrix;
    else if (operation === OPS.transform) this.matrix = multiplied(this.matrix, asMatrix(args as number[]));
    else if (operation === OPS.constructPath) this.path(args as [number, [ArrayLike<number> | null]]);
  }

  private path([paint, [data]]: [number, [ArrayLike<number> | null]]): void {
    if (!data || paint === OPS.endPath || this.rulings.length > MOST_RULINGS) return;
    let start: [number, number] = [0, 0];
    let point: [number, number] = [0, 0];
    for (let at = 0; at < data.length;) {
      const kind = data[at] ?? 0;
      const count = COORDINATES[kind];
      if (count === undefined) return;
      const next = kind === 4 ? start : this.placed(data[at + count - 1] ?? 0, data[at + count] ?? 0);
      if (kind === 0) start = next;
      if (kind === 1 || kind === 4) this.line(point, next);
      point = next;
      at += count + 1;
    }
  }

  private line([x1, y1]: [number, number], [x2, y2]: [number, number]): void {
    const wide = Math.abs(x1 - x2);
    const high = Math.abs(y1 - y2);
    if (high < STRAIGHT && wide > SHORTEST)
      this.rulings.push({ isHorizontal: true, at: (y1 + y2) / 2, from: Math.min(x1, x2), to: Math.max(x1, x2) });
    if (wide < STRAIGHT && high > SHORTEST)
      this.rulings.push({ isHorizontal: false, at: (x1 + x2) / 2, from: Math.min(y1, y2), to: Math.max(y1, y2) });
  }

  private placed(x: number, y: number): [number, number] {
    const [a, b, c, d, e, f] = this.matrix;
    return [a * x + c * y + e, b * x + d * y + f];
  }
}

function asMatrix([a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: readonly number[]): Matrix {
  return [a, b, c, d, e, f];
}

function multiplied([a, b, c, d, e, f]: Matrix, [A, B, C, D, E, F]: Matrix): Matrix {
  return [a * A + c * B, b * A + d * B, a * C + c * D, b * C + d * D, a * E + c * F + e, b * E + d * F + f];
}
