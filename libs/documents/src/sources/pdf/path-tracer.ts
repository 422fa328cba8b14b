import { placed, type Matrix, type Point } from './matrix.js';
import { OPS } from './operations.js';

/** A horizontal or vertical line: `at` is its y or x, `from` and `to` its extent. */
export interface Ruling {
  readonly isHorizontal: boolean;
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

const STRAIGHT = 1;
const SHORTEST = 3;
/** A page of drawings is no table, and would take long to look through. */
const MOST_RULINGS = 50_000;
/** Coordinates that each drawing operation of a path takes: move, line, curve, quadratic curve, close. */
const COORDINATES = [2, 2, 6, 4, 0];
const MOVE = 0;
const LINE = 1;
const CLOSE = 4;
/** Glyphs drawn as paths have more lines than a rectangle, and none that is long. */
const MOST_LINES_OF_AN_AREA = 1000;

/** Arguments of a path: how it is painted, and its drawing operations with their coordinates. */
export type PathArguments = readonly [number, readonly [ArrayLike<number> | null]];

/** Keeps the straight lines of paths that table borders are made of. */
export class PathTracer {
  readonly rulings: Ruling[] = [];

  path([paint, [data]]: PathArguments, matrix: Matrix): void {
    if (!data || paint === OPS.endPath || this.rulings.length > MOST_RULINGS) return;
    const isFilled = paint === OPS.fill || paint === OPS.eoFill;
    let drawn: [Point, Point][] = [];
    let start: Point = [0, 0];
    let point: Point = [0, 0];
    for (let at = 0; at < data.length;) {
      const kind = data[at] ?? 0;
      const count = COORDINATES[kind];
      if (count === undefined) return;
      const next = kind === CLOSE ? start : placed(matrix, data[at + count - 1] ?? 0, data[at + count] ?? 0);
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
}

function isArea(lines: readonly [Point, Point][]): boolean {
  const extent = (axis: 0 | 1): number => {
    const values = lines.flatMap(([from, to]) => [from[axis], to[axis]]);
    return Math.max(...values) - Math.min(...values);
  };
  return lines.length > 0 && lines.length < MOST_LINES_OF_AN_AREA && extent(0) > SHORTEST && extent(1) > SHORTEST;
}
