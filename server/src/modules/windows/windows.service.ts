import { Injectable } from '@nestjs/common';
import type { Page, WindowExtensionView, WindowsInForce } from '@jixiao/contracts/views';
import type { Principal } from '../../platform/access/principal.js';
import { Database, type Transaction } from '../../platform/database/database.js';
import { ApiError } from '../../platform/errors/api-error.js';
import { requireVersion } from '../../platform/http/if-match.js';
import { shanghaiDay } from '../../platform/http/shanghai-day.js';
import { AuditRepository } from '../audit/audit.repository.js';
import { OrganizationsService } from '../organizations/organizations.service.js';
import { windowState } from '../projects/entry-windows.js';
import { ProjectsService } from '../projects/projects.service.js';
import type { ExtensionsQuery, GrantExtensionDto } from './windows.dto.js';
import { type WindowSubject, WindowsRepository } from './windows.repository.js';

@Injectable()
export class WindowsService {
  constructor(
    private readonly database: Database,
    private readonly windows: WindowsRepository,
    private readonly projects: ProjectsService,
    private readonly organizations: OrganizationsService,
    private readonly audit: AuditRepository,
  ) {}

  /** The days that hold for a project or an organization; throws that it is not found beyond the reader's reach. */
  async inForce(user: Principal, subject: WindowSubject, year: number | null): Promise<WindowsInForce> {
    const permission = subject.kind === 'project' ? 'project:read' : 'organization:read';
    const found = await this.windows.inForce(user, permission, subject, year);
    if (!found) throw new ApiError(`${subject.kind}.not-found`);
    const today = shanghaiDay();
    const place = { leadUserId: found.leadUserId, unitPath: found.path };
    return {
      year: found.year,
      today,
      windows: found.windows.map((window) => ({ ...window, state: windowState([window.opensOn, window.closesOn], today) })),
      mayExtend: user.reachesProject('window-extension:write', place),
    };
  }

  /** Extensions within reach, the newest first. */
  async list(user: Principal, { year, cursor, limit }: ExtensionsQuery): Promise<Page<WindowExtensionView>> {
    const found = await this.windows.list(user, year ?? null, cursor ?? null, limit + 1);
    const items = found.slice(0, limit);
    return { items, nextCursor: found.length > limit ? (items.at(-1)?.id ?? null) : null };
  }

  /**
   * Grants a later last day, with an event in the trail of the project or organization. Throws `extension.subject` unless it is for exactly one
   * of them, `window.unset` for a stage without days and `extension.too-early` for a day that is past or extends nothing.
   */
  async grant(user: Principal, given: GrantExtensionDto): Promise<WindowExtensionView> {
    const subject = subjectOf(given);
    const { year, stage, closesOn } = given;
    return this.database.transaction(user, async (transaction) => {
      await this.lock(transaction, user, subject);
      const found = await this.windows.inForceForWriting(transaction, user, subject, year);
      if (!found) throw new ApiError('year.unknown', { year: String(year) }, 'year');
      const window = found.windows.find((each) => each.stage === stage);
      if (!window) throw new ApiError('window.unset', { stage }, 'stage');
      const after = [window.closesOn, dayBefore(shanghaiDay())].sort().at(-1) ?? '';
      if (closesOn <= after) throw new ApiError('extension.too-early', { after }, 'closesOn');
      const reason = given.reason.trim();
      const id = await this.windows.add(transaction, user, subject, { year, stage, closesOn, reason });
      this.audit.append(transaction, user, {
        action: 'window.extended',
        objectType: subject.kind,
        objectId: subject.id,
        changes: [
          { field: `window:${stage}:closesOn`, old: window.closesOn, new: closesOn },
          { field: `window:${stage}:extensionReason`, old: null, new: reason },
        ],
      });
      return this.stored(transaction, user, id);
    });
  }

  /** Takes an extension back; throws `extension.not-found`, `version.stale` and `extension.withdrawn`. */
  async withdraw(user: Principal, id: string, version: number, givenReason: string): Promise<WindowExtensionView> {
    return this.database.transaction(user, async (transaction) => {
      const seen = await this.stored(transaction, user, id);
      const subject: WindowSubject = seen.project ? { kind: 'project', id: seen.project.id } : { kind: 'organization', id: seen.organization?.id ?? '' };
      await this.lock(transaction, user, subject);
      const present = await this.stored(transaction, user, id);
      if (present.withdrawn) throw new ApiError('extension.withdrawn', { by: present.withdrawn.by });
      requireVersion(present, version);
      const reason = givenReason.trim();
      await this.windows.withdraw(transaction, user, id, reason);
      this.audit.append(transaction, user, {
        action: 'window.extension-withdrawn',
        objectType: subject.kind,
        objectId: subject.id,
        changes: [
          { field: `window:${present.stage}:closesOn`, old: present.closesOn, new: null },
          { field: `window:${present.stage}:withdrawalReason`, old: null, new: reason },
        ],
      });
      return this.stored(transaction, user, id);
    });
  }

  private async lock(transaction: Transaction, user: Principal, { kind, id }: WindowSubject): Promise<void> {
    const owner = kind === 'project' ? this.projects : this.organizations;
    await owner.lock(transaction, user, 'window-extension:write', id);
  }

  private async stored(transaction: Transaction, user: Principal, id: string): Promise<WindowExtensionView> {
    const found = await this.windows.find(transaction, user, id);
    if (!found) throw new ApiError('extension.not-found');
    return found;
  }
}

function subjectOf({ projectId, organizationId }: GrantExtensionDto): WindowSubject {
  if (projectId && !organizationId) return { kind: 'project', id: projectId };
  if (organizationId && !projectId) return { kind: 'organization', id: organizationId };
  throw new ApiError('extension.subject', {}, 'projectId');
}

function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}
