import type { DecimalString } from '@jixiao/domain/money';
import type { Rating } from '../table/index.js';

/** The stored object, and the version of it, that a figure was read from. */
export interface FigureSource {
  /** What kind of object: `self_evaluation`, `execution_amount`, `indicator`… */
  type: string;
  id: string;
  version: number;
}

/** A row of figures and what it rests on. A sum names the objects that were added up, or a stored summary of them. */
export interface SourcedRow {
  sources: readonly FigureSource[];
}

/** Figures of all that a report covers or of an organization. Money in 万元, ratios such as `"0.95"`. */
export interface YearEndFigures extends SourcedRow {
  projects: number;
  submitted: number;
  rated: number;
  ratings: Record<Rating, number>;
  averageScore: DecimalString | null;
  budget: DecimalString;
  executed: DecimalString;
  executionRate: DecimalString | null;
}

export interface YearEndOrganization extends YearEndFigures {
  code: string;
  name: string;
}

export interface YearEndProject extends SourcedRow {
  code: string;
  name: string;
  department: string;
  unit: string | null;
  executionRate: DecimalString | null;
  total: DecimalString;
  rating: Rating;
  /** Whether finance has confirmed the rating. */
  confirmed: boolean;
}

export interface UnfinishedIndicator extends SourcedRow {
  projectCode: string;
  projectName: string;
  name: string;
  target: string;
  actual: string | null;
  weight: DecimalString;
  score: DecimalString;
  reason: string | null;
  improvement: string | null;
}

/** How the indicators of one second-level class did, over all evaluations that were submitted. */
export interface YearEndClass extends SourcedRow {
  firstLevel: string;
  name: string;
  indicators: number;
  /** Those below their full weight. */
  unfinished: number;
  weight: DecimalString;
  score: DecimalString;
  /** Score ÷ weight; null without weights. */
  rate: DecimalString | null;
}

/** A report on the self-evaluations of one year, of a region or of some of its departments. */
export interface YearEndReport {
  year: number;
  region: { id: string; name: string };
  /** Names of the departments and units that the report covers, with all below them; empty for the whole region. */
  scope: readonly string[];
  total: YearEndFigures;
  organizations: readonly YearEndOrganization[];
  /** In the order of the class tree. */
  classes: readonly YearEndClass[];
  /** All rated projects. */
  projects: readonly YearEndProject[];
  /** Rated fair or poor, lowest first. */
  lowScorers: readonly YearEndProject[];
  /** Indicators below their full weight. */
  unfinished: readonly UnfinishedIndicator[];
}
