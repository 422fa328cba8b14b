import { Component, computed, DOCUMENT, effect, inject, input, untracked } from '@angular/core';
import { RouterLink } from '@angular/router';
import { PageHeading } from '@jixiao/ui/states';
import { TranslocoPipe } from '@jsverse/transloco';
import { NzButtonComponent } from 'ng-zorro-antd/button';

import { ChecksPanel } from '../../core/checks/checks-panel';
import { ChecksStore } from '../../core/checks/checks.store';
import { GoalNames } from '../../core/checks/goal-names';
import { showCell } from '../../core/checks/show-cell';
import { loadByYear } from '../../core/fiscal-year/load-by-year';
import { ObjectMissing } from '../../core/http/object-missing';
import { OpenRectificationsNote } from '../../core/rectifications/open-rectifications-note';
import { ReadOnlyNote } from '../../core/read-only/read-only-note';
import type { HoldsChanges } from '../../core/unsaved-changes/unsaved-changes.guard';
import { warnBeforeUnload } from '../../core/unsaved-changes/warn-before-unload';
import { DeclarationSaveBar } from '../declaration/declaration-save-bar';
import { GoalEditing } from '../declaration/goal-editing';
import { GoalsEditor } from '../declaration/goals-editor';
import { DepartmentGoalsStore } from './department-goals.store';

/** 部门整体绩效目标, to be filled in. */
@Component({
  selector: 'jx-department-goals-page',
  imports: [RouterLink, TranslocoPipe, NzButtonComponent, PageHeading, ObjectMissing, OpenRectificationsNote, ReadOnlyNote, ChecksPanel, GoalsEditor, DeclarationSaveBar],
  providers: [ChecksStore, DepartmentGoalsStore, { provide: GoalEditing, useExisting: DepartmentGoalsStore }],
  template: `
    @if (store.page(); as page) {
      <jx-page-heading
        [heading]="'departments.edit' | transloco"
        [place]="page.organization.code + ' · ' + page.organization.name + ' · ' + ('app.fiscalYear' | transloco: { year: page.year })"
      >
        <a nz-button [routerLink]="['/departments', page.organization.id]">{{ 'departments.open' | transloco }}</a>
      </jx-page-heading>
      <jx-open-rectifications-note kind="organization" [subjectId]="page.organization.id" [year]="page.year" />
      @if (!page.may.declare) {
        <jx-read-only-note work="departmentGoals" [inCharge]="page.inCharge" [department]="page.organization.name" />
      }
      <jx-goals-editor [year]="page.year" [editable]="page.may.declare" />
      <jx-checks-panel live [findings]="store.findings()" [names]="names()" (pointed)="show($event)" />
      <jx-declaration-save-bar [editable]="page.may.declare" />
    } @else if (store.loading()) {
      <p class="muted" role="status">{{ 'app.loading' | transloco }}</p>
    } @else {
      <jx-object-missing kind="organization" [problem]="store.problem()" />
    }
  `,
})
export class DepartmentGoalsPage implements HoldsChanges {
  protected readonly store = inject(DepartmentGoalsStore);

  private readonly checks = inject(ChecksStore);
  private readonly goalNames = inject(GoalNames);
  private readonly document = inject(DOCUMENT);

  readonly id = input.required<string>();

  protected readonly names = computed(() => this.goalNames.of(this.store.declared()));

  constructor() {
    warnBeforeUnload(this);
    loadByYear(this.id, (id, year) => this.store.load(id, year));
    effect(() => {
      const page = this.store.page();
      if (page) void untracked(() => this.checks.load({ kind: 'organization', id: page.organization.id }, page.year));
    });
  }

  protected show(cell: string): void {
    showCell(this.document, cell);
  }

  hasUnsavedChanges(): boolean {
    return this.store.changed();
  }
}
