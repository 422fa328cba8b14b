import type { ImportFinding, ImportItem, ImportItemView, ImportLine, ImportValue } from '@jixiao/contracts/views';
import { linePlaceOf, placeKey } from '@jixiao/domain/budget-document';
import type { ComparedPart } from './comparing.service.js';
import type { PlacedValue } from './comparison/value-book.js';
import type { StoredFinding } from './parts.repository.js';
import type { PartLine } from './reading/read-import.js';

export function itemView({ part, comparison }: ComparedPart): ImportItem {
  const { key, kind, code, name, findings, lines } = part;
  const { state, changes, problems, objectId, storedVersion } = comparison;
  return { key, kind, code, name, state, changes, problems: [...problems], findings, objectId, storedVersion, lines };
}

/** A page of lines from number `from` on, with the values that were read from them. */
export function itemPage(
  compared: ComparedPart,
  lines: readonly PartLine[],
  findings: readonly StoredFinding[],
  from: number,
): ImportItemView {
  const { values } = compared.comparison;
  const byLine = new Map<string, ImportValue[]>();
  for (const value of values) {
    if (value.place === null) continue;
    const key = placeKey(linePlaceOf(value.place));
    byLine.set(key, [...(byLine.get(key) ?? []), shown(value)]);
  }
  const source = lines.map(({ key, kind, place, cells }): ImportLine => ({
    kind,
    place,
    cells,
    values: byLine.get(key) ?? [],
    findings: findings.filter(({ lineKey }) => lineKey === key).map(findingView),
  }));
  const end = from + lines.length;
  return {
    ...itemView(compared),
    source,
    elsewhere: from === 0 ? values.filter(({ place }) => place === null).map(shown) : [],
    nextCursor: end < compared.part.lines ? String(end) : null,
  };
}

export function findingView({ ordinal, itemKey, finding, cells }: StoredFinding): ImportFinding {
  const { rule, severity, message, expected = null, actual = null, suggestion = null, where } = finding;
  return { ordinal, itemKey, rule, severity, message, expected, actual, suggestion, where: [...where], cells };
}

function shown({ place: _, ...value }: PlacedValue): ImportValue {
  return value;
}
