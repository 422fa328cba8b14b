import { indicatorClassTree } from '@jixiao/domain/indicators';
import type { LevelNames } from '../table/index.js';

/** Years whose trees know all classes that ever were. */
const OTHER_TREES = [2999, 2020] as const;

/** The names of a class (`output.quantity` → 产出指标, 数量指标), also one that the tree of the year does not have; empty where it is unknown. */
export function levelNames(code: string | null, year: number): LevelNames {
  const tree = [year, ...OTHER_TREES].flatMap(indicatorClassTree);
  const second = tree.find((each) => each.code === code && each.parent !== null);
  const first = tree.find((each) => each.code === second?.parent);
  return { firstLevel: first?.name.zh ?? '', secondLevel: second?.name.zh ?? '' };
}

/** The names from which a person may choose in a year. */
export function levelOptions(year: number): { readonly first: readonly string[]; readonly second: readonly string[] } {
  const tree = indicatorClassTree(year);
  return {
    first: tree.filter(({ parent }) => parent === null).map(({ name }) => name.zh),
    second: tree.filter(({ parent }) => parent !== null).map(({ name }) => name.zh),
  };
}
