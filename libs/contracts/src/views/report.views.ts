import type { DecimalText, RatingCode } from './vocabulary.js';

export interface YearEndFigures {
  projects: number;
  submitted: number;
  rated: number;
  ratings: Record<RatingCode, number>;
  averageScore: DecimalText | null;
  budget: DecimalText;
  executed: DecimalText;
  executionRate: DecimalText | null;
}

export interface YearEndOrganization extends YearEndFigures {
  id: string;
  code: string;
  name: string;
}

/** How the indicators of one class did, over every evaluation that was submitted. */
export interface YearEndClass {
  classCode: string;
  indicators: number;
  /** Those below their full weight. */
  unfinished: number;
  weight: DecimalText;
  score: DecimalText;
  /** Score ÷ weight; null without weights. */
  rate: DecimalText | null;
}

export interface YearEndProject {
  id: string;
  code: string;
  name: string;
  department: string;
  unit: string | null;
  total: DecimalText;
  rating: RatingCode;
  executionRate: DecimalText | null;
  confirmed: boolean;
}

export interface UnfinishedIndicator {
  projectId: string;
  projectCode: string;
  projectName: string;
  indicatorId: string;
  classCode: string;
  name: string;
  target: string;
  actual: string | null;
  weight: DecimalText;
  score: DecimalText;
  reason: string | null;
  improvement: string | null;
}

export interface YearEndReport {
  year: number;
  region: { id: string; name: string };
  /** Names of the departments and units that the report covers, with all below them; empty for the whole region. */
  scope: string[];
  total: YearEndFigures;
  organizations: YearEndOrganization[];
  /** In the order of the class tree. */
  classes: YearEndClass[];
  projects: YearEndProject[];
  /** Rated fair or poor, lowest first. */
  lowScorers: YearEndProject[];
  unfinished: UnfinishedIndicator[];
}
