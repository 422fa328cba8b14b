import type { Permission } from '@jixiao/contracts/access';
import { type WindowStateCode, YEAR_STAGES, type YearStage } from '@jixiao/contracts/views';
import { ApiError } from '../../platform/errors/api-error.js';
import { shanghaiDay } from '../../platform/http/shanghai-day.js';

/** First and last day (YYYY-MM-DD) on which each stage of a year takes entries; a stage without them takes none. */
export type EntryWindows = Partial<Record<YearStage, readonly [opensOn: string, closesOn: string]>>;

/** Who asks for windows, as SQL expressions; where one is null, what was set for it does not count. */
export interface WindowsOf {
  /** Place in the tree of organizations, as '068/068001/'. */
  readonly path: string;
  readonly project?: string;
}

/**
 * The windows that hold in the year of `b` (a budget or the year itself), one row for each stage: the days of the nearest
 * organization above that has its own, else the region's, and the latest last day that finance granted.
 */
export const windowRows = ({ path, project = 'null::uuid' }: WindowsOf): string => `
  select own.stage, own.opens_on, greatest(own.closes_on, ext.closes_on) as closes_on, own.closes_on as set_closes_on,
         own.organization_id, case when ext.closes_on > own.closes_on then ext.id end as extension_id
  from (
    select distinct on (each.stage) each.stage, each.opens_on, each.closes_on, each.organization_id
    from (
      select rw.stage, rw.opens_on, rw.closes_on, null::uuid as organization_id, 0 as depth
      from entry_window rw where rw.region_id = b.region_id and rw.year = b.year
      union all
      select ow.stage, ow.opens_on, ow.closes_on, ow.organization_id, length(wo.path)
      from organization_window ow
      join organization wo on wo.region_id = ow.region_id and wo.id = ow.organization_id
      where ow.region_id = b.region_id and ow.year = b.year and starts_with(${path}, wo.path)) each
    order by each.stage, each.depth desc) own
  left join lateral (
    select we.id, we.closes_on
    from window_extension we
    left join organization eo on eo.region_id = we.region_id and eo.id = we.organization_id
    where we.region_id = b.region_id and we.year = b.year and we.stage = own.stage and we.withdrawn_at is null
      and (we.project_id = ${project} or starts_with(${path}, eo.path))
    order by we.closes_on desc, we.id limit 1) ext on true`;

/** {@link windowRows} as {@link EntryWindows}; null where none was set. */
export const entryWindows = (asking: WindowsOf): string =>
  `(select json_object_agg(w.stage, json_build_array(w.opens_on, w.closes_on)) from (${windowRows(asking)}) w)`;

/** The windows of project `p`, whose unit has this path. */
export const projectWindows = (path: string): string => entryWindows({ path, project: 'p.id' });

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
  'review:forward': { stages: ['self_evaluate', 'finance_review'] },
  'review:return': { stages: ['self_evaluate', 'finance_review'] },
  'review:write': { stages: ['finance_review'] },
  'publication:write': { stages: ['disclose'] },
} satisfies Partial<Record<Permission, Opening>>;

/** What may be done only on the days that finance has set. */
export type TimedPermission = keyof typeof OPENINGS;

/** Where a day in China stands to a window; both its days belong to it. */
export function windowState([opensOn, closesOn]: readonly [string, string], today: string): WindowStateCode {
  if (today < opensOn) return 'ahead';
  return today > closesOn ? 'closed' : 'open';
}

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
