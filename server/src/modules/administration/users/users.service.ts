import { Injectable } from '@nestjs/common';
import type { AdministeredUser, FieldChange, Page, UserWithPassword } from '@jixiao/contracts/views';
import { hash } from '@node-rs/argon2';
import type { Principal } from '../../../platform/access/principal.js';
import { SessionReader } from '../../../platform/access/session-reader.js';
import { Database, type Transaction } from '../../../platform/database/database.js';
import { ApiError } from '../../../platform/errors/api-error.js';
import { decodeCursor, encodeCursor } from '../../../platform/http/cursor.js';
import { AuditRepository } from '../../audit/audit.repository.js';
import { changedFields } from '../changes.js';
import { requireVersion } from '../../../platform/http/if-match.js';
import { oneTimePassword } from './one-time-password.js';
import { type RoleOnOrganization, differenceOf, isAdministrator, keyOf, requireScopes } from './role-assignments.js';
import type { NewUserDto, UserDto, UserListQuery } from './users.dto.js';
import { type UserFacts, UsersRepository } from './users.repository.js';

const SORT = 'name';

interface Wanted extends UserFacts {
  roles: RoleOnOrganization[];
}

@Injectable()
export class UsersService {
  constructor(
    private readonly database: Database,
    private readonly users: UsersRepository,
    private readonly audit: AuditRepository,
    private readonly sessions: SessionReader,
  ) {}

  async list(user: Principal, { q, state, cursor, limit }: UserListQuery): Promise<Page<AdministeredUser>> {
    const after = cursor ? decodeCursor(cursor, SORT) : null;
    const rows = await this.users.list(user, { text: q?.trim() || null, state, after, limit: limit + 1 });
    const items = rows.slice(0, limit);
    const last = items.at(-1);
    return { items, nextCursor: rows.length > limit && last ? encodeCursor(SORT, last.name, last.id) : null };
  }

  /** Adds a person with an account and a password that is shown this once; throws `user.username-taken`. */
  async create(user: Principal, { username, ...given }: NewUserDto): Promise<UserWithPassword> {
    const wanted = wantedOf(given);
    const password = oneTimePassword();
    const passwordHash = await hash(password);
    return this.database.transaction(user, async (transaction) => {
      await this.requireOrganizations(transaction, user, wanted);
      const id = await this.users.create(transaction, user, wanted);
      if (!(await this.users.addAccount(transaction, user, { userId: id, username, passwordHash }))) {
        throw new ApiError('user.username-taken', { username }, 'username');
      }
      await this.users.addRoles(transaction, user, id, wanted.roles);
      const changes = changedFields('user', {
        username: [null, username],
        name: [null, wanted.name],
        phone: [null, wanted.phone],
        organizationId: [null, wanted.organizationId],
        roles: [null, wanted.roles.map(keyOf)],
      });
      this.audit.append(transaction, user, { action: 'user.created', objectType: 'user', objectId: id, changes });
      return { user: await this.stored(transaction, user, id), password };
    });
  }

  /** Changes name, telephone, organization and roles; who loses a role is signed out everywhere else. */
  async change(user: Principal, id: string, version: number, given: UserDto): Promise<AdministeredUser> {
    const wanted = wantedOf(given);
    return this.write(user, id, version, 'user.changed', async (transaction, present) => {
      await this.requireOrganizations(transaction, user, wanted);
      if (isAdministrator(present.roles) && !isAdministrator(wanted.roles)) {
        if (id === user.userId) throw new ApiError('user.own-administration', {}, 'roles');
        if (present.deactivatedAt === null) await this.requireOtherAdministrator(transaction, user, id);
      }
      const changes = changedFields('user', {
        name: [present.name, wanted.name],
        phone: [present.phone, wanted.phone],
        organizationId: [present.organizationId, wanted.organizationId],
        roles: [present.roles.map(keyOf).sort(), wanted.roles.map(keyOf).sort()],
      });
      if (changes.length === 0) return [];
      await this.users.change(transaction, user, id, wanted);
      const difference = differenceOf(present.roles.map(withoutName), wanted.roles);
      await this.users.changeRoles(transaction, user, id, difference);
      // Who loses a role may be signed in at a place that only the role justified.
      if (difference.removed.length > 0) await this.users.endSessions(transaction, user, id);
      return changes;
    });
  }

  /** Closes the account: the person's sessions end at once, what the person made stays. */
  async deactivate(user: Principal, id: string, version: number): Promise<AdministeredUser> {
    if (id === user.userId) throw new ApiError('user.own-account');
    return this.write(user, id, version, 'user.deactivated', async (transaction, present) => {
      if (present.deactivatedAt !== null) return [];
      if (isAdministrator(present.roles)) await this.requireOtherAdministrator(transaction, user, id);
      await this.users.setActive(transaction, user, id, false);
      await this.users.endSessions(transaction, user, id);
      return [{ field: 'user:active', old: true, new: false }];
    });
  }

  /** Opens a closed account again, with the roles it had. */
  async reactivate(user: Principal, id: string, version: number): Promise<AdministeredUser> {
    return this.write(user, id, version, 'user.reactivated', async (transaction, present) => {
      if (present.deactivatedAt === null) return [];
      await this.users.setActive(transaction, user, id, true);
      return [{ field: 'user:active', old: false, new: true }];
    });
  }

  /** Replaces a forgotten password by a generated one that is shown this once; the person's sessions end. */
  async resetPassword(user: Principal, id: string, version: number): Promise<UserWithPassword> {
    if (id === user.userId) throw new ApiError('user.own-account');
    const password = oneTimePassword();
    const passwordHash = await hash(password);
    const changed = await this.write(user, id, version, 'user.password-reset', async (transaction, present) => {
      if (present.username === null) throw new ApiError('user.no-account');
      await this.users.resetPassword(transaction, user, id, passwordHash);
      await this.users.endSessions(transaction, user, id);
      return [{ field: 'user:password', old: null, new: null }];
    });
    return { user: changed, password };
  }

  private async write(
    user: Principal,
    id: string,
    version: number,
    action: string,
    work: (transaction: Transaction, present: AdministeredUser) => Promise<FieldChange[]>,
  ): Promise<AdministeredUser> {
    const written = await this.database.transaction(user, async (transaction) => {
      const present = await this.users.findForWriting(transaction, user, id);
      if (!present) throw new ApiError('user.not-found');
      requireVersion(present, version);
      const changes = await work(transaction, present);
      if (changes.length === 0) return present;
      await this.users.raiseVersion(transaction, user, id);
      this.audit.append(transaction, user, { action, objectType: 'user', objectId: id, changes });
      return this.stored(transaction, user, id);
    });
    this.sessions.forgetUser(user.regionId, id);
    return written;
  }

  /** Each organization that is named belongs to the region, and each role to what it may be assigned to. */
  private async requireOrganizations(transaction: Transaction, user: Principal, wanted: Wanted): Promise<void> {
    requireScopes(wanted.roles);
    const named = [
      { field: 'organizationId', id: wanted.organizationId },
      ...wanted.roles.map(({ organizationId }, index) => ({ field: `roles[${index}].organizationId`, id: organizationId })),
    ].flatMap(({ field, id }) => (id === null ? [] : [{ field, id }]));
    const known = await this.users.knownOrganizations(transaction, user, named.map(({ id }) => id));
    const unknown = named.find(({ id }) => !known.has(id));
    if (unknown) throw new ApiError('organization.unknown', {}, unknown.field);
  }

  /** Two administrators may take the role from each other at the same moment; the second one is refused. */
  private async requireOtherAdministrator(transaction: Transaction, user: Principal, id: string): Promise<void> {
    const administrators = await this.users.lockAdministrators(transaction, user);
    if (!administrators.some((each) => each !== id)) throw new ApiError('user.last-administrator');
  }

  private async stored(transaction: Transaction, user: Principal, id: string): Promise<AdministeredUser> {
    const found = await this.users.find(transaction, user, id);
    if (!found) throw new ApiError('internal');
    return found;
  }
}

function wantedOf({ name, phone, organizationId, roles }: UserDto): Wanted {
  return {
    name: name.trim(),
    phone: phone?.trim() || null,
    organizationId: organizationId?.toLowerCase() ?? null,
    roles: roles.map((each) => ({ role: each.role, organizationId: each.organizationId?.toLowerCase() ?? null })),
  };
}

function withoutName({ role, organizationId }: RoleOnOrganization): RoleOnOrganization {
  return { role, organizationId };
}
