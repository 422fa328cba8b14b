import type { FormGoal, FormIndicator, SourcePlace } from '@jixiao/domain/budget-document';
import type { Reading } from './reading.js';
import { cleanName, label, longText, ordinalOf } from './texts.js';

export type Horizon = FormGoal['horizon'];

export interface GoalLabel {
  readonly horizon: Horizon;
  /** Null where the form does not number its goals. */
  readonly ordinal: number | null;
}

const GOAL =
  /^(?:项目|部门|整体)?(中长期|长期|中期|实施期|年度|当年|本年度)(?:绩效|总体|总体绩效)?目标(\d{1,2}|[一二三四五六七八九十]{1,3})?:?$/u;

/** `年度绩效目标 1` → annual, 1. */
export function goalLabel(text: string): GoalLabel | null {
  const match = GOAL.exec(label(text));
  if (match === null) return null;
  const ordinal = match[2] === undefined ? null : ordinalOf(match[2]);
  return { horizon: horizonOf(match[1] ?? ''), ordinal };
}

/** The horizon that a heading such as `长期绩效目标表` or `年度绩效指标` announces. */
export function horizonHeading(text: string): Horizon | null {
  const match = /^(中长期|长期|中期|实施期|年度|当年|本年度)(?:绩效|总体)?(?:目标|指标)表?$/u.exec(label(text));
  return match === null ? null : horizonOf(match[1] ?? '');
}

function horizonOf(word: string): Horizon {
  return /长期|中期|实施期/u.test(word) ? 'long_term' : 'annual';
}

interface GoalDraft extends GoalLabel {
  readonly ordinal: number;
  statement: string | null;
  /** Where the statement was read. */
  statedAt: SourcePlace;
  readonly indicators: FormIndicator[];
  place: SourcePlace;
}

/** The goals of one form, collected from its lists of statements and its indicator tables. */
export class GoalBook {
  readonly #goals = new Map<string, GoalDraft>();
  readonly #reading: Reading;
  readonly #title: string;

  constructor(reading: Reading, title: string) {
    this.#reading = reading;
    this.#title = title;
  }

  /** The goal of this horizon and number, made where it is new. Its place is the first one that speaks of it. */
  goal({ horizon, ordinal }: GoalLabel, place: SourcePlace): GoalDraft {
    const number = ordinal ?? 1;
    const key = `${horizon}:${number}`;
    const known = this.#goals.get(key);
    if (known !== undefined) return known;
    const made: GoalDraft = { horizon, ordinal: number, statement: null, statedAt: place, indicators: [], place };
    this.#goals.set(key, made);
    return made;
  }

  /** How many goals of a horizon are known. */
  count(horizon: Horizon): number {
    return [...this.#goals.values()].filter((goal) => goal.horizon === horizon).length;
  }

  /** Of a statement that one place cuts off the longer one stays, which is said with both places; so are two different ones. */
  state(goalOf: GoalLabel, text: string, place: SourcePlace): void {
    const statement = longText(cleanName(text) === '' ? '' : text);
    if (statement === '') return;
    const goal = this.goal(goalOf, place);
    const before = goal.statement;
    if (before === null) {
      goal.statement = statement;
      goal.statedAt = place;
      return;
    }
    const [earlier, later] = [comparable(before), comparable(statement)];
    if (earlier === later) return;
    const where = [place, goal.statedAt].map((each) => ({ ...each, title: this.#title }));
    if (earlier.startsWith(later)) this.#reading.note('goal.statement-cut', where, { expected: before, actual: statement });
    else if (later.startsWith(earlier)) {
      this.#reading.note('goal.statement-cut', where.reverse(), { expected: statement, actual: before });
      goal.statement = statement;
      goal.statedAt = place;
    } else this.#reading.note('goal.statement-differs', where, { expected: before, actual: statement });
  }

  /** Long-term goals first, each horizon in its own order. */
  goals(): FormGoal[] {
    const order = { long_term: 0, annual: 1 } as const;
    const ordered = [...this.#goals.values()].sort((a, b) => order[a.horizon] - order[b.horizon] || a.ordinal - b.ordinal);
    return ordered.map(({ statedAt: _, ...goal }) => goal);
  }
}

/** Half-width and full-width punctuation say the same. */
function comparable(text: string): string {
  return label(text.normalize('NFKC')).replace(/[.。;,]$/u, '');
}
