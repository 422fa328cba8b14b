import { Injectable } from '@nestjs/common';
import type { Permission, Role } from '@jixiao/contracts/access';
import type { TargetDifferenceView, TargetQueueItem, TargetsView, TargetVersionKind, TargetVersionView } from '@jixiao/contracts/views';
import { type ReviewGrades, REVIEW_RULE_2015, reviewResult } from '@jixiao/domain/target-review';
import { compareVersions } from '@jixiao/domain/target-versions';
import { TARGETS_MACHINE, type TargetState, possibleActions, refusalOf, transitionOf } from '@jixiao/domain/workflow';
import type { Principal } from '../../platform/access/principal.js';
import { Database, type Transaction } from '../../platform/database/database.js';
import { ApiError } from '../../platform/errors/api-error.js';
import { requireVersion } from '../../platform/http/if-match.js';
import { AuditRepository } from '../audit/audit.repository.js';
import { ChecksService } from '../checks/checks.service.js';
import { OrganizationsService } from '../organizations/organizations.service.js';
import { openStages } from '../projects/entry-windows.js';
import { ProjectsService } from '../projects/projects.service.js';
import { OpenRectificationsService } from '../rectifications/open-rectifications.service.js';
import type { TargetDifferenceQuery, TargetQueueQuery, TargetReviewDto, TargetStepDto } from './targets.dto.js';
import type { TargetSubject } from './target-subject.js';
import { type TargetStanding, TargetsRepository } from './targets.repository.js';

type Standing = TargetStanding & { year: number };

const KEEPING = 'keep-';

/** The states in which finance grades the items. */
const REVIEWED_IN: ReadonlySet<TargetState> = new Set(stepsOf('approve').flatMap(({ from }) => from));

@Injectable()
export class TargetsService {
  constructor(
    private readonly database: Database,
    private readonly projects: ProjectsService,
    private readonly organizations: OrganizationsService,
    private readonly checks: ChecksService,
    private readonly rectifications: OpenRectificationsService,
    private readonly targets: TargetsRepository,
    private readonly audit: AuditRepository,
  ) {}

  /** Throws `project.not-found` or `organization.not-found` beyond the reader's reach, and `year.unknown`. */
  async find(user: Principal, subject: TargetSubject, year: number | null): Promise<TargetsView> {
    return this.view(user, subject, await this.standing(user, subject, year));
  }

  /** Targets in a state, or in those that wait for the roles of the reader. */
  async queue(user: Principal, { year, status }: TargetQueueQuery): Promise<{ items: TargetQueueItem[] }> {
    const states = status ? [status] : waitingFor(user.assignments.map(({ role }) => role));
    return { items: await this.targets.queue(user, year ?? null, states) };
  }

  /** Throws as {@link find}, and `target-version.not-found`. */
  async version(user: Principal, subject: TargetSubject, year: number | null, number: number): Promise<TargetVersionView> {
    const standing = await this.standing(user, subject, year);
    const [version] = await this.targets.versions(user, subject, standing.year, [number]);
    if (!version) throw new ApiError('target-version.not-found', { number: String(number) });
    return version;
  }

  /** Every cell in which two versions differ; throws as {@link version}. */
  async difference(user: Principal, subject: TargetSubject, { year, from, to }: TargetDifferenceQuery): Promise<TargetDifferenceView> {
    const standing = await this.standing(user, subject, year ?? null);
    const versions = await this.targets.versions(user, subject, standing.year, [from, to]);
    const [older, newer] = [from, to].map((number) => {
      const version = versions.find((each) => each.number === number);
      if (!version) throw new ApiError('target-version.not-found', { number: String(number) });
      return version;
    }) as [TargetVersionView, TargetVersionView];
    return { from: withoutContent(older), to: withoutContent(newer), differences: compareVersions(older.content, newer.content) };
  }

  /**
   * Takes a step of the workflow, with what it keeps and its event in the trail: all of it or nothing. Throws `version.stale` where somebody
   * decided meanwhile, a code of `workflow.*` where the machine refuses, and `rectification.open` where it refuses
   * for what is still open of earlier years.
   */
  async act(user: Principal, subject: TargetSubject, action: string, version: number, given: TargetStepDto): Promise<TargetsView> {
    await this.database.transaction(user, async (transaction) => {
      const standing = await this.open(transaction, user, subject, given.year, 'targets:act');
      requireVersion(this.stored(subject, standing), version);
      const { status } = standing;
      const reason = given.reason?.trim() || null;
      const step = transitionOf(TARGETS_MACHINE, action, status);
      const unmet = await this.unmet(user, subject, standing, new Set(step?.conditions));
      const refusal = refusalOf(TARGETS_MACHINE, action, { ...contextOf(user, subject, standing), unmet, reason });
      if (refusal?.params['condition'] === 'rectified') await this.rectifications.requireNone(user, subject, given.year);
      if (refusal) throw new ApiError(refusal.code, refusal.params, refusal.field);
      if (!step) throw new Error(`The machine allows ${action} but has no step for it.`);
      const comments = given.comments ?? [];
      const kinds = step.effects.flatMap((effect) => (effect.startsWith(KEEPING) ? [effect.slice(KEEPING.length) as TargetVersionKind] : []));
      if (comments.length > 0 && !kinds.includes('returned')) throw new ApiError('comment.not-returned', {}, 'comments');
      await this.requireKnownCells(transaction, user, subject, given);
      const set = await this.targets.move(transaction, user, subject, given.year, step.to);
      this.targets.step(transaction, user, set.id, { action, from: status, to: step.to, reason });
      for (const kind of kinds) this.targets.keepVersion(transaction, user, subject, set.id, kind, reason);
      this.targets.comment(transaction, user, set.id, (standing.lastNumber ?? 0) + kinds.length, comments);
      this.audit.append(transaction, user, {
        action: `targets.${action}`,
        objectType: subject.kind,
        objectId: subject.id,
        changes: [
          { field: 'targets:status', old: status, new: step.to },
          ...(reason === null ? [] : [{ field: 'targets:reason', old: null, new: reason }]),
          ...comments.map(({ cell, text }) => ({ field: `${cell}:comment`, old: null, new: text.trim() })),
        ],
      });
    });
    return this.find(user, subject, given.year);
  }

  /** Grades the items of the newest version; throws `workflow.state-differs` where it does not wait for finance. */
  async review(user: Principal, subject: TargetSubject, version: number, { year, items }: TargetReviewDto): Promise<TargetsView> {
    await this.database.transaction(user, async (transaction) => {
      const standing = await this.open(transaction, user, subject, year, 'targets:review');
      requireVersion(this.stored(subject, standing), version);
      const { status, lastNumber: versionNumber } = standing;
      if (!REVIEWED_IN.has(status) || versionNumber === null) throw new ApiError('workflow.state-differs', { action: 'review', state: status });
      const sheet = Object.fromEntries(items.map(({ item, grade, note }) => [item, { grade: grade ?? null, note: note?.trim() || null }]));
      const grades: ReviewGrades = Object.fromEntries(items.flatMap(({ item, grade }) => (grade ? [[item, grade]] : [])));
      const result = reviewResult(grades, REVIEW_RULE_2015) ?? { overall: null, outcome: null };
      const set = await this.targets.move(transaction, user, subject, year, status);
      this.targets.review(transaction, user, set.id, { versionNumber, items: sheet, rule: REVIEW_RULE_2015.id, ...result });
      const before = standing.review;
      this.audit.append(transaction, user, {
        action: 'targets.reviewed',
        objectType: subject.kind,
        objectId: subject.id,
        changes: [
          ...items.map(({ item, grade }) => ({ field: `target-review:${item}`, old: before?.items[item]?.grade ?? null, new: grade ?? null })),
          { field: 'target-review:overall', old: before?.overall ?? null, new: result.overall },
        ],
      });
    });
    return this.find(user, subject, year);
  }

  private async standing(user: Principal, subject: TargetSubject, year: number | null): Promise<Standing> {
    return known(subject, await this.targets.standing(user, permissionToRead(subject), subject, year));
  }

  /** Locks the subject, then reads where it stands. */
  private async open(transaction: Transaction, user: Principal, subject: TargetSubject, year: number, permission: Permission): Promise<Standing> {
    const owners = subject.kind === 'project' ? this.projects : this.organizations;
    const [, standing] = await Promise.all([
      owners.lock(transaction, user, permission, subject.id),
      this.targets.standing(user, permission, subject, year, transaction),
    ]);
    return known(subject, standing);
  }

  private async requireKnownCells(transaction: Transaction, user: Principal, subject: TargetSubject, { year, comments = [] }: TargetStepDto): Promise<void> {
    const named = comments.map(({ cell }) => /^(?:goal|indicator):([^:]+):/.exec(cell)?.[1]);
    if (named.every((id) => id === undefined)) return;
    const present = new Set(await this.targets.cellOwners(transaction, user, subject, year));
    const index = named.findIndex((id) => id !== undefined && !present.has(id));
    if (index >= 0) throw new ApiError('comment.unknown-cell', { cell: comments[index]?.cell ?? '' }, `comments[${index}].cell`);
  }

  private async view(user: Principal, subject: TargetSubject, standing: Standing): Promise<TargetsView> {
    const context = contextOf(user, subject, standing);
    const asked = possibleActions(TARGETS_MACHINE, { ...context, unmet: [] }).flatMap(({ transition }) => transition.conditions);
    const unmet = await this.unmet(user, subject, standing, new Set(asked));
    const actions = possibleActions(TARGETS_MACHINE, { ...context, unmet }).map(({ action, transition: { to, reason }, refusal }) => ({
      action,
      to,
      reason,
      refusal: refusal && { code: refusal.code, params: { ...refusal.params } },
    }));
    const may = { review: REVIEWED_IN.has(standing.status) && context.roles.includes('finance') };
    return { ...this.stored(subject, standing), actions, may };
  }

  private stored({ kind }: TargetSubject, standing: Standing): Omit<TargetsView, 'actions' | 'may'> {
    const { id, code, name, year, version, status, steps, versions, comments, review } = standing;
    return { kind, id, code, name, year, version, status, steps, versions, comments, review };
  }

  /** Which of the conditions do not hold; the checks, which cost most, run only where they are asked for. */
  private async unmet(user: Principal, subject: TargetSubject, standing: Standing, asked: ReadonlySet<string>): Promise<string[]> {
    const { review, goalsPresent, evaluated, changedSinceApproved, changedSinceReturned } = standing;
    const passed = review?.outcome === 'pass' || (review?.outcome === 'edit' && changedSinceReturned);
    const holds: Record<string, boolean> = {
      'goals-present': goalsPresent,
      'content-changed': changedSinceApproved,
      'not-evaluated': !evaluated,
      reviewed: review !== null && review.outcome !== null,
      'review-passed': passed,
      'review-poor': review?.outcome === 'block',
      rectified: !asked.has('rectified') || !(await this.rectifications.blocks(user, subject, standing.year)),
      'checks-passed': !asked.has('checks-passed') || (await this.checks.find(user, subject, standing.year)).counts.errors === 0,
    };
    return [...asked].filter((condition) => !holds[condition]);
  }
}

function stepsOf(action: string): (typeof TARGETS_MACHINE)['transitions'] {
  return TARGETS_MACHINE.transitions.filter((step) => step.action === action);
}

function permissionToRead({ kind }: TargetSubject): Permission {
  return kind === 'project' ? 'targets:read' : 'organization:read';
}

function known({ kind }: TargetSubject, standing: TargetStanding | undefined): Standing {
  if (!standing) throw new ApiError(`${kind}.not-found`);
  if (standing.year === null) throw new ApiError('year.unknown', {}, 'year');
  return { ...standing, year: standing.year };
}

/** What of the actor and the day decides about steps. */
function contextOf(user: Principal, { kind }: TargetSubject, { status, windows, leadUserId, path }: Standing) {
  const roles = kind === 'project' ? user.rolesForProject({ leadUserId, unitPath: path }) : user.rolesForOrganization(path ?? '');
  return { state: status, roles, openStages: openStages(windows) };
}

/** The states in which one of the roles decides about what others sent. */
function waitingFor(roles: readonly Role[]): TargetState[] {
  const steps = TARGETS_MACHINE.transitions.filter((step) => !step.roles.includes('lead') && step.roles.some((role) => roles.includes(role)));
  return [...new Set(steps.flatMap(({ from }) => from))];
}

function withoutContent({ content: _, ...item }: TargetVersionView): Omit<TargetVersionView, 'content'> {
  return item;
}
