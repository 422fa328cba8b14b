import { Injectable } from '@nestjs/common';
import type { PublicationView, PublicationYear } from '@jixiao/contracts/views';
import { type PublishedContent, comparePublications, publishedContent } from '@jixiao/domain/publication';
import { DISCLOSURE_MACHINE, possibleActions, refusalOf, transitionOf } from '@jixiao/domain/workflow';
import type { Principal } from '../../platform/access/principal.js';
import { Database, type Transaction } from '../../platform/database/database.js';
import { ApiError } from '../../platform/errors/api-error.js';
import { requireVersion } from '../../platform/http/if-match.js';
import { AuditRepository } from '../audit/audit.repository.js';
import { type EntryWindows, openStages, requireOpen } from '../projects/entry-windows.js';
import type { NewPublicationDto, PublicationStepDto } from './publication.dto.js';
import { addressOf } from './public-address.js';
import { type PublicationRow, PublicationsRepository } from './publications.repository.js';

@Injectable()
export class PublicationsService {
  constructor(
    private readonly database: Database,
    private readonly publications: PublicationsRepository,
    private readonly audit: AuditRepository,
  ) {}

  /** Throws `year.unknown`. */
  async list(user: Principal, year: number | null): Promise<PublicationYear> {
    const rows = await this.publications.list(user, year);
    const [first] = rows;
    if (!first) throw new ApiError('year.unknown', {}, 'year');
    const items = rows.flatMap(({ id, code, name, path, windows, versions }) => {
      if (id === null) return [];
      const free = versions.every(({ status }) => status !== 'prepared' && status !== 'approved');
      return [{ id, code, name, versions, may: { prepare: free && mayPrepare(user, path, windows) } }];
    });
    return { year: first.year, regionId: user.regionId, items };
  }

  /** Throws `publication.not-found` beyond the reader's reach. */
  async find(user: Principal, id: string): Promise<PublicationView> {
    return viewOf(user, known(await this.publications.find(user, 'publication:read', id)));
  }

  async content(user: Principal, id: string): Promise<{ content: PublishedContent; row: PublicationRow }> {
    const row = known(await this.publications.find(user, 'publication:read', id));
    return { content: row.content, row };
  }

  /** Freezes what is approved and confirmed of a department now as the next version. */
  async prepare(user: Principal, { organizationId, year }: NewPublicationDto): Promise<PublicationView> {
    const id = await this.database.transaction(user, async (transaction) => {
      const content = await this.freeze(transaction, user, organizationId, year);
      const created = await this.publications.create(transaction, user, organizationId, content);
      if (created === null) throw new ApiError('publication.under-way');
      this.publications.step(transaction, user, created, { action: 'prepare', from: null, to: 'prepared', reason: null });
      this.note(transaction, user, organizationId, 'prepare', [
        { field: 'publication:year', old: null, new: String(year) },
        { field: 'publication:status', old: null, new: 'prepared' },
      ]);
      return created;
    });
    return this.find(user, id);
  }

  /**
   * Takes a step of the workflow with what it does and its event in the trail: all of it or nothing. Throws `version.stale` where somebody
   * decided meanwhile, and a code of `workflow.*` where the machine refuses.
   */
  async act(user: Principal, id: string, action: string, version: number, given: PublicationStepDto): Promise<PublicationView> {
    await this.database.transaction(user, async (transaction) => {
      const row = known(await this.publications.open(transaction, user, id));
      requireVersion(viewOf(user, row), version);
      const { item } = row;
      const reason = given.reason?.trim() || null;
      const refusal = refusalOf(DISCLOSURE_MACHINE, action, { ...contextOf(user, row), reason });
      if (refusal) throw new ApiError(refusal.code, refusal.params, refusal.field);
      const step = transitionOf(DISCLOSURE_MACHINE, action, item.status);
      if (!step) throw new Error(`The machine allows ${action} but has no step for it.`);
      if (step.effects.includes('freeze-content')) {
        this.publications.refreeze(transaction, user, id, await this.freeze(transaction, user, item.organizationId, item.year));
      }
      if (step.effects.includes('open-to-public')) this.publications.replace(transaction, user, item);
      this.publications.move(transaction, user, id, step.to);
      this.publications.step(transaction, user, id, { action, from: item.status, to: step.to, reason });
      this.note(transaction, user, item.organizationId, action, [
        { field: 'publication:year', old: null, new: String(item.year) },
        { field: 'publication:status', old: item.status, new: step.to },
        ...(reason === null ? [] : [{ field: 'publication:reason', old: null, new: reason }]),
      ]);
    });
    return this.find(user, id);
  }

  private async freeze(transaction: Transaction, user: Principal, organizationId: string, year: number): Promise<PublishedContent> {
    const row = await this.publications.source(transaction, user, organizationId, year);
    if (!row) throw new ApiError('organization.not-found', {}, 'organizationId');
    if (row.kind !== 'department') throw new ApiError('publication.not-department', {}, 'organizationId');
    if (!row.source) throw new ApiError('year.unknown', {}, 'year');
    requireOpen('publication:write', row.windows);
    const content = publishedContent(row.source);
    if (!hasTargets(content)) throw new ApiError('publication.empty');
    return content;
  }

  private note(transaction: Transaction, user: Principal, organizationId: string, action: string, changes: { field: string; old: string | null; new: string }[]): void {
    this.audit.append(transaction, user, { action: `publication.${action}`, objectType: 'organization', objectId: organizationId, changes });
  }
}

function known(row: PublicationRow | undefined): PublicationRow {
  if (!row) throw new ApiError('publication.not-found');
  return row;
}

function hasTargets({ goals, projects }: PublishedContent): boolean {
  return goals.length > 0 || projects.some((project) => project.goals.length > 0);
}

function mayPrepare(user: Principal, path: string, windows: EntryWindows | null): boolean {
  return user.reachesOrganization('publication:write', path) && openStages(windows).includes('disclose');
}

function contextOf(user: Principal, { item, content, path, windows }: PublicationRow) {
  const unmet = [...(hasTargets(content) ? [] : ['content-present']), ...(item.replaced ? ['in-force'] : [])];
  return { state: item.status, roles: user.rolesForOrganization(path), openStages: openStages(windows), unmet };
}

function viewOf(user: Principal, row: PublicationRow): PublicationView {
  const { item, version, content, steps, before } = row;
  const actions = possibleActions(DISCLOSURE_MACHINE, contextOf(user, row)).map(({ action, transition: { to, reason }, refusal }) => ({
    action,
    to,
    reason,
    refusal: refusal && { code: refusal.code, params: { ...refusal.params } },
  }));
  return {
    ...item,
    version,
    address: addressOf(user.regionId, item.year, item.departmentCode),
    actions,
    steps,
    comparedWith: before?.number ?? null,
    differences: comparePublications(before?.content ?? null, content),
  };
}
