import { DatePipe } from '@angular/common';
import {
  afterNextRender,
  booleanAttribute,
  Component,
  type ElementRef,
  inject,
  Injector,
  input,
  output,
  signal,
  viewChild,
} from '@angular/core';
import type { CheckFindingView, WaiverView } from '@jixiao/contracts/views';
import { CellLabelPipe } from '@jixiao/ui/comments';
import { Dialog } from '@jixiao/ui/dialog';
import { CheckList, ruleNamed } from '@jixiao/ui/findings';
import { BilingualPipe } from '@jixiao/ui/language';
import { TranslocoPipe } from '@jsverse/transloco';

import { ProblemAlert } from '../http/problem-alert';
import { CheckCountsLine } from './check-counts-line';
import { CHECKS_CELL } from './show-cell';
import { ChecksStore } from './checks.store';
import { ReasonForm } from './reason-form';

/** All findings of a project, where reviewers waive a warning or take a waiver back. */
@Component({
  selector: 'jx-checks-panel',
  imports: [DatePipe, TranslocoPipe, BilingualPipe, CellLabelPipe, CheckCountsLine, CheckList, Dialog, ProblemAlert, ReasonForm],
  templateUrl: './checks-panel.html',
})
export class ChecksPanel {
  protected readonly store = inject(ChecksStore);
  private readonly injector = inject(Injector);
  private readonly section = viewChild.required<ElementRef<HTMLElement>>('section');

  readonly findings = input.required<readonly CheckFindingView[]>();
  /** Names of indicators and goals by their ids. */
  readonly names = input.required<ReadonlyMap<string, string>>();
  /** The findings are of what is being typed, too. */
  readonly live = input(false, { transform: booleanAttribute });
  /** The cell that somebody wants to see. */
  readonly pointed = output<string>();
  /** A waiver was given or taken back. */
  readonly decided = output();

  protected readonly place = CHECKS_CELL;
  protected readonly nameOf = ruleNamed;
  protected readonly waiving = signal<CheckFindingView | null>(null);
  protected readonly takingBack = signal<WaiverView | null>(null);

  protected async waive(finding: CheckFindingView, reason: string): Promise<void> {
    if (await this.store.waive(finding.fingerprint, reason)) this.finish();
  }

  protected async takeBack(waiver: WaiverView, reason: string): Promise<void> {
    if (await this.store.takeBack(waiver.id, reason)) this.finish();
  }

  private finish(): void {
    this.close();
    this.decided.emit();
    // The button that opened the dialog is gone with what it was there for.
    afterNextRender(() => this.section().nativeElement.focus({ preventScroll: true }), { injector: this.injector });
  }

  protected close(): void {
    this.waiving.set(null);
    this.takingBack.set(null);
    this.store.dismiss();
  }
}
