import type { Writable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import type { ListFormat } from '@jixiao/contracts/routes';
import type { FieldChange, Page, RectificationItem, RectificationView } from '@jixiao/contracts/views';
import { writeRectificationsCsv, writeRectificationsXlsx } from '@jixiao/documents/rectification-list';
import { CodedError } from '@jixiao/domain/errors';
import { RECTIFICATION_MACHINE, possibleActions, refusalOf, transitionOf } from '@jixiao/domain/workflow';
import { v7 } from 'uuid';
import type { Principal } from '../../platform/access/principal.js';
import { Database, type Transaction } from '../../platform/database/database.js';
import { ApiError } from '../../platform/errors/api-error.js';
import { decodeCursor, encodeCursor } from '../../platform/http/cursor.js';
import { requireVersion } from '../../platform/http/if-match.js';
import { shanghaiDay } from '../../platform/http/shanghai-day.js';
import { AuditRepository, type AuditedObject } from '../audit/audit.repository.js';
import type { NewRectificationDto, RectificationsDocumentQuery, RectificationsFilter, RectificationsQuery, RectificationStepDto } from './rectifications.dto.js';
import { type NewRectification, RectificationsRepository, type StoredRectification } from './rectifications.repository.js';

const SORT = 'dueOn';
const ITEMS_AT_ONCE = 500;

const WRITERS: Readonly<Record<ListFormat, typeof writeRectificationsCsv>> = { csv: writeRectificationsCsv, xlsx: writeRectificationsXlsx };

@Injectable()
export class RectificationsService {
  constructor(
    private readonly database: Database,
    private readonly rectifications: RectificationsRepository,
    private readonly audit: AuditRepository,
  ) {}

  async list(user: Principal, { cursor, limit, ...filter }: RectificationsQuery): Promise<Page<RectificationItem>> {
    const found = await this.page(user, filter, cursor ? decodeCursor(cursor, SORT) : null, limit + 1);
    const items = found.slice(0, limit);
    const last = items.at(-1);
    return { items, nextCursor: found.length > limit && last ? encodeCursor(SORT, last.dueOn, last.id) : null };
  }

  /** Throws `rectification.not-found` beyond the reader's reach. */
  async find(user: Principal, id: string): Promise<RectificationView> {
    return viewOf(user, await this.rectifications.find(user, id));
  }

  /** Raises all of them or none; throws `rectification.unknown-subject` and `rectification.due-past`, which name the item. */
  async raise(user: Principal, given: readonly NewRectificationDto[]): Promise<{ ids: string[] }> {
    const today = shanghaiDay();
    const late = given.findIndex(({ dueOn }) => dueOn < today);
    if (late >= 0) throw new ApiError('rectification.due-past', { today }, `items[${late}].dueOn`);
    const raised = given.map(newRectification);
    return this.database.transaction(user, async (transaction) => {
      await this.raiseWithin(transaction, user, raised);
      return { ids: raised.map(({ id }) => id) };
    });
  }

  /** As {@link raise}, as part of another transaction. */
  async raiseWithin(transaction: Transaction, user: Principal, raised: readonly NewRectification[]): Promise<void> {
    const unknown = (await this.rectifications.lockSubjects(transaction, user, 'rectification:raise', raised)).indexOf(false);
    if (unknown >= 0) throw new ApiError('rectification.unknown-subject', {}, `items[${unknown}].subjectId`);
    this.rectifications.raise(transaction, user, raised);
    for (const each of raised) {
      const { id, year, origin, problem, demand, dueOn } = each;
      const field = `rectification:${id}`;
      const changes = Object.entries({ year, origin, problem, demand, dueOn, state: RECTIFICATION_MACHINE.initial });
      this.audit.append(transaction, user, {
        ...objectOf(each),
        action: 'rectification.raised',
        changes: changes.map(([name, value]) => ({ field: `${field}:${name}`, old: null, new: String(value) })),
      });
    }
  }

  /** Takes a step of the workflow; throws its refusal, and `version.stale` where somebody was first. */
  async act(user: Principal, id: string, action: string, version: number, { note, dueOn }: RectificationStepDto): Promise<RectificationView> {
    await this.database.transaction(user, async (transaction) => {
      const row = await this.rectifications.findForWriting(transaction, user, 'rectification:act', id);
      if (!row) throw new ApiError('rectification.not-found');
      requireVersion(viewOf(user, row), version);
      const text = note?.trim() || null;
      requireStep(user, row, action, text);
      const step = transitionOf(RECTIFICATION_MACHINE, action, row.status);
      if (!step) throw new Error(`The step ${action} was not refused, yet there is none.`);
      const deadline = step.effects.includes('move-deadline') ? (dueOn ?? null) : null;
      if (deadline !== null && deadline < shanghaiDay()) throw new ApiError('rectification.due-past', { today: shanghaiDay() }, 'dueOn');
      const changes: FieldChange[] = [{ field: `rectification:${id}:state`, old: row.status, new: step.to }];
      if (text !== null) changes.push({ field: `rectification:${id}:note`, old: null, new: text });
      if (deadline !== null) changes.push({ field: `rectification:${id}:dueOn`, old: row.dueOn, new: deadline });
      this.rectifications.step(
        transaction,
        user,
        id,
        { action, from: row.status, to: step.to, note: text, dueOn: deadline },
        { ...subjectOf(row), action: `rectification.${action}`, changes },
      );
    });
    return this.find(user, id);
  }

  /** Writes all that the filter lets through to the output and ends it, some hundred at a time. */
  async write(user: Principal, { format, ...filter }: RectificationsDocumentQuery, output: Writable): Promise<void> {
    await WRITERS[format](this.all(user, filter), output);
  }

  private async *all(user: Principal, filter: RectificationsFilter): AsyncGenerator<RectificationItem> {
    let after: { key: string; id: string } | null = null;
    for (;;) {
      const found: RectificationItem[] = await this.page(user, filter, after, ITEMS_AT_ONCE);
      yield* found;
      const last = found.at(-1);
      if (!last || found.length < ITEMS_AT_ONCE) return;
      after = { key: last.dueOn, id: last.id };
    }
  }

  private page(
    user: Principal,
    { year, status, waiting, origin, q, subjectId }: RectificationsFilter,
    after: { key: string; id: string } | null,
    limit: number,
  ): Promise<RectificationItem[]> {
    return this.rectifications.list(user, {
      year: year ?? null,
      status: status ?? null,
      waiting: waiting ?? null,
      origin: origin ?? null,
      text: q?.trim() || null,
      subjectId: subjectId ?? null,
      after,
      limit,
    });
  }
}

/** What has the trail of a rectification: the project or organization whose it is. */
export function subjectOf({ subject }: Pick<RectificationItem, 'subject'>): AuditedObject {
  return { objectType: subject.kind, objectId: subject.id };
}

/** Whether the reader may attach and remove files: whoever may answer. */
export function mayAttach(user: Principal, row: StoredRectification): boolean {
  return possibleActions(RECTIFICATION_MACHINE, contextOf(user, row)).some(({ action }) => action === 'answer');
}

function viewOf(user: Principal, row: StoredRectification | undefined): RectificationView {
  if (!row) throw new ApiError('rectification.not-found');
  const { leadUserId, path, ...view } = row;
  const context = contextOf(user, { ...view, leadUserId, path });
  return {
    ...view,
    actions: possibleActions(RECTIFICATION_MACHINE, context).map(({ action, transition, refusal }) => ({
      action,
      to: transition.to,
      reason: transition.reason,
      refusal: refusal && { code: refusal.code, params: { ...refusal.params } },
    })),
    may: { attach: mayAttach(user, row) },
  };
}

/** Measures that are still to be written refuse nothing but the step itself. */
function contextOf(user: Principal, row: StoredRectification) {
  return {
    state: row.status,
    roles: row.subject.kind === 'project' ? user.rolesForProject({ leadUserId: row.leadUserId, unitPath: row.path }) : user.rolesForOrganization(row.path ?? ''),
    openStages: [],
    unmet: row.files.length === 0 ? ['evidence-attached'] : [],
  } as const;
}

function requireStep(user: Principal, row: StoredRectification, action: string, note: string | null): void {
  const context = contextOf(user, row);
  const unmet = note === null ? ['measure-written', ...context.unmet] : context.unmet;
  const refusal = refusalOf(RECTIFICATION_MACHINE, action, { ...context, unmet, reason: note });
  if (!refusal) return;
  const field = refusal.params['condition'] === 'measure-written' || refusal.code === 'workflow.reason-missing' ? 'note' : refusal.field;
  throw new CodedError(refusal.code, refusal.params, field);
}

function newRectification({ kind, subjectId, year, origin, problem, demand, dueOn }: NewRectificationDto): NewRectification {
  const subject = subjectId.toLowerCase();
  return {
    id: v7(),
    projectId: kind === 'project' ? subject : null,
    organizationId: kind === 'organization' ? subject : null,
    year,
    origin,
    problem: problem.trim(),
    demand: demand.trim(),
    dueOn,
  };
}

function objectOf({ projectId, organizationId }: NewRectification): AuditedObject {
  return projectId ? { objectType: 'project', objectId: projectId } : { objectType: 'organization', objectId: organizationId ?? '' };
}
