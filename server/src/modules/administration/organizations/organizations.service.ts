import { Injectable } from '@nestjs/common';
import type { AdministeredOrganization } from '@jixiao/contracts/views';
import type { Principal } from '../../../platform/access/principal.js';
import { SessionReader } from '../../../platform/access/session-reader.js';
import { Database, type Transaction } from '../../../platform/database/database.js';
import { ApiError } from '../../../platform/errors/api-error.js';
import { AuditRepository } from '../../audit/audit.repository.js';
import { changedFields } from '../changes.js';
import { requireVersion } from '../../../platform/http/if-match.js';
import { departmentOf, isWithin, pathBelow } from './organization-path.js';
import type { OrganizationSettingsDto } from './organizations.dto.js';
import { OrganizationsRepository, type StoredOrganization } from './organizations.repository.js';

@Injectable()
export class OrganizationsService {
  constructor(
    private readonly database: Database,
    private readonly organizations: OrganizationsRepository,
    private readonly audit: AuditRepository,
    private readonly sessions: SessionReader,
  ) {}

  async list(user: Principal): Promise<{ items: AdministeredOrganization[] }> {
    return { items: (await this.organizations.list(user)).map(shown) };
  }

  /** Adds a department, or a unit below its parent; throws `organization.unknown` and `organization.code-taken`. */
  async create(user: Principal, given: OrganizationSettingsDto): Promise<AdministeredOrganization> {
    return this.database.transaction(user, async (transaction) => {
      await this.organizations.lockTree(transaction, user);
      const facts = await this.factsOf(transaction, user, given);
      const id = await this.organizations.create(transaction, user, facts);
      if (!id) throw codeTaken(facts.code);
      const changes = changedFields('organization', {
        code: [null, facts.code],
        name: [null, facts.name],
        path: [null, facts.path],
      });
      this.audit.append(transaction, user, { action: 'organization.created', objectType: 'organization', objectId: id, changes });
      return this.stored(transaction, user, id);
    });
  }

  /** Renames, recodes or moves an organization; everything below it keeps its place under it. */
  async change(user: Principal, id: string, version: number, given: OrganizationSettingsDto): Promise<AdministeredOrganization> {
    const changed = await this.database.transaction(user, async (transaction) => {
      await this.organizations.lockTree(transaction, user);
      const present = await this.organizations.find(transaction, user, id);
      if (!present) throw new ApiError('organization.not-found');
      requireVersion(shown(present), version);
      const facts = await this.factsOf(transaction, user, given);
      await this.requireMovable(transaction, user, present, facts);
      if (await this.organizations.codeIsTaken(transaction, user, facts.code, id)) throw codeTaken(facts.code);
      const changes = changedFields('organization', {
        code: [present.code, facts.code],
        name: [present.name, facts.name],
        path: [present.path, facts.path],
      });
      if (changes.length === 0) return shown(present);
      await this.organizations.change(transaction, user, present, facts);
      this.audit.append(transaction, user, { action: 'organization.changed', objectType: 'organization', objectId: id, changes });
      return this.stored(transaction, user, id);
    });
    // Roles reach by path, and names show beside roles.
    this.sessions.forgetRegion(user.regionId);
    return changed;
  }

  private async factsOf(transaction: Transaction, user: Principal, given: OrganizationSettingsDto) {
    const parentId = given.parentId ?? null;
    const parent = parentId === null ? null : await this.organizations.find(transaction, user, parentId);
    if (parent === undefined) throw new ApiError('organization.unknown', {}, 'parentId');
    return { parentId, code: given.code, name: given.name.trim(), path: pathBelow(parent?.path ?? null, given.code), parentPath: parent?.path };
  }

  private async requireMovable(
    transaction: Transaction,
    user: Principal,
    present: StoredOrganization,
    { parentId, parentPath }: { parentId: string | null; parentPath: string | undefined },
  ): Promise<void> {
    if ((parentId === null) !== (present.parentId === null)) throw new ApiError('organization.kind-stays', {}, 'parentId');
    if (parentPath === undefined || parentId === present.parentId) return;
    if (isWithin(parentPath, present.path)) throw new ApiError('organization.below-itself', {}, 'parentId');
    // Projects name their department beside their unit, and what was handed in stays with that department.
    const leavesDepartment = departmentOf(parentPath) !== departmentOf(present.path);
    if (leavesDepartment && (await this.organizations.hasProjects(transaction, user, present.path))) {
      throw new ApiError('organization.in-use', {}, 'parentId');
    }
  }

  private async stored(transaction: Transaction, user: Principal, id: string): Promise<AdministeredOrganization> {
    const organization = await this.organizations.find(transaction, user, id);
    if (!organization) throw new ApiError('internal');
    return shown(organization);
  }
}

function shown({ path: _, ...organization }: StoredOrganization): AdministeredOrganization {
  return organization;
}

function codeTaken(code: string): ApiError {
  return new ApiError('organization.code-taken', { code }, 'code');
}
