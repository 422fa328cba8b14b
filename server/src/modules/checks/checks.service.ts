import { setImmediate } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import type { Permission } from '@jixiao/contracts/access';
import type { CheckCounts, CheckFindingView, CheckFindingsView, FieldChange, WaiverView } from '@jixiao/contracts/views';
import { CHECK_VERSION } from '@jixiao/domain/checks';
import type { Principal } from '../../platform/access/principal.js';
import { Database } from '../../platform/database/database.js';
import { ApiError } from '../../platform/errors/api-error.js';
import { AuditRepository } from '../audit/audit.repository.js';
import { ProjectsService } from '../projects/projects.service.js';
import { SchemesService } from '../schemes/schemes.service.js';
import type { WaiveDto } from './checks.dto.js';
import { ChecksRepository, type CheckedProject } from './checks.repository.js';
import { countsOf, findingsOf } from './findings-of-project.js';

/** So many projects are checked (some 10 ms) before other requests get their turn. */
const CHECKED_AT_ONCE = 50;

@Injectable()
export class ChecksService {
  constructor(
    private readonly database: Database,
    private readonly projects: ProjectsService,
    private readonly schemes: SchemesService,
    private readonly checks: ChecksRepository,
    private readonly audit: AuditRepository,
  ) {}

  /** What the rules notice about a year of a project (null: its latest); throws `project.not-found`. */
  async find(user: Principal, id: string, year: number | null): Promise<CheckFindingsView> {
    const [project] = await this.checks.projects(user, 'project:read', [id], year);
    if (!project) throw new ApiError('project.not-found');
    return {
      year: project.declared.year,
      version: project.version,
      checkVersion: CHECK_VERSION,
      ...this.findings(project),
      may: { waive: user.reachesProject('check:waive', project) },
    };
  }

  /** How many findings each of the projects has, by its id; one that is out of reach or lacks the year has none. */
  async countsOf(user: Principal, permission: Permission, ids: readonly string[], year: number): Promise<ReadonlyMap<string, CheckCounts>> {
    if (ids.length === 0) return new Map();
    const projects = await this.checks.projects(user, permission, ids, year);
    const definitions = new Map(
      projects.map(({ scheme, definition }) => [scheme, definition] as const).filter(([, definition]) => definition),
    );
    const counts = new Map<string, CheckCounts>();
    for (const [index, project] of projects.entries()) {
      if (index > 0 && index % CHECKED_AT_ONCE === 0) await setImmediate();
      counts.set(project.id, countsOf(project, this.schemes.read(project.scheme, definitions.get(project.scheme) ?? '')));
    }
    return counts;
  }

  /**
   * Lets a warning stand, with the reason and an event in the trail of the project. Throws `project.not-found` beyond the reviewer's reach,
   * `finding.changed` where nothing with these figures is there any more, `finding.not-waivable` for anything but a warning and
   * `waiver.exists` where somebody was first.
   */
  async waive(user: Principal, projectId: string, { year, fingerprint, reason }: WaiveDto): Promise<WaiverView> {
    return this.database.transaction(user, async (transaction) => {
      const [, project] = await Promise.all([
        this.projects.lock(transaction, user, 'check:waive', projectId),
        this.checks.project(transaction, user, 'check:waive', projectId, year),
      ]);
      if (!project) throw new ApiError('project.not-found');
      const finding = this.waivable(project, fingerprint);
      const { rule, cells, message } = finding;
      const given = reason.trim();
      const waiver = await this.checks.add(transaction, user, { projectId, year, rule, fingerprint, cells, message, reason: given });
      const changes = [...waiverChange(finding, null, given), { field: 'finding:message', old: null, new: message.zh }];
      this.audit.append(transaction, user, { action: 'finding.waived', objectType: 'project', objectId: projectId, changes });
      return waiver;
    });
  }

  /** Takes a waiver back, with the reason; throws `waiver.not-found` and `waiver.taken-back`. */
  async takeBack(user: Principal, projectId: string, id: string, reason: string): Promise<WaiverView> {
    return this.database.transaction(user, async (transaction) => {
      const [, waiver] = await Promise.all([
        this.projects.lock(transaction, user, 'check:waive', projectId),
        this.checks.find(transaction, user, projectId, id),
      ]);
      if (!waiver) throw new ApiError('waiver.not-found');
      if (waiver.takenBack) throw new ApiError('waiver.taken-back', { by: waiver.takenBack.by });
      const given = reason.trim();
      const changes = [...waiverChange(waiver, waiver.reason, null), { field: 'waiver:takeBackReason', old: null, new: given }];
      this.audit.append(transaction, user, { action: 'finding.waiver-taken-back', objectType: 'project', objectId: projectId, changes });
      return this.checks.takeBack(transaction, user, id, given);
    });
  }

  private findings(project: CheckedProject) {
    return findingsOf(project, this.schemes.read(project.scheme, project.definition ?? ''));
  }

  private waivable(project: CheckedProject, fingerprint: string): CheckFindingView {
    const finding = this.findings(project).findings.find((each) => each.fingerprint === fingerprint);
    if (!finding) throw new ApiError('finding.changed', {}, 'fingerprint');
    if (finding.severity !== 'warning') throw new ApiError('finding.not-waivable', { severity: finding.severity }, 'fingerprint');
    if (finding.waiver) throw new ApiError('waiver.exists', { by: finding.waiver.by }, 'fingerprint');
    return finding;
  }
}

/** The change at the cell that the finding speaks of first, and which rule spoke. */
function waiverChange({ cells, rule }: Pick<CheckFindingView, 'cells' | 'rule'>, old: string | null, next: string | null): FieldChange[] {
  return [
    { field: `${cells[0] ?? 'finding'}:waiver`, old, new: next },
    { field: 'finding:rule', old: old && rule, new: next && rule },
  ];
}
