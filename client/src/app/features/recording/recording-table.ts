import { Component, computed, input, output } from '@angular/core';
import { ROUTES } from '@jixiao/contracts/routes';
import { GRADES, GradeCode, IndicatorView } from '@jixiao/contracts/views';
import { EvaluationItemResult, ScoringScheme } from '@jixiao/domain/scoring';
import { parseTarget } from '@jixiao/domain/targets';
import { CellComments, CommentsByCell } from '@jixiao/ui/comments';
import { EntryGrid, EntryGridHelp, EntryGridMessages } from '@jixiao/ui/entry-grid';
import { FindingList } from '@jixiao/ui/findings';
import { ClassNamePipe, MergedRow } from '@jixiao/ui/indicators';
import { formatPercent } from '@jixiao/ui/numbers';
import { ScoreCell } from '@jixiao/ui/scores';
import { TableScroll } from '@jixiao/ui/tables';
import { TranslocoPipe } from '@jsverse/transloco';

import { understoodTarget } from './live-score';
import type { RecordingRow } from './recording-draft';
import { percentToShare } from './share';
import { meaningOf } from './target-meaning';

export interface RowChange {
  indicatorId: string;
  part: Partial<RecordingRow>;
}

const BLANK: RecordingRow = { actual: '', grade: '', percent: '', reason: '', improvement: '' };
const JUDGED_KINDS = new Set(['qualitative', 'period']);
const JUDGED_RULES = new Set(['score.graded', 'score.ungraded', 'score.incomparable']);

/** One row per annual indicator: target and what it means, actual, grade, reason, evidence, and the score as it stands. */
@Component({
  selector: 'jx-recording-table',
  imports: [TranslocoPipe, CellComments, ClassNamePipe, EntryGrid, EntryGridHelp, EntryGridMessages, FindingList, ScoreCell, TableScroll],
  templateUrl: './recording-table.html',
})
export class RecordingTable {
  readonly rows = input.required<readonly MergedRow<IndicatorView>[]>();
  readonly draft = input.required<Readonly<Record<string, RecordingRow>>>();
  readonly results = input.required<readonly EvaluationItemResult[]>();
  readonly changed = input.required<ReadonlySet<string>>();
  /** What a reviewer sent back, by cell. */
  readonly comments = input.required<CommentsByCell>();
  /** Id of the row to mark. */
  readonly pointed = input<string | null>(null);
  readonly scheme = input.required<ScoringScheme | null>();
  readonly year = input.required<number>();
  readonly editable = input.required<boolean>();

  readonly edited = output<RowChange>();
  readonly uploaded = output<{ indicatorId: string; file: File }>();
  readonly removed = output<{ indicatorId: string; evidenceId: string }>();

  protected readonly grades = GRADES;
  private readonly resultById = computed(() => new Map(this.results().map((result) => [result.id, result])));

  protected readonly lines = computed(() =>
    this.rows().map((row) => {
      const entry = this.draft()[row.item.id] ?? BLANK;
      const result = this.resultById().get(row.item.id) ?? null;
      const target = understoodTarget(row.item);
      return {
        ...row,
        entry,
        result,
        meaning: meaningOf(target),
        actualMeaning: entry.actual.trim() ? meaningOf(parseTarget(entry.actual)) : null,
        judged: JUDGED_KINDS.has(target.kind) || JUDGED_RULES.has(result?.rule ?? ''),
        shareInvalid: entry.percent.trim() !== '' && percentToShare(entry.percent) === null ? 'true' : null,
        band: entry.grade ? this.bandOf(entry.grade) : '',
      };
    }),
  );

  protected evidencePath(id: string): string {
    return ROUTES.evidence(id);
  }

  protected gradeOf(value: string): GradeCode | '' {
    return GRADES.find((grade) => grade === value) ?? '';
  }

  protected choose(indicatorId: string, picker: HTMLInputElement): void {
    const file = picker.files?.[0];
    if (file) this.uploaded.emit({ indicatorId, file });
    picker.value = '';
  }

  private bandOf(grade: GradeCode): string {
    const band = this.scheme()?.gradeBands[grade];
    return band ? `${formatPercent(band.from, 0)} – ${formatPercent(band.below, 0)}` : '';
  }
}
