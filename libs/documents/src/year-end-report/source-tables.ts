import { count, text, type DocumentTable } from '../table/index.js';
import { sourceNumbers, sourceObjects, tracedFigures } from './figure-sources.js';
import { SOURCE_NAMES } from './report-names.js';
import { listTable } from './report-tables.js';
import type { YearEndReport } from './year-end-report.js';

const UNRECORDED = '未记录';

/** The appendix: every figure with the numbers of the objects it was read from, and the numbered objects with their versions. */
export interface SourceTables {
  readonly figures: DocumentTable;
  readonly objects: DocumentTable;
}

export function sourceTables(report: YearEndReport): SourceTables {
  const traced = tracedFigures(report);
  const objects = sourceObjects(traced);
  return {
    figures: listTable(
      [46, 76, 105, 40],
      ['所在处', '数据行', '数据', '来源对象序号'],
      traced.map(({ place, row, figures, sources }) => [
        text(place),
        text(row),
        text(figures.map(({ name, shown }) => `${name}：${shown}`).join('；')),
        text(sources.length === 0 ? UNRECORDED : sourceNumbers(sources, objects)),
      ]),
    ),
    objects: listTable(
      [18, 62, 62, 103, 22],
      ['序号', '来源对象', '对象类型', '对象编号', '版本'],
      objects.map(({ type, id, version }, index) => [
        count(index + 1),
        text(SOURCE_NAMES[type] ?? type),
        text(type),
        text(id),
        count(version),
      ]),
    ),
  };
}
