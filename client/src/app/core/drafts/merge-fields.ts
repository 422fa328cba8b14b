/** Fields that `mine` changed of `base` keep their value, all others take the newer one. */
export function mergeFields<Fields extends object>(base: Fields | undefined, mine: Fields | undefined, newer: Fields): Fields {
  const merged = { ...newer };
  for (const name of Object.keys(mine ?? {}) as (keyof Fields)[]) {
    if (mine && !sameValue(mine[name], base?.[name])) merged[name] = mine[name];
  }
  return merged;
}

/** Whether two values of a draft, which are plain data, say the same. */
export function sameValue(left: unknown, right: unknown): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}
