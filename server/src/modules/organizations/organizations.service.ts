import { Injectable } from '@nestjs/common';
import type { Permission } from '@jixiao/contracts/access';
import type { OrganizationGoalsView, OrganizationItem, Page, TrailEvent } from '@jixiao/contracts/views';
import type { Principal } from '../../platform/access/principal.js';
import { Database, type Transaction } from '../../platform/database/database.js';
import { ApiError } from '../../platform/errors/api-error.js';
import { decodeCursor, encodeCursor } from '../../platform/http/cursor.js';
import { requireVersion } from '../../platform/http/if-match.js';
import { AuditRepository } from '../audit/audit.repository.js';
import type { DeclaredGoalsDto } from '../declaration/declaration.dto.js';
import { declaredGoals } from '../declaration/declared-goals.js';
import { changesOfGoals } from '../declaration/goal-changes.js';
import { GoalsRepository } from '../declaration/goals.repository.js';
import { isOpen, requireOpen } from '../projects/entry-windows.js';
import type { TrailQuery } from '../projects/projects.dto.js';
import type { SavedDto } from '../recording/recording.dto.js';
import { TargetSetsRepository } from '../target-sets/target-sets.repository.js';
import type { OrganizationListQuery } from './organizations.dto.js';
import { type GoalsRow, OrganizationsRepository, type StoredGoals } from './organizations.repository.js';

@Injectable()
export class OrganizationsService {
  constructor(
    private readonly database: Database,
    private readonly organizations: OrganizationsRepository,
    private readonly goals: GoalsRepository,
    private readonly targetSets: TargetSetsRepository,
    private readonly audit: AuditRepository,
  ) {}

  async list(user: Principal, { cursor, limit, q, kind }: OrganizationListQuery): Promise<Page<OrganizationItem>> {
    const rows = await this.organizations.list(user, {
      after: cursor ? decodeCursor(cursor, 'code') : null,
      limit: limit + 1,
      text: q?.trim() || null,
      kind: kind ?? null,
    });
    const items = rows.slice(0, limit);
    const last = items.at(-1);
    return { items, nextCursor: rows.length > limit && last ? encodeCursor('code', last.code, last.id) : null };
  }

  /** Throws `organization.not-found` beyond the reader's reach and `year.unknown`. */
  async findGoals(user: Principal, id: string, year: number | null): Promise<OrganizationGoalsView> {
    const row = await this.organizations.goals(user, id, year);
    const page = pageOf(row);
    const inCharge = user.reachesOrganization('organization-goals:write', row?.path ?? '');
    return { ...page, inCharge, may: { declare: inCharge && isOpen('organization-goals:write', row?.windows ?? null) } };
  }

  async trail(user: Principal, id: string, { cursor, limit }: TrailQuery): Promise<Page<TrailEvent>> {
    if (!(await this.organizations.reaches(user, 'organization:read', id))) throw new ApiError('organization.not-found');
    const events = await this.audit.trail(user, 'organization', id, cursor ?? null, limit + 1);
    const items = events.slice(0, limit);
    return { items, nextCursor: events.length > limit ? (items.at(-1)?.id ?? null) : null };
  }

  /** Locks an organization for what leaves its goals as they are; throws `organization.not-found` beyond the writer's reach. */
  async lock(transaction: Transaction, user: Principal, permission: Permission, id: string): Promise<void> {
    if (!(await this.organizations.lock(transaction, user, permission, id))) throw new ApiError('organization.not-found');
  }

  /**
   * Saves what a whole organization promises, whole or not at all, with its event in the trail.
   * Throws `window.closed` or `window.unset` outside the days that finance has set.
   */
  async saveGoals(user: Principal, id: string, version: number, given: DeclaredGoalsDto): Promise<SavedDto> {
    const { year } = given;
    return this.database.transaction(user, async (transaction) => {
      const [row, rules] = await Promise.all([
        this.organizations.goalsForWriting(transaction, user, 'organization-goals:write', id, year),
        this.goals.rulesOf(transaction, user, year),
      ]);
      const page = pageOf(row);
      if (!rules) throw new ApiError('year.unknown', {}, 'year');
      requireVersion(page, version);
      requireOpen('organization-goals:write', row?.windows ?? null);
      const changes = changesOfGoals(declaredGoals(page.goals, given, { ...rules, weighted: false }));
      const written = changes.goals.length + changes.removedGoals.length;
      if (written === 0) return { version, changes: 0 };
      const owner = { projectId: null, organizationId: id, year };
      this.goals.save(transaction, user, owner, changes);
      this.targetSets.raise(transaction, user, [owner]);
      this.audit.append(transaction, user, {
        action: 'goals.saved',
        objectType: 'organization',
        objectId: id,
        changes: changes.fields,
      });
      return { version: version + written, changes: changes.fields.length };
    });
  }
}

function pageOf(row: GoalsRow | undefined): StoredGoals {
  if (!row) throw new ApiError('organization.not-found');
  if (!row.page) throw new ApiError('year.unknown', {}, 'year');
  return row.page;
}
