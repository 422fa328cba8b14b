import { Injectable } from '@nestjs/common';
import { viewFindings } from '@jixiao/contracts/checks';
import type { CheckFindingView, FieldChange, WaiverView } from '@jixiao/contracts/views';
import type { Principal } from '../../platform/access/principal.js';
import { Database, type Transaction } from '../../platform/database/database.js';
import { ApiError } from '../../platform/errors/api-error.js';
import { AuditRepository } from '../audit/audit.repository.js';
import type { Checked, CheckSubject } from './check-subject.js';
import { CheckedSubjectsService } from './checked-subjects.service.js';
import type { WaiveDto } from './checks.dto.js';
import { WaiversRepository } from './waivers.repository.js';

@Injectable()
export class WaiversService {
  constructor(
    private readonly database: Database,
    private readonly subjects: CheckedSubjectsService,
    private readonly waivers: WaiversRepository,
    private readonly audit: AuditRepository,
  ) {}

  /**
   * Lets a warning stand, with the reason and an event in the trail of the subject. Throws `project.not-found` or `organization.not-found`
   * beyond the reviewer's reach, `finding.changed` where nothing with these figures is there any more, `finding.not-waivable` for anything
   * but a warning and `waiver.exists` where somebody was first.
   */
  async waive(user: Principal, subject: CheckSubject, { year, fingerprint, reason }: WaiveDto): Promise<WaiverView> {
    return this.database.transaction(user, async (transaction) => {
      const finding = waivable(await this.subjects.open(transaction, user, subject, year), fingerprint);
      const waiver = await this.waivers.add(transaction, user, subject, { ...finding, year, reason: reason.trim() });
      this.record(transaction, user, subject, 'finding.waived', [
        ...waiverChange(waiver, null, waiver.reason),
        { field: 'finding:message', old: null, new: finding.message.zh },
      ]);
      return waiver;
    });
  }

  /** Takes a waiver back, with the reason; throws `waiver.not-found` and `waiver.taken-back`. */
  async takeBack(user: Principal, subject: CheckSubject, id: string, reason: string): Promise<WaiverView> {
    return this.database.transaction(user, async (transaction) => {
      const [, waiver] = await Promise.all([
        this.subjects.lock(transaction, user, subject),
        this.waivers.find(transaction, user, subject, id),
      ]);
      if (!waiver) throw new ApiError('waiver.not-found');
      if (waiver.takenBack) throw new ApiError('waiver.taken-back', { by: waiver.takenBack.by });
      const given = reason.trim();
      this.record(transaction, user, subject, 'finding.waiver-taken-back', [
        ...waiverChange(waiver, waiver.reason, null),
        { field: 'waiver:takeBackReason', old: null, new: given },
      ]);
      return this.waivers.takeBack(transaction, user, id, given);
    });
  }

  private record(transaction: Transaction, user: Principal, { kind, id }: CheckSubject, action: string, changes: FieldChange[]): void {
    this.audit.append(transaction, user, { action, objectType: kind, objectId: id, changes });
  }
}

function waivable({ findings, waivers }: Checked, fingerprint: string): CheckFindingView {
  const finding = viewFindings(findings, waivers).find((each) => each.fingerprint === fingerprint);
  if (!finding) throw new ApiError('finding.changed', {}, 'fingerprint');
  if (finding.severity !== 'warning') throw new ApiError('finding.not-waivable', { severity: finding.severity }, 'fingerprint');
  if (finding.waiver) throw new ApiError('waiver.exists', { by: finding.waiver.by }, 'fingerprint');
  return finding;
}

/** The change at the cell that the finding speaks of first, and which rule spoke. */
function waiverChange({ cells, rule }: WaiverView, old: string | null, next: string | null): FieldChange[] {
  return [
    { field: `${cells[0] ?? 'finding'}:waiver`, old, new: next },
    { field: 'finding:rule', old: old && rule, new: next && rule },
  ];
}
