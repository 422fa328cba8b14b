import type { ProjectForm } from '@jixiao/domain/budget-document';
import type { PrintedGoal } from '../goal-tables/index.js';

/** A row without its place in a source. */
type Unplaced<Row> = Omit<Row, 'place'>;

/**
 * What a 项目申报表（含绩效目标） says about one project; every `ProjectForm` that was read with its fiscal year is one. Amounts in 万元, lines of
 * prose separated by `\n`.
 */
export interface DeclarationForm extends Omit<
  ProjectForm,
  'fundingSources' | 'expenditureLines' | 'procurement' | 'goals' | 'place' | 'cells'
> {
  /** The fiscal year that is declared for. */
  readonly year: number;
  /** 申报日期 as `2026-01-20`. */
  readonly declaredOn: string | null;
  /** In the order of the form; a source in another one begins with 其中. */
  readonly fundingSources: readonly Unplaced<ProjectForm['fundingSources'][number]>[];
  readonly expenditureLines: readonly Unplaced<ProjectForm['expenditureLines'][number]>[];
  readonly procurement: readonly Unplaced<ProjectForm['procurement'][number]>[];
  readonly goals: readonly PrintedGoal[];
}

/** How a form is written that people go on to fill in. */
export interface EntryOptions {
  /** Empty rows below the expenditure lines, the procurement items and the indicators of each goal. */
  readonly emptyRows: number;
}
