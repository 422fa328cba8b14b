import type { FigureSource } from './year-end-report.js';

/** A figure as the report shows it, under the name by which it can be looked up. */
export interface ShownFigure {
  readonly name: string;
  readonly shown: string;
}

/** A sentence of the report with the figures in it and what they rest on. */
export interface Sentence {
  readonly text: string;
  readonly figures: readonly ShownFigure[];
  readonly sources: readonly FigureSource[];
}

type Part = string | ShownFigure | readonly Part[];

/** A figure of a sentence. */
export function figure(name: string, shown: string | number): ShownFigure {
  return { name, shown: String(shown) };
}

/** A sentence whose figures all rest on `sources`, written as a template: no figure gets into it without a name. */
export function sentence(sources: readonly FigureSource[]) {
  return (texts: TemplateStringsArray, ...parts: readonly Part[]): Sentence => {
    const inserted = parts.map((part) => flatten(part));
    return {
      text: texts.map((text, index) => text + (inserted[index] ?? []).map(textOf).join('')).join(''),
      figures: inserted.flat().filter((part) => typeof part !== 'string'),
      sources,
    };
  };
}

function flatten(part: Part): (string | ShownFigure)[] {
  return typeof part === 'string' || 'shown' in part ? [part] : part.flatMap(flatten);
}

function textOf(part: string | ShownFigure): string {
  return typeof part === 'string' ? part : part.shown;
}
