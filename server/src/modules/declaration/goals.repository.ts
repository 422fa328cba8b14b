import { Injectable } from '@nestjs/common';
import type { DeclarationRules } from '@jixiao/domain/declaration';
import type { Principal } from '../../platform/access/principal.js';
import type { Transaction } from '../../platform/database/database.js';
import type { GoalChanges } from './goal-changes.js';

/** Whose goals: a project's or an organization's, in which year. */
export interface GoalOwner {
  projectId: string | null;
  organizationId: string | null;
  year: number;
}

/** The second level of the class tree of the year, and what its scheme leaves for indicators. */
const RULES = `
  select coalesce((
           select json_agg(c.code) from indicator_class c
           where c.parent is not null
             and c.from_year = (select max(v.from_year) from indicator_class v where v.from_year <= f.year)), '[]') as "classCodes",
         s.definition->>'indicatorWeight' as "indicatorWeight"
  from fiscal_year f
  join scoring_scheme s on s.id = f.scheme_id
  where f.region_id = $1 and f.year = $2`;

const SAVE_GOALS = `
  insert into goal (region_id, id, project_id, organization_id, year, horizon, ordinal, statement)
  select $1, r.id, $2::uuid, $3::uuid, $4::int, r.horizon, r.ordinal, r.statement
  from jsonb_to_recordset($5::jsonb) as r(id uuid, horizon text, ordinal smallint, statement text)
  on conflict (region_id, id) do update set
    ordinal = excluded.ordinal, statement = excluded.statement, version = goal.version + 1`;

const SAVE_INDICATORS = `
  insert into indicator (region_id, id, goal_id, ordinal, class_code, name, target, target_parsed, basis, basis_note,
                         weight, two_years_before, year_before)
  select $1, r.id, r."goalId", r.ordinal, r."classCode", r.name, r.target, r."targetParsed", r.basis, r."basisNote",
         r.weight, r."twoYearsBefore", r."yearBefore"
  from jsonb_to_recordset($2::jsonb) as r(
    id uuid, "goalId" uuid, ordinal smallint, "classCode" text, name text, target text, "targetParsed" jsonb, basis text,
    "basisNote" text, weight numeric, "twoYearsBefore" text, "yearBefore" text)
  on conflict (region_id, id) do update set
    ordinal = excluded.ordinal, class_code = excluded.class_code, name = excluded.name, target = excluded.target,
    target_parsed = excluded.target_parsed, basis = excluded.basis, basis_note = excluded.basis_note,
    weight = excluded.weight, two_years_before = excluded.two_years_before, year_before = excluded.year_before,
    version = indicator.version + 1`;

const REMOVE_INDICATORS = `
  update indicator set deleted_at = now(), version = version + 1
  where region_id = $1 and id = any($2::uuid[]) and deleted_at is null`;

const REMOVE_GOALS = `
  update goal set deleted_at = now(), version = version + 1
  where region_id = $1 and id = any($2::uuid[]) and deleted_at is null`;

/** Out of the way of each other: two goals never share a place, not even within one statement. */
const MAKE_ROOM = `
  update goal set ordinal = ordinal + 1000
  where region_id = $1 and id = any($2::uuid[])`;

/** Goals and indicators, whoever they belong to. */
@Injectable()
export class GoalsRepository {
  /** What the year asks of its declarations; undefined where the region does not have it. */
  async rulesOf(transaction: Pick<Transaction, 'query'>, user: Principal, year: number): Promise<Omit<DeclarationRules, 'weighted'> | undefined> {
    const [row] = await transaction.query<{ classCodes: string[]; indicatorWeight: string }>(RULES, [user.regionId, year]);
    return row && { classCodes: new Set(row.classCodes), indicatorWeight: row.indicatorWeight };
  }

  /** Writes what changed, in at most five statements that travel with the next one. */
  save(transaction: Transaction, user: Principal, owner: GoalOwner, changes: GoalChanges): void {
    const { goals, indicators, removed, removedGoals, movedUp } = changes;
    const { projectId, organizationId, year } = owner;
    if (removedGoals.length > 0) transaction.send(REMOVE_GOALS, [user.regionId, removedGoals]);
    if (movedUp) transaction.send(MAKE_ROOM, [user.regionId, goals.map(({ id }) => id)]);
    if (goals.length > 0) transaction.send(SAVE_GOALS, [user.regionId, projectId, organizationId, year, JSON.stringify(goals)]);
    if (indicators.length > 0) transaction.send(SAVE_INDICATORS, [user.regionId, JSON.stringify(indicators)]);
    if (removed.length > 0) transaction.send(REMOVE_INDICATORS, [user.regionId, removed]);
  }
}
