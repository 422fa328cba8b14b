import type { Permission } from '@jixiao/contracts/access';
import { YEAR_STAGES, type YearStage } from '@jixiao/contracts/views';
import { ApiError } from '../../platform/errors/api-error.js';
import { shanghaiDay } from '../../platform/http/shanghai-day.js';

/** First and last day (YYYY-MM-DD) on which each stage of a year takes entries; a stage without them takes none. */
export type EntryWindows = Partial<Record<YearStage, readonly [opensOn: string, closesOn: string]>>;

/** The windows of the year of budget `b`, as {@link EntryWindows}; null where none was set. */
export const ENTRY_WINDOWS = `(
  select json_object_agg(w.stage, json_build_array(w.opens_on, w.closes_on)) from entry_window w
  where w.region_id = b.region_id and w.year = b.year)`;

interface Opening {
  /** One of them has to be open. */
  readonly stages: readonly [YearStage, ...YearStage[]];
  /** What is achieved is recorded all year long, before the stage that closes it begins. */
  readonly early?: boolean;
}

const RECORDING: Opening = { stages: ['self_evaluate'], early: true };

const OPENINGS = {
  'declaration:write': { stages: ['declare', 'adjust'] },
  'organization-goals:write': { stages: ['declare', 'adjust'] },
  'import:write': { stages: ['declare', 'adjust'] },
  'recording:write': RECORDING,
  'evidence:write': RECORDING,
  'self-evaluation:submit': { stages: ['self_evaluate'] },
  'review:write': { stages: ['finance_review'] },
  'publication:write': { stages: ['disclose'] },
} satisfies Partial<Record<Permission, Opening>>;

/** What may be done only on the days that finance has set. */
export type TimedPermission = keyof typeof OPENINGS;

export function isOpen(permission: TimedPermission, windows: EntryWindows | null, today = shanghaiDay()): boolean {
  const { stages, early }: Opening = OPENINGS[permission];
  return stages.some((stage) => {
    const window = windows?.[stage];
    return window !== undefined && (early || window[0] <= today) && today <= window[1];
  });
}

/** The stages that take entries today. */
export function openStages(windows: EntryWindows | null, today = shanghaiDay()): YearStage[] {
  return YEAR_STAGES.filter((stage) => {
    const window = windows?.[stage];
    return window !== undefined && window[0] <= today && today <= window[1];
  });
}

/** Throws `window.closed` with the days of the stage, `window.unset` where it has none. */
export function requireOpen(permission: TimedPermission, windows: EntryWindows | null, today = shanghaiDay()): void {
  if (isOpen(permission, windows, today)) return;
  const stages: readonly YearStage[] = OPENINGS[permission].stages;
  const stage = stages.find((each) => windows?.[each]) ?? OPENINGS[permission].stages[0];
  const window = windows?.[stage];
  if (!window) throw new ApiError('window.unset', { stage });
  throw new ApiError('window.closed', { stage, opensOn: window[0], closesOn: window[1], today });
}
