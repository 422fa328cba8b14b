import { Component, computed, DOCUMENT, effect, inject, input, untracked } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { StageTag } from '@jixiao/ui/ratings';
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
import { BasicsForm } from './basics-form';
import { DeclarationSaveBar } from './declaration-save-bar';
import { DeclarationStore } from './declaration.store';
import { GoalEditing } from './goal-editing';
import { GoalsEditor } from './goals-editor';

/** What a project declares: the head of its target form and its indicator tables. */
@Component({
  selector: 'jx-declaration-page',
  imports: [RouterLink, TranslocoPipe, NzButtonComponent, PageHeading, StageTag, ObjectMissing, OpenRectificationsNote, ReadOnlyNote, BasicsForm, ChecksPanel, GoalsEditor, DeclarationSaveBar],
  providers: [ChecksStore, DeclarationStore, { provide: GoalEditing, useExisting: DeclarationStore }],
  template: `
    @if (store.project(); as project) {
      <jx-page-heading
        [heading]="'declaration.title' | transloco"
        [place]="project.code + ' · ' + project.name + ' · ' + ('app.fiscalYear' | transloco: { year: project.year })"
      >
        <jx-stage-tag tags [stage]="project.stage" />
        <a nz-button [routerLink]="['/projects', project.id]">{{ 'project.open' | transloco }}</a>
      </jx-page-heading>
      @if (!project.may.declare) {
        <jx-read-only-note work="declaration" [inCharge]="project.inCharge" [lead]="project.lead?.name" [department]="project.department.name" [stage]="project.stage" />
      }
      <jx-open-rectifications-note kind="project" [subjectId]="project.id" [year]="project.year" />
      @if (store.draft().basics; as basics) {
        <jx-basics-form [basics]="basics" [editable]="project.may.declare" (changed)="store.changeBasics($event)" />
      }
      <jx-goals-editor [year]="project.year" [editable]="project.may.declare" />
      <jx-checks-panel live [findings]="store.findings()" [names]="names()" (pointed)="show($event)" />
      <jx-declaration-save-bar [editable]="project.may.declare" />
    } @else if (store.loading()) {
      <p class="muted" role="status">{{ 'app.loading' | transloco }}</p>
    } @else {
      <jx-object-missing kind="project" [problem]="store.problem()" />
    }
  `,
})
export class DeclarationPage implements HoldsChanges {
  protected readonly store = inject(DeclarationStore);

  private readonly checks = inject(ChecksStore);
  private readonly goalNames = inject(GoalNames);
  private readonly page = inject(DOCUMENT);
  private readonly router = inject(Router);

  readonly id = input.required<string>();

  protected readonly names = computed(() => this.goalNames.of(this.store.declared()?.goals ?? []));

  constructor() {
    warnBeforeUnload(this);
    loadByYear(this.id, (id, year) => this.store.load(id, year));
    effect(() => {
      const project = this.store.project();
      if (project) void untracked(() => this.checks.load({ kind: 'project', id: project.id }, project.year));
    });
  }

  /** Money is not edited here: its cells stand on the page of the project. */
  protected show(cell: string): void {
    if (!showCell(this.page, cell)) void this.router.navigate(['/projects', this.id()], { fragment: cell });
  }

  hasUnsavedChanges(): boolean {
    return this.store.changed();
  }
}
