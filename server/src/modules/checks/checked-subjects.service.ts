import { Injectable } from '@nestjs/common';
import { type DocumentFinding } from '@jixiao/domain/budget-document';
import { checkStoredDepartment, checkStoredProject } from '@jixiao/domain/checks';
import type { Principal } from '../../platform/access/principal.js';
import type { Transaction } from '../../platform/database/database.js';
import { ApiError } from '../../platform/errors/api-error.js';
import { OrganizationsService } from '../organizations/organizations.service.js';
import { ProjectsService } from '../projects/projects.service.js';
import { SchemesService } from '../schemes/schemes.service.js';
import type { Checked, CheckSubject } from './check-subject.js';
import { type CheckedOrganization, type CheckedProject, ChecksRepository } from './checks.repository.js';

/** Checks what projects and organizations have stored; each is read by one statement. */
@Injectable()
export class CheckedSubjectsService {
  constructor(
    private readonly projects: ProjectsService,
    private readonly organizations: OrganizationsService,
    private readonly schemes: SchemesService,
    private readonly checks: ChecksRepository,
  ) {}

  /** As a reader sees it; throws `project.not-found`, `organization.not-found` and `year.unknown`. */
  async find(user: Principal, { kind, id }: CheckSubject, year: number | null): Promise<Checked> {
    if (kind === 'organization') return checkedOrganization(user, await this.checks.organization(user, 'organization:read', id, year));
    const [project] = await this.checks.projects(user, 'project:read', [id], year);
    return this.checkedProject(user, project);
  }

  /** Locked, for who may waive; throws as {@link find}. */
  async open(transaction: Transaction, user: Principal, subject: CheckSubject, year: number): Promise<Checked> {
    const { kind, id } = subject;
    if (kind === 'organization') {
      const organization = this.checks.organization(user, 'check:waive', id, year, transaction);
      const [, row] = await Promise.all([this.lock(transaction, user, subject), organization]);
      return checkedOrganization(user, row);
    }
    const [, row] = await Promise.all([
      this.lock(transaction, user, subject),
      this.checks.project(transaction, user, 'check:waive', id, year),
    ]);
    return this.checkedProject(user, row);
  }

  /** Throws `project.not-found` and `organization.not-found` beyond the reach of who waives. */
  lock(transaction: Transaction, user: Principal, { kind, id }: CheckSubject): Promise<void> {
    const subjects = kind === 'project' ? this.projects : this.organizations;
    return subjects.lock(transaction, user, 'check:waive', id);
  }

  /** What the rules notice about one of many projects; the definition of its scheme may have come with another one. */
  findingsOf({ declared, scheme, definition }: Pick<CheckedProject, 'declared' | 'scheme' | 'definition'>): DocumentFinding[] {
    return checkStoredProject(declared, { scheme: this.schemes.read(scheme, definition ?? '') });
  }

  private checkedProject(user: Principal, project: CheckedProject | undefined): Checked {
    if (!project) throw new ApiError('project.not-found');
    const { declared, version, waivers } = project;
    const mayWaive = user.reachesProject('check:waive', project);
    return { year: declared.year, version, findings: this.findingsOf(project), waivers, mayWaive };
  }
}

function checkedOrganization(user: Principal, organization: CheckedOrganization | undefined): Checked {
  if (!organization) throw new ApiError('organization.not-found');
  const { declared, version, waivers, path } = organization;
  if (!declared) throw new ApiError('year.unknown', {}, 'year');
  const mayWaive = user.reachesOrganization('check:waive', path);
  return { year: declared.year, version, findings: checkStoredDepartment(declared), waivers, mayWaive };
}
