import type { DepartmentForm as ReadForm } from '@jixiao/domain/budget-document';
import type { PrintedGoal } from '../goal-tables/index.js';

/** A row without its place in a source. */
type Unplaced<Row> = Omit<Row, 'place'>;

/**
 * What a 部门整体绩效目标申报表 says about a department; every `DepartmentForm` that was read with its fiscal year is one. Amounts in 万元, lines of
 * prose separated by `\n`.
 */
export interface DepartmentForm extends Omit<ReadForm, 'structure' | 'projects' | 'goals' | 'place' | 'cells'> {
  readonly year: number;
  /** 申报日期 as `2026-01-20`. */
  readonly declaredOn: string | null;
  /** Income first, each side closed by its 合计; the form has room for the two years before. */
  readonly structure: readonly Unplaced<ReadForm['structure'][number]>[];
  readonly projects: readonly Unplaced<ReadForm['projects'][number]>[];
  readonly goals: readonly PrintedGoal[];
}
