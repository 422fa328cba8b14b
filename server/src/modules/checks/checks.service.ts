import { setImmediate } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { countFindings, viewFindings } from '@jixiao/contracts/checks';
import type { Permission } from '@jixiao/contracts/access';
import type { CheckCounts, CheckFindingsView } from '@jixiao/contracts/views';
import { CHECK_VERSION, findingFingerprint } from '@jixiao/domain/checks';
import type { Principal } from '../../platform/access/principal.js';
import type { CheckSubject } from './check-subject.js';
import { CheckedSubjectsService } from './checked-subjects.service.js';
import { type CheckedProject, ChecksRepository } from './checks.repository.js';

/** So many projects are checked (some 10 ms) before other requests get their turn. */
const CHECKED_AT_ONCE = 50;

@Injectable()
export class ChecksService {
  constructor(
    private readonly subjects: CheckedSubjectsService,
    private readonly checks: ChecksRepository,
  ) {}

  /**
   * What the rules notice about a year (null: the latest of a project, the present one of an organization), with the waivers that were given
   * for these very figures and those whose figures are gone. Throws `project.not-found`, `organization.not-found` and `year.unknown`.
   */
  async find(user: Principal, subject: CheckSubject, chosen: number | null): Promise<CheckFindingsView> {
    const { year, version, findings: found, waivers, mayWaive } = await this.subjects.find(user, subject, chosen);
    const findings = viewFindings(found, waivers);
    const present = new Set(findings.map(({ fingerprint }) => fingerprint));
    return {
      year,
      version,
      checkVersion: CHECK_VERSION,
      counts: countFindings(findings.map(({ severity, waiver }) => ({ severity, waived: waiver !== null }))),
      findings,
      lapsed: waivers.filter(({ fingerprint }) => !present.has(fingerprint)),
      may: { waive: mayWaive },
    };
  }

  /** How many findings each of the projects has, by its id; one that is out of reach or lacks the year has none. */
  async countsOf(user: Principal, permission: Permission, ids: readonly string[], year: number): Promise<ReadonlyMap<string, CheckCounts>> {
    const counts = new Map<string, CheckCounts>();
    if (ids.length === 0) return counts;
    const projects = await this.checks.projects(user, permission, ids, year);
    const definitions = new Map(projects.flatMap(({ scheme, definition }) => (definition === null ? [] : [[scheme, definition] as const])));
    for (const [index, project] of projects.entries()) {
      if (index > 0 && index % CHECKED_AT_ONCE === 0) await setImmediate();
      counts.set(project.id, this.count({ ...project, definition: definitions.get(project.scheme) ?? null }));
    }
    return counts;
  }

  /** No fingerprints are taken where nothing was waived. */
  private count(project: CheckedProject): CheckCounts {
    const waived = new Set(project.waivers.map(({ fingerprint }) => fingerprint));
    const findings = this.subjects.findingsOf(project);
    return countFindings(
      findings.map((finding) => ({ severity: finding.severity, waived: waived.size > 0 && waived.has(findingFingerprint(finding)) })),
    );
  }
}
