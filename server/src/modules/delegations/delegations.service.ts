import { Injectable } from '@nestjs/common';
import type { ColleagueView, DelegationView, DelegationsView } from '@jixiao/contracts/views';
import { v7 } from 'uuid';
import type { Principal } from '../../platform/access/principal.js';
import { SessionReader } from '../../platform/access/session-reader.js';
import { Database, type Transaction } from '../../platform/database/database.js';
import { ApiError } from '../../platform/errors/api-error.js';
import { shanghaiDay } from '../../platform/http/shanghai-day.js';
import { AuditRepository } from '../audit/audit.repository.js';
import type { NewDelegationDto } from './delegations.dto.js';
import { DelegationsRepository } from './delegations.repository.js';

/** Deputies for absences. */
@Injectable()
export class DelegationsService {
  constructor(
    private readonly database: Database,
    private readonly delegations: DelegationsRepository,
    private readonly audit: AuditRepository,
    private readonly reader: SessionReader,
  ) {}

  async own(user: Principal): Promise<DelegationsView> {
    const all = await this.delegations.of(user, shanghaiDay());
    return {
      given: all.filter(({ delegatorId }) => delegatorId === user.userId),
      received: all.filter(({ delegateId }) => delegateId === user.userId),
    };
  }

  async colleagues(user: Principal, text: string | undefined): Promise<ColleagueView[]> {
    return this.delegations.colleagues(user, text?.trim() || null);
  }

  /**
   * Lets somebody stand in. Throws `delegation.not-further` to who acts as a deputy, `permission.denied` to who is no administrator and
   * names somebody else, `delegation.days`, `delegation.same-person`, `user.unknown` and `delegation.role-not-held`.
   */
  async give(user: Principal, given: NewDelegationDto): Promise<DelegationView> {
    if (user.deputyOf) throw new ApiError('delegation.not-further');
    const delegatorId = given.delegatorId?.toLowerCase() ?? user.userId;
    const delegateId = given.delegateId.toLowerCase();
    if (delegatorId !== user.userId && !user.may('administration:write')) throw new ApiError('permission.denied', { permission: 'administration:write' });
    if (given.endsOn < given.startsOn || given.endsOn < shanghaiDay()) throw new ApiError('delegation.days', {}, 'endsOn');
    if (delegatorId === delegateId) throw new ApiError('delegation.same-person', {}, 'delegateId');
    const roles = distinct(given.roles);
    return this.database.transaction(user, async (transaction) => {
      const active = await this.delegations.lockActive(transaction, user, [delegatorId, delegateId]);
      if (!active.has(delegatorId)) throw new ApiError('user.unknown', {}, 'delegatorId');
      if (!active.has(delegateId)) throw new ApiError('user.unknown', {}, 'delegateId');
      if ((await this.delegations.held(transaction, user, delegatorId, roles)) < roles.length) throw new ApiError('delegation.role-not-held', {}, 'roles');
      const id = v7();
      await this.delegations.add(transaction, user, id, delegatorId, { ...given, roles, delegateId });
      const facts = { delegateId, roles: roles.map(({ role, organizationId }) => `${role}@${organizationId ?? '*'}`), startsOn: given.startsOn, endsOn: given.endsOn, reason: given.reason.trim() };
      this.note(transaction, user, 'delegation.given', delegatorId, facts);
      return this.stored(transaction, user, id);
    });
  }

  /** Ends a delegation before its day, by either of both or an administrator; anybody else does not find it. */
  async end(user: Principal, id: string): Promise<DelegationView> {
    const ended = await this.database.transaction(user, async (transaction) => {
      const found = await this.delegations.find(transaction, user, id, shanghaiDay());
      const concerned = found && [found.delegatorId, found.delegateId].includes(user.userId);
      if (!found || !(concerned || user.may('administration:write'))) throw new ApiError('delegation.not-found');
      await this.delegations.lockActive(transaction, user, [found.delegatorId]);
      if (await this.delegations.end(transaction, user, id)) this.note(transaction, user, 'delegation.ended', found.delegatorId, { delegateId: found.delegateId });
      return this.stored(transaction, user, id);
    });
    this.reader.forgetUser(user.regionId, ended.delegateId);
    return ended;
  }

  /** Lets this session act as a deputy, or for its own person again. Throws `delegation.not-found` for one that is not present. */
  async act(user: Principal, delegationId: string | null): Promise<void> {
    if (delegationId !== null) {
      const received = (await this.delegations.of(user, shanghaiDay())).find(({ id }) => id === delegationId.toLowerCase());
      if (received?.delegateId !== user.userId || received.state !== 'present') throw new ApiError('delegation.not-found', {}, 'delegationId');
    }
    await this.delegations.act(user, delegationId);
    this.reader.forgetUser(user.regionId, user.userId);
  }

  private note(transaction: Transaction, user: Principal, action: string, delegatorId: string, facts: Readonly<Record<string, unknown>>): void {
    const changes = Object.entries(facts).map(([field, value]) => ({ field: `delegation:${field}`, old: null, new: value }));
    this.audit.append(transaction, user, { action, objectType: 'user', objectId: delegatorId, changes });
  }

  private async stored(transaction: Transaction, user: Principal, id: string): Promise<DelegationView> {
    const found = await this.delegations.find(transaction, user, id, shanghaiDay());
    if (!found) throw new ApiError('internal');
    return found;
  }
}

function distinct(roles: NewDelegationDto['roles']): NewDelegationDto['roles'] {
  const given = roles.map(({ role, organizationId }) => ({ role, organizationId: organizationId?.toLowerCase() ?? null }));
  return [...new Map(given.map((each) => [`${each.role}@${each.organizationId ?? ''}`, each])).values()];
}
