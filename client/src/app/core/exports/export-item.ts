import { DatePipe } from '@angular/common';
import { Component, computed, inject, input, output } from '@angular/core';
import { localProblem } from '@jixiao/api-client/client';
import { ROUTES } from '@jixiao/contracts/routes';
import type { ExportView } from '@jixiao/contracts/views';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { NzButtonComponent } from 'ng-zorro-antd/button';

import { ProblemText } from '../http/problem-text';
import { fileSize } from './file-size';

const SECONDS_PER_MINUTE = 60;
/** From here on a rest is told in minutes. */
const LONG_SECONDS = 90;

const TAGS: Readonly<Record<ExportView['status'], string>> = {
  queued: 'not_started',
  running: 'submitted',
  done: 'confirmed',
  failed: 'returned',
  cancelled: 'not_started',
  expired: 'not_started',
};

/** One export: how far it is, its file, and what is missing in it. */
@Component({
  selector: 'jx-export-item',
  imports: [DatePipe, TranslocoPipe, NzButtonComponent],
  templateUrl: './export-item.html',
  styleUrl: './export-item.css',
})
export class ExportItem {
  private readonly transloco = inject(TranslocoService);
  private readonly sentences = inject(ProblemText);

  readonly item = input.required<ExportView>();
  readonly stopped = output();
  readonly removed = output();

  protected readonly underWay = computed(() => ['queued', 'running'].includes(this.item().status));
  protected readonly tag = computed(() => TAGS[this.item().status]);
  protected readonly address = computed(() => ROUTES.exportFile(this.item().id));
  protected readonly size = computed(() => fileSize(this.item().size ?? 0));

  /** `2026 年度 · 我可查看的全部项目 · Word` */
  protected readonly label = computed(() => {
    this.transloco.activeLang();
    const { year, organization, format } = this.item();
    const scope = organization?.name ?? this.transloco.translate('exports.wholeScope');
    return this.transloco.translate('exports.label', { year, scope, format: this.transloco.translate(`app.format.${format}`) });
  });

  protected readonly forms = computed(() => {
    this.transloco.activeLang();
    const names = this.item().forms.map((form) => this.transloco.translate(`exports.form.${form}`));
    return names.join(this.transloco.translate('exports.listMark'));
  });

  protected readonly remaining = computed(() => {
    this.transloco.activeLang();
    const seconds = this.item().remainingSeconds;
    if (seconds === null) return '';
    return seconds < LONG_SECONDS
      ? this.transloco.translate('exports.seconds', { count: seconds })
      : this.transloco.translate('exports.minutes', { count: Math.ceil(seconds / SECONDS_PER_MINUTE) });
  });

  protected sentence(code: string): string {
    // What the system itself failed at has no request whose number could be quoted.
    if (code === 'internal') return this.transloco.translate('exports.failedInternally');
    return this.sentences.of(localProblem(code, 0));
  }
}
