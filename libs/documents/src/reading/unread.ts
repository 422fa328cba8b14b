import { lineText, type Line } from './lines.js';
import type { Reading } from './reading.js';
import type { Section } from './sections.js';
import { asWritten } from './texts.js';
import { isFurniture, moneyUnitOf, organizationLine, partHeading, tableNumberLine, tableTitle } from './titles.js';

const SHOWN = 60;

/** Says of every row that something in it was not read, neighbours together, and of the texts that belong to no table. */
export function noteUnread(section: Section, reading: Reading): void {
  const lines = [...section.heading, ...section.lines];
  for (const line of section.heading) if (line.kind === 'paragraph' || isTableFurniture(line)) reading.takeLine(line);
  let run: Line[] = [];
  for (const line of lines.filter(({ kind }) => kind === 'row')) {
    const unread = reading.unreadCells(line).length > 0;
    const goesOn = run.at(-1)?.block === line.block;
    if (run.length > 0 && (!unread || !goesOn)) run = noteRun(run, section, reading);
    if (unread) run.push(line);
  }
  noteRun(run, section, reading);
  noteTexts(lines, section, reading);
}

function noteRun(run: readonly Line[], section: Section, reading: Reading): Line[] {
  const [first] = run;
  if (first === undefined) return [];
  const where = run.map((line) => {
    const [cell] = reading.unreadCells(line);
    return { ...(cell?.place ?? line.place), title: section.title };
  });
  const text = shown(
    reading
      .unreadCells(first)
      .map((cell) => cell.text)
      .join(' '),
  );
  reading.note('unread', where, { params: { text, count: String(run.length) } });
  return [];
}

function noteTexts(lines: readonly Line[], section: Section, reading: Reading): void {
  const texts = lines.filter((line) => line.kind === 'paragraph' && reading.unreadCells(line).length > 0 && !isTableFurniture(line));
  const [first] = texts;
  if (first === undefined) return;
  const where = texts.map(({ place }) => ({ ...place, title: section.title }));
  if (section.kind === 'other') {
    reading.note('text.passed-over', where, { params: { title: shown(section.title), count: String(texts.length) } });
  } else reading.note('unread', where, { params: { text: shown(lineText(first)), count: String(texts.length) } });
}

function isTableFurniture(line: Line): boolean {
  const text = lineText(line);
  return (
    isFurniture(text) ||
    moneyUnitOf(text) !== null ||
    organizationLine(text) !== null ||
    tableTitle(text) !== null ||
    tableNumberLine(text) !== null ||
    partHeading(text) !== null
  );
}

function shown(text: string): string {
  const short = asWritten(text);
  return short.length > SHOWN ? `${short.slice(0, SHOWN)}…` : short;
}
