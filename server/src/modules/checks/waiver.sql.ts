/** Waiver `w` as a {@link WaiverView}. */
export const WAIVER = `json_build_object(
    'id', w.id, 'fingerprint', w.fingerprint, 'rule', w.rule, 'cells', w.cells, 'reason', w.reason,
    'by', (select a.name from app_user a where a.region_id = w.region_id and a.id = w.created_by), 'at', w.created_at,
    'takenBack', case when w.taken_back_at is null then null else json_build_object(
      'by', (select a.name from app_user a where a.region_id = w.region_id and a.id = w.taken_back_by),
      'at', w.taken_back_at, 'reason', w.taken_back_reason) end)`;

/** The waivers in force of a year of budget or region `b`, for rows whose owner the condition names. */
export function waiversInForce(owner: string): string {
  return `coalesce((select json_agg(${WAIVER} order by w.created_at, w.id) from check_waiver w
                    where ${owner} and w.year = b.year and w.taken_back_at is null), '[]'::json)`;
}
