import { type BudgetDocument, type DocumentFinding, linePlaceOf, placeKey, type SourcePlace } from '@jixiao/domain/budget-document';
import type { ImportCell, ImportKind, SeverityCounts } from '@jixiao/contracts/views';
import type { CellCorrection } from '@jixiao/documents/corrections';
import type { OutlinePart } from '@jixiao/documents/reading';
import type { SourceCell, SourceDocument } from '@jixiao/documents/sources';
import type { PartContent, PartLine, PlacedFinding, ReadPart } from './read-import.js';

interface Read {
  readonly outline: readonly OutlinePart[];
  readonly original: SourceDocument;
  readonly document: BudgetDocument;
  readonly findings: readonly DocumentFinding[];
  readonly corrections: readonly CellCorrection[];
}

type Draft = Omit<ReadPart, 'findings'>;

/** Every part of the document with what was read from it, and every finding at its part and line. */
export function partsOf({ outline, original, document, findings, corrections }: Read): { parts: ReadPart[]; findings: PlacedFinding[] } {
  const contents = contentsByPlace(document);
  const before = originals(original, corrections);
  const counts: Partial<Record<ImportKind, number>> = {};
  const drafts = outline.map((part): Draft => {
    const understood = contents.get(placeKey(part.place)) ?? narrativeOf(part, document);
    const kind = understood?.kind ?? 'other';
    const number = (counts[kind] = (counts[kind] ?? 0) + 1);
    const { code = null, name = part.title, content = null } = understood ?? {};
    return { key: `${kind}-${number}`, kind, code, name: name || part.title, content, lines: linesOf(part, before) };
  });
  const placed = placeFindings(findings, drafts);
  const totals = new Map(drafts.map(({ key }) => [key, { error: 0, warning: 0, info: 0 }]));
  for (const { itemKey, finding } of placed) {
    const total = totals.get(itemKey);
    if (total) total[finding.severity] += 1;
  }
  return { parts: drafts.map((draft) => ({ ...draft, findings: totals.get(draft.key) ?? NONE })), findings: placed };
}

const NONE: SeverityCounts = { error: 0, warning: 0, info: 0 };

interface Understood {
  readonly kind: ImportKind;
  readonly code: string | null;
  readonly name: string;
  readonly content: PartContent;
}

function contentsByPlace({ projects, department, budgetTables, selfEvaluations, organization }: BudgetDocument): Map<string, Understood> {
  const understood = [
    ...projects.map((form) => at(form.place, { kind: 'project', code: form.code, name: form.name, content: form })),
    ...(department === null
      ? []
      : [at(department.place, { kind: 'department', code: organization?.code || null, name: department.name, content: department })]),
    ...budgetTables.map((table) => at(table.place, { kind: 'budget_table', code: table.number, name: table.title, content: table })),
    ...selfEvaluations.map((form) =>
      at(form.place, { kind: 'self_evaluation', code: form.projectCode, name: form.projectName, content: form }),
    ),
  ];
  return new Map(understood);
}

function at(place: SourcePlace, understood: Understood): [string, Understood] {
  return [placeKey(place), understood];
}

function narrativeOf({ kind, title, lines }: OutlinePart, { narrative }: BudgetDocument): Understood | undefined {
  if (kind !== 'narrative') return undefined;
  const own = new Set(lines.map(({ place }) => placeKey(place)));
  return { kind: 'narrative', code: null, name: title, content: narrative.filter(({ place }) => own.has(placeKey(linePlaceOf(place)))) };
}

/** What corrected cells said before. */
function originals(original: SourceDocument, corrections: readonly CellCorrection[]): Map<string, string> {
  const corrected = new Set(corrections.map(({ place }) => placeKey(place)));
  const cells = original.blocks.flatMap((block): readonly Pick<SourceCell, 'place' | 'text'>[] =>
    block.kind === 'paragraph' ? [block] : block.rows.flatMap((row) => row.cells),
  );
  const written = cells.map(({ place, text }) => [placeKey(place), text] as const).filter(([key]) => corrected.has(key));
  return new Map([...[...corrected].map((key) => [key, ''] as const), ...written]);
}

function linesOf({ lines }: OutlinePart, before: ReadonlyMap<string, string>): PartLine[] {
  return lines.map(({ kind, place, cells }) => ({
    kind,
    place,
    key: placeKey(place),
    cells: cells.map((cell): ImportCell => ({ ...cell, original: before.get(placeKey(cell.place)) ?? null })),
  }));
}

/** A finding without a place of its own stands at the beginning of the document. */
function placeFindings(findings: readonly DocumentFinding[], parts: readonly Draft[]): PlacedFinding[] {
  const lines = new Map(
    parts.flatMap(({ key, lines: own }) => own.map((line) => [line.key, { itemKey: key, lineKey: line.key, cells: line.cells }] as const)),
  );
  const [first = { itemKey: '', lineKey: '', cells: [] }] = lines.values();
  return findings.map((finding) => ({ ...(lines.get(placeKey(linePlaceOf(finding.where[0] ?? {}))) ?? first), finding }));
}
