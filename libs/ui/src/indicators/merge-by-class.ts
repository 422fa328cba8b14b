/** A cell that spans the rows of its class. */
export interface MergedCell {
  code: string;
  span: number;
}

/** One indicator with the cells that begin in its row; null where the cell above still spans. */
export interface MergedRow<Item> {
  item: Item;
  firstLevel: MergedCell | null;
  secondLevel: MergedCell | null;
}

/** First-level class of `output.quantity`: `output`. */
export function firstLevelOf(classCode: string): string {
  return classCode.split('.')[0] ?? classCode;
}

/**
 * Rows of an official indicator table: first and second level merged over their indicators. Classes follow
 * `classOrder`, those it does not name come last, and indicators keep their order inside a class.
 */
export function mergeByClass<Item extends { classCode: string }>(
  items: readonly Item[],
  classOrder: readonly string[],
): MergedRow<Item>[] {
  const sorted = sortByClass(items, classOrder);
  return sorted.map((item, index) => {
    const before = sorted[index - 1]?.classCode;
    const first = firstLevelOf(item.classCode);
    return {
      item,
      firstLevel: before !== undefined && firstLevelOf(before) === first
        ? null
        : { code: first, span: runLength(sorted, index, (code) => firstLevelOf(code) === first) },
      secondLevel: before === item.classCode
        ? null
        : { code: item.classCode, span: runLength(sorted, index, (code) => code === item.classCode) },
    };
  });
}

function sortByClass<Item extends { classCode: string }>(items: readonly Item[], classOrder: readonly string[]): Item[] {
  const rank = rankOf([...classOrder, ...items.map((item) => item.classCode)]);
  return [...items].sort(
    (left, right) =>
      rank(firstLevelOf(left.classCode)) - rank(firstLevelOf(right.classCode)) || rank(left.classCode) - rank(right.classCode),
  );
}

/** Rank of a class: where it, or for a first level any class below it, is named first. */
function rankOf(order: readonly string[]): (code: string) => number {
  const ranks = new Map<string, number>();
  for (const code of order) {
    for (const name of [firstLevelOf(code), code]) {
      if (!ranks.has(name)) ranks.set(name, ranks.size);
    }
  }
  return (code) => ranks.get(code) ?? ranks.size;
}

function runLength<Item extends { classCode: string }>(
  items: readonly Item[],
  start: number,
  belongs: (code: string) => boolean,
): number {
  let end = start;
  while (end < items.length && belongs(items[end]?.classCode ?? '')) end += 1;
  return end - start;
}
