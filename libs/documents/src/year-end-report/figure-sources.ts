import { coverage } from './coverage.js';
import { HEADINGS } from './report-names.js';
import { reportTables } from './report-tables.js';
import { basicFacts, classFacts, conclusionFacts, experienceFacts, indicatorFacts, problemFacts, progressFacts } from './report-text.js';
import type { Sentence, ShownFigure } from './sentence.js';
import { rowsOfFigures } from './traced-table.js';
import type { FigureSource, YearEndReport } from './year-end-report.js';

/** Figures that stand in one place of the report and rest on the same objects. No sources at all is a gap: it is shown, not hidden. */
export interface TracedFigures {
  /** Heading of the text, or name of the table. */
  readonly place: string;
  /** What the figures are about: the region, a department, a project. */
  readonly row: string;
  readonly figures: readonly ShownFigure[];
  readonly sources: readonly FigureSource[];
}

/** Every figure of the report with what it was read from: first those of the text, then those of the tables. */
export function tracedFigures(report: YearEndReport): TracedFigures[] {
  const sentences: readonly (readonly [string, readonly Sentence[]])[] = [
    [HEADINGS.basics, [basicFacts(report)]],
    [HEADINGS.work, [progressFacts(report)]],
    [HEADINGS.conclusion, [conclusionFacts(report)]],
    [HEADINGS.indicators, [...classFacts(report), indicatorFacts(report)]],
    [HEADINGS.experience, [experienceFacts(report), problemFacts(report)]],
  ];
  const row = coverage(report);
  const ofText = sentences.flatMap(([place, said]) => said.map(({ figures, sources }) => ({ place, row, figures, sources })));
  const ofTables = reportTables(report).flatMap((traced) =>
    rowsOfFigures(traced).map(({ name, figures, sources }) => ({ place: traced.name, row: name, figures, sources })),
  );
  return merged([...ofText, ...ofTables].filter(({ figures }) => figures.length > 0));
}

/** The objects that figures rest on, each once, in the order in which they are first needed: number n of the appendix is at n - 1. */
export function sourceObjects(traced: readonly TracedFigures[]): FigureSource[] {
  const known = new Map(traced.flatMap(({ sources }) => sources).map((source) => [keyOf(source), source] as const));
  return [...known.values()];
}

/** The numbers of the objects in the appendix, neighbours as a range: `1–12、15`. */
export function sourceNumbers(sources: readonly FigureSource[], objects: readonly FigureSource[]): string {
  const numberOf = new Map(objects.map((source, index) => [keyOf(source), index + 1]));
  const numbers = [...new Set(sources.map((source) => numberOf.get(keyOf(source)) ?? 0))].sort((one, other) => one - other);
  const ranges: { from: number; to: number }[] = [];
  for (const number of numbers) {
    const last = ranges.at(-1);
    if (last !== undefined && last.to === number - 1) last.to = number;
    else ranges.push({ from: number, to: number });
  }
  return ranges.map(({ from, to }) => (from === to ? `${from}` : `${from}–${to}`)).join('、');
}

function keyOf({ type, id, version }: FigureSource): string {
  return `${type} ${id} ${version}`;
}

/** Neighbours of one place and row that rest on the very same objects stand together. */
function merged(traced: readonly TracedFigures[]): TracedFigures[] {
  const all: TracedFigures[] = [];
  for (const each of traced) {
    const last = all.at(-1);
    if (last !== undefined && last.place === each.place && last.row === each.row && last.sources === each.sources) {
      all[all.length - 1] = { ...last, figures: [...last.figures, ...each.figures] };
    } else all.push(each);
  }
  return all;
}
