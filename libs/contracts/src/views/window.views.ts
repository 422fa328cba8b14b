import type { EntryWindowView } from './administration.views.js';
import type { YearStage } from './vocabulary.js';

export interface CodedName {
  id: string;
  code: string;
  name: string;
}

/** A later last day that finance granted to one project, or to one organization and all below it. */
export interface WindowExtensionView {
  id: string;
  year: number;
  stage: YearStage;
  /** Last day (China). */
  closesOn: string;
  reason: string;
  grantedBy: string;
  grantedAt: string;
  project: CodedName | null;
  organization: CodedName | null;
  withdrawn: { by: string; at: string; reason: string } | null;
  version: number;
}

export const WINDOW_STATES = ['ahead', 'open', 'closed'] as const;
/** Where the present day stands to a window. */
export type WindowStateCode = (typeof WINDOW_STATES)[number];

/** The days of a stage as they hold for one project or organization. */
export interface WindowInForce extends EntryWindowView {
  state: WindowStateCode;
  /** The last day without extension. */
  setClosesOn: string;
  /** The organization whose own days these are; null for those of the region. */
  setFor: CodedName | null;
  extension: WindowExtensionView | null;
}

export interface WindowsInForce {
  year: number;
  /** The present day in China. */
  today: string;
  windows: WindowInForce[];
  /** Whether the reader may grant and withdraw extensions here. */
  mayExtend: boolean;
}
