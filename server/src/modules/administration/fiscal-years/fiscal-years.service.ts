import { Injectable } from '@nestjs/common';
import type { AdministeredYear, FieldChange, OrganizationWindowView, YearStage } from '@jixiao/contracts/views';
import { CodedError } from '@jixiao/domain/errors';
import type { Principal } from '../../../platform/access/principal.js';
import { Database, type Transaction } from '../../../platform/database/database.js';
import { ApiError } from '../../../platform/errors/api-error.js';
import { AuditRepository } from '../../audit/audit.repository.js';
import { changedFields } from '../changes.js';
import { requireVersion } from '../../../platform/http/if-match.js';
import type { NewYearDto, WindowDatesDto, YearSettingsDto } from './fiscal-years.dto.js';
import { FiscalYearsRepository } from './fiscal-years.repository.js';

/** Whose days of which stage, and the version of the year that the writer saw. */
export interface OrganizationWindowTarget {
  id: string;
  version: number;
  organizationId: string;
  stage: YearStage;
}

@Injectable()
export class FiscalYearsService {
  constructor(
    private readonly database: Database,
    private readonly years: FiscalYearsRepository,
    private readonly audit: AuditRepository,
  ) {}

  async list(user: Principal): Promise<{ items: AdministeredYear[] }> {
    return { items: await this.years.list(user) };
  }

  /** Opens a budget year; throws `fiscal-year.exists` and `scheme.unknown`. */
  async create(user: Principal, { year, scheme, stage, openRectifications = 'warn' }: NewYearDto): Promise<AdministeredYear> {
    return this.database.transaction(user, async (transaction) => {
      await this.requireScheme(transaction, scheme);
      const id = await this.years.create(transaction, user, { year, scheme, stage, openRectifications });
      if (!id) throw new ApiError('fiscal-year.exists', { year: String(year) }, 'year');
      const changes = changedFields('fiscal-year', {
        year: [null, year],
        scheme: [null, scheme],
        stage: [null, stage],
        openRectifications: [null, openRectifications],
      });
      this.audit.append(transaction, user, { action: 'fiscal-year.created', objectType: 'fiscal-year', objectId: id, changes });
      return this.stored(transaction, user, id);
    });
  }

  /** Changes scheme and stage; throws `fiscal-year.scheme-locked` where results were handed in. */
  async change(user: Principal, id: string, version: number, { scheme, stage, ...given }: YearSettingsDto): Promise<AdministeredYear> {
    return this.write(user, id, version, 'fiscal-year.changed', async (transaction, present) => {
      if (scheme !== present.scheme) {
        await this.requireScheme(transaction, scheme);
        if (present.schemeLocked) throw new ApiError('fiscal-year.scheme-locked', { scheme: present.scheme }, 'scheme');
      }
      const openRectifications = given.openRectifications ?? present.openRectifications;
      await this.years.change(transaction, user, id, { scheme, stage, openRectifications });
      return changedFields('fiscal-year', {
        scheme: [present.scheme, scheme],
        stage: [present.stage, stage],
        openRectifications: [present.openRectifications, openRectifications],
      });
    });
  }

  /** Sets the days on which a stage takes entries; throws `window.closes-before-opens`. */
  async setWindow(user: Principal, id: string, version: number, stage: YearStage, dates: WindowDatesDto): Promise<AdministeredYear> {
    const { opensOn, closesOn } = requireOrder(dates);
    return this.write(user, id, version, 'entry-window.set', async (transaction, present) => {
      const before = windowOf(present, stage);
      await this.years.setWindow(transaction, user, present.year, { stage, opensOn, closesOn });
      return changedFields(`window:${stage}`, {
        opensOn: [before?.opensOn ?? null, opensOn],
        closesOn: [before?.closesOn ?? null, closesOn],
      });
    });
  }

  /** Takes the days of a stage away; throws `window.not-found` where there are none. */
  async removeWindow(user: Principal, id: string, version: number, stage: YearStage): Promise<AdministeredYear> {
    return this.write(user, id, version, 'entry-window.removed', async (transaction, present) => {
      const before = windowOf(present, stage);
      if (!before) throw new ApiError('window.not-found', { stage });
      await this.years.removeWindow(transaction, user, present.year, stage);
      return changedFields(`window:${stage}`, { opensOn: [before.opensOn, null], closesOn: [before.closesOn, null] });
    });
  }

  /** Days of one organization and all below it; throws `organization.not-found` and `window.closes-before-opens`. */
  async setOrganizationWindow(user: Principal, target: OrganizationWindowTarget, dates: WindowDatesDto): Promise<AdministeredYear> {
    const { opensOn, closesOn } = requireOrder(dates);
    const { id, version, organizationId, stage } = target;
    return this.write(user, id, version, 'organization-window.set', async (transaction, present) => {
      const before = ownWindowOf(present, target);
      if (!(await this.years.setOrganizationWindow(transaction, user, present.year, organizationId, { stage, opensOn, closesOn })))
        throw new ApiError('organization.not-found');
      return changedFields(`window:${stage}:${organizationId}`, {
        opensOn: [before?.opensOn ?? null, opensOn],
        closesOn: [before?.closesOn ?? null, closesOn],
      });
    });
  }

  /** The organization follows the days above it again; throws `window.not-found`. */
  async removeOrganizationWindow(user: Principal, target: OrganizationWindowTarget): Promise<AdministeredYear> {
    const { id, version, organizationId, stage } = target;
    return this.write(user, id, version, 'organization-window.removed', async (transaction, present) => {
      const before = ownWindowOf(present, target);
      if (!before) throw new ApiError('window.not-found', { stage });
      await this.years.removeOrganizationWindow(transaction, user, present.year, organizationId, stage);
      return changedFields(`window:${stage}:${organizationId}`, { opensOn: [before.opensOn, null], closesOn: [before.closesOn, null] });
    });
  }

  private async write(
    user: Principal,
    id: string,
    version: number,
    action: string,
    work: (transaction: Transaction, present: AdministeredYear) => Promise<FieldChange[]>,
  ): Promise<AdministeredYear> {
    return this.database.transaction(user, async (transaction) => {
      const present = await this.years.findForWriting(transaction, user, id);
      if (!present) throw new ApiError('fiscal-year.not-found');
      requireVersion(present, version);
      const changes = await work(transaction, present);
      if (changes.length === 0) return present;
      await this.years.raiseVersion(transaction, user, id);
      this.audit.append(transaction, user, { action, objectType: 'fiscal-year', objectId: id, changes });
      return this.stored(transaction, user, id);
    });
  }

  private async requireScheme(transaction: Transaction, scheme: string): Promise<void> {
    if (!(await this.years.schemeExists(transaction, scheme))) throw new CodedError('scheme.unknown', { scheme }, 'scheme');
  }

  private async stored(transaction: Transaction, user: Principal, id: string): Promise<AdministeredYear> {
    const year = await this.years.find(transaction, user, id);
    if (!year) throw new ApiError('internal');
    return year;
  }
}

function requireOrder(dates: WindowDatesDto): WindowDatesDto {
  const { opensOn, closesOn } = dates;
  if (closesOn < opensOn) throw new ApiError('window.closes-before-opens', { opensOn, closesOn }, 'closesOn');
  return dates;
}

function ownWindowOf(year: AdministeredYear, { organizationId, stage }: OrganizationWindowTarget): OrganizationWindowView | undefined {
  return year.organizationWindows.find((window) => window.organizationId === organizationId && window.stage === stage);
}

function windowOf(year: AdministeredYear, stage: YearStage): AdministeredYear['windows'][number] | undefined {
  return year.windows.find((window) => window.stage === stage);
}
