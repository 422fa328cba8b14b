import { DatePipe } from '@angular/common';
import { Component, computed, input, output, signal } from '@angular/core';
import type { CheckFindingView, WaiverView } from '@jixiao/contracts/views';
import { TranslocoPipe } from '@jsverse/transloco';

import { CellLabelPipe } from '../comments/cell-label.pipe.js';
import { ChoiceFilter } from '../filters/choice-filter.js';
import { BilingualPipe } from '../language/bilingual.pipe.js';
import { EVERY_FINDING, filterFindings, FINDING_STATES, type FindingFilter, groupFindings, SEVERITIES } from './filter-findings.js';
import { adviceOf, familyNamed } from './rule-names.js';

/** Findings by family, to be filtered; each leads to its cell, and a warning can be waived by who may. */
@Component({
  selector: 'jx-check-list',
  imports: [DatePipe, TranslocoPipe, BilingualPipe, CellLabelPipe, ChoiceFilter],
  templateUrl: './check-list.html',
  styleUrl: './check-list.css',
})
export class CheckList {
  readonly findings = input.required<readonly CheckFindingView[]>();
  /** Names of indicators and goals by their ids. */
  readonly names = input.required<ReadonlyMap<string, string>>();
  readonly mayWaive = input.required<boolean>();
  /** Fingerprints of what is stored; only that can be waived. */
  readonly stored = input.required<ReadonlySet<string>>();

  /** The cell that somebody wants to see. */
  readonly pointed = output<string>();
  readonly waiving = output<CheckFindingView>();
  readonly takingBack = output<WaiverView>();

  protected readonly severities = SEVERITIES;
  protected readonly states = FINDING_STATES;
  protected readonly adviceOf = adviceOf;
  protected readonly familyNamed = familyNamed;

  protected readonly filter = signal(EVERY_FINDING);
  protected readonly families = computed(() => groupFindings(this.findings()).map(({ family }) => family));
  protected readonly groups = computed(() => groupFindings(filterFindings(this.findings(), this.filter())));

  protected choose(part: Partial<FindingFilter>): void {
    this.filter.update((filter) => ({ ...filter, ...part }));
  }

  protected severityOf(value: string): FindingFilter['severity'] {
    return SEVERITIES.find((severity) => severity === value) ?? '';
  }

  protected stateOf(value: string): FindingFilter['state'] {
    return FINDING_STATES.find((state) => state === value) ?? '';
  }
}
