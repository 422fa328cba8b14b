import { Injectable } from '@nestjs/common';
import type { FieldChange } from '@jixiao/contracts/views';
import type { Principal } from '../../../platform/access/principal.js';
import type { Transaction } from '../../../platform/database/database.js';
import { type AuditEntry, AuditRepository } from '../../audit/audit.repository.js';
import { GoalsRepository } from '../../declaration/goals.repository.js';
import { RecordingRepository } from '../../recording/recording.repository.js';
import { TargetSetsRepository } from '../../target-sets/target-sets.repository.js';
import type { EvaluationWrite, ImportWrite, TableWrite } from '../comparison/comparison.js';
import type { StoredImport } from '../imports.repository.js';
import { AcceptedRowsRepository } from './accepted-rows.repository.js';
import { DisclosedRowsRepository } from './disclosed-rows.repository.js';

type Write<Kind extends ImportWrite['kind']> = Extract<ImportWrite, { kind: Kind }>;

/** Writes what was accepted, with an event in the trail of every object that changes. */
@Injectable()
export class AcceptedWrites {
  constructor(
    private readonly rows: AcceptedRowsRepository,
    private readonly disclosed: DisclosedRowsRepository,
    private readonly goals: GoalsRepository,
    private readonly targetSets: TargetSetsRepository,
    private readonly recordings: RecordingRepository,
    private readonly audit: AuditRepository,
  ) {}

  /** With the next statements of the transaction, which holds locks on all that changes. */
  save(transaction: Transaction, user: Principal, source: StoredImport, writes: readonly ImportWrite[]): void {
    const of = <Kind extends ImportWrite['kind']>(kind: Kind): Write<Kind>[] =>
      writes.filter((write): write is Write<Kind> => write.kind === kind);
    const file: FieldChange = { field: 'import:file', old: null, new: `${source.fileName} sha256:${source.sha256}` };
    const log = (entry: AuditEntry): void => this.audit.append(transaction, user, { ...entry, changes: [file, ...entry.changes] });
    const [projects, departments] = [of('project'), of('department')];
    this.rows.save(transaction, user, projects);
    for (const { id, year, goals, changes } of projects) {
      this.goals.save(transaction, user, { projectId: id, organizationId: null, year }, goals);
      log({ action: 'project.imported', objectType: 'project', objectId: id, changes: [...changes] });
    }
    for (const { id, year, goals, changes } of departments) {
      this.goals.save(transaction, user, { projectId: null, organizationId: id, year }, goals);
      log({ action: 'goals.imported', objectType: 'organization', objectId: id, changes: [...changes] });
    }
    this.targetSets.raise(transaction, user, [
      ...projects.map(({ id, year }) => ({ projectId: id, organizationId: null, year })),
      ...departments.map(({ id, year }) => ({ projectId: null, organizationId: id, year })),
    ]);
    this.disclosed.saveOverviews(transaction, user, source.id, departments);
    this.saveTables(transaction, user, source.id, of('budget_table'), log);
    this.saveRecordings(transaction, user, of('self_evaluation'), file);
  }

  /** One event for all tables of an organization. */
  private saveTables(
    transaction: Transaction,
    user: Principal,
    importId: string,
    tables: readonly TableWrite[],
    log: (entry: AuditEntry) => void,
  ): void {
    this.disclosed.saveTables(transaction, user, importId, tables);
    for (const id of new Set(tables.map((table) => table.id))) {
      const changes = tables.filter((table) => table.id === id).flatMap((table) => table.changes);
      log({ action: 'disclosure.imported', objectType: 'organization', objectId: id, changes });
    }
  }

  private saveRecordings(transaction: Transaction, user: Principal, evaluations: readonly EvaluationWrite[], file: FieldChange): void {
    this.disclosed.raiseProjects(
      transaction,
      user,
      evaluations.map(({ id }) => id),
    );
    for (const { id, budgetId, recording, changes } of evaluations) {
      const said = { action: 'recording.imported', changes: [file, ...changes] };
      this.recordings.save(transaction, user, { id, budgetId }, recording, said);
    }
  }
}
