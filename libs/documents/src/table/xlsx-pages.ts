/** On which pages a table of a sheet comes to stand, as far as its heights tell. */
export interface TablePlace {
  /** It begins a new page rather than be cut: it fits on one. */
  readonly startsPage: boolean;
  readonly firstPage: number;
  readonly lastPage: number;
  readonly height: number;
}

/** Distributes tables that stand one below the other, under `top` points of title; everything in points. */
export function placeTables(heights: readonly number[], top: number, pageHeight: number): TablePlace[] {
  let page = 0;
  let used = top;
  return heights.map((height, index) => {
    // The first stays below its title.
    const startsPage = index > 0 && used > 0 && used + height > pageHeight && height <= pageHeight;
    if (startsPage) {
      page += 1;
      used = 0;
    }
    const firstPage = page;
    used += height;
    const further = Math.max(0, Math.ceil(used / pageHeight) - 1);
    page += further;
    used -= further * pageHeight;
    return { startsPage, firstPage, lastPage: page, height };
  });
}

/**
 * Which table's header rows a sheet repeats. Excel repeats one range on all pages behind it, so that it must not come above the pages of
 * another table: it is the highest of those behind which no further page begins, of equals the last; failing that, the last with a header.
 */
export function repeatedTable(headerRows: readonly number[], places: readonly TablePlace[]): number {
  const headed = headerRows.flatMap((count, index) => (count > 0 ? [index] : []));
  const height = (index: number) => places[index]?.height ?? 0;
  const [fitting] = headed
    .filter((index) => places.slice(index + 1).every(({ lastPage }) => lastPage === places[index]?.lastPage))
    .sort((one, other) => height(other) - height(one) || other - one);
  return fitting ?? headed.at(-1) ?? -1;
}
