import type { BilingualText } from '@jixiao/domain/findings';
import type { IndicatorsLayout, LayoutColumn } from '../scored-indicators/index.js';
import type { Funds } from './self-evaluation-form.js';

/** What the head of a form says about the project. */
export type HeadField = 'year' | 'project' | 'projectCode' | 'department' | 'unit' | 'category' | 'attribute' | 'projectType';

/** A label with the value beside it; `columns` counts columns of the layout. */
export interface HeadCell {
  readonly label: string;
  readonly labelColumns: number;
  readonly field: HeadField;
  readonly columns: number;
  /** Where the form offers answers to choose from: all are printed, the given one is ticked. */
  readonly options?: readonly string[];
}

/** What a column of the funds table holds; `source` is the name of the row. */
export type FundsRole = 'source' | 'initial' | 'adjusted' | 'executed' | 'weight' | 'rate' | 'score' | 'reason';

export interface FundsRowLayout {
  readonly source: keyof Funds;
  readonly label: string;
  /** Whether weight, score and reason stand in this row; the others have a dash there. */
  readonly scored: boolean;
}

/** What stands below the indicators: conclusion, reasons of deviations (also as problems), improvement measures. */
export type RemarkField = 'conclusion' | 'reasons' | 'improvements';

/**
 * How a locality lays its 项目支出绩效自评表 out, as plain data: the code knows the roles of cells and columns, never the locality. A
 * layout that has been used is followed by a new one, not edited. In texts `{year}` and `{executionWeight}` stand for figures of the form.
 */
export interface SelfEvaluationLayout {
  /** Origin and year: `national-2020`. */
  readonly id: string;
  readonly name: BilingualText;
  /** The form or regulation that it follows. */
  readonly basis: string;
  readonly title: string;
  readonly subtitle: string;
  readonly sheetName: string;
  readonly orientation: 'portrait' | 'landscape';
  /** Column widths in millimetres. */
  readonly widths: readonly number[];
  readonly head: readonly (readonly HeadCell[])[];
  readonly funds: {
    /** A heading left of the whole table, where the form has one. */
    readonly frame: { readonly label: string; readonly columns: number } | null;
    readonly columns: readonly LayoutColumn<FundsRole>[];
    readonly rows: readonly FundsRowLayout[];
  };
  /** 年度总体目标 as two texts side by side, where the form has them. */
  readonly goal: {
    readonly frame: { readonly label: string; readonly columns: number };
    readonly expected: { readonly label: string; readonly columns: number };
    readonly achieved: { readonly label: string; readonly columns: number };
  } | null;
  readonly indicators: IndicatorsLayout;
  readonly remarks: readonly { readonly label: string; readonly labelColumns: number; readonly field: RemarkField }[];
}
