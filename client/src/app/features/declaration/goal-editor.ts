import { afterNextRender, Component, computed, ElementRef, inject, Injector, input, signal } from '@angular/core';
import type { FieldProblem } from '@jixiao/contracts/views';
import { indicatorClassTree } from '@jixiao/domain/indicators';
import type { ParsedTarget } from '@jixiao/domain/targets';
import { Dialog } from '@jixiao/ui/dialog';
import { EntryGrid, EntryGridHelp, EntryGridMessages } from '@jixiao/ui/entry-grid';
import { CellFindings } from '@jixiao/ui/findings';
import { ClassNamePipe, classOrder, mergeByClass } from '@jixiao/ui/indicators';
import { TableScroll } from '@jixiao/ui/tables';
import { TranslocoPipe } from '@jsverse/transloco';
import { NzButtonComponent } from 'ng-zorro-antd/button';

import { ProblemText } from '../../core/http/problem-text';
import { meaningOf } from '../recording/target-meaning';
import { BASES, DeclaredGoal, DeclaredRow, meaningOfRow } from './declaration-draft';
import { neighbourOf } from './edit-goals';
import { GoalEditing } from './goal-editing';
import { TargetCorrection } from './target-correction';
import { classCodesOf } from './with-declaration';

/** One goal: its statement, and its indicators as the target form has them, each cell an entry. */
@Component({
  selector: 'jx-goal-editor',
  imports: [TranslocoPipe, NzButtonComponent, CellFindings, ClassNamePipe, Dialog, EntryGrid, EntryGridHelp, EntryGridMessages, TargetCorrection, TableScroll],
  templateUrl: './goal-editor.html',
  styleUrl: './goal-editor.css',
})
export class GoalEditor {
  protected readonly editing = inject(GoalEditing);
  private readonly sentences = inject(ProblemText);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly injector = inject(Injector);

  readonly goal = input.required<DeclaredGoal>();
  /** Place of the goal in the declaration, by which refused cells are named. */
  readonly index = input.required<number>();
  readonly year = input.required<number>();
  readonly editable = input.required<boolean>();

  protected readonly bases = BASES;
  protected readonly noticed = this.editing.findingsByCell;
  /** Whether it is asked if the goal may go. */
  protected readonly asking = signal(false);
  protected readonly annual = computed(() => this.goal().horizon === 'annual');
  protected readonly caption = computed(() => (this.annual() ? 'goal.annualTable' : 'goal.longTermTable'));
  protected readonly columns = computed(() => (this.annual() ? 10 : 7));
  protected readonly classes = computed(() => {
    const tree = indicatorClassTree(this.year());
    const codes = new Set(classCodesOf(this.year()));
    return tree.filter(({ parent }) => parent === null).map(({ code }) => ({ code, children: tree.filter((each) => each.parent === code && codes.has(each.code)) }));
  });

  protected readonly lines = computed(() => {
    const { rows } = this.goal();
    return mergeByClass(rows, classOrder(this.year())).map((line) => {
      const place = rows.indexOf(line.item);
      const path = `goals[${this.index()}].indicators[${place}]`;
      return {
        ...line,
        meaning: meaningOf(meaningOfRow(line.item)),
        corrected: line.item.correction !== null,
        first: neighbourOf(rows, place, -1) < 0,
        last: neighbourOf(rows, place, 1) < 0,
        problem: (field: string): string => this.problemAt(`${path}.${field}`),
      };
    });
  });
  protected readonly statementProblem = computed(() => this.problemAt(`goals[${this.index()}].statement`));

  /** Long texts wrap in their cell, but what they hold is one line. */
  protected oneLine(text: string): string {
    return text.replace(/\s*[\r\n]+\s*/g, ' ');
  }

  protected edit(row: DeclaredRow, part: Partial<DeclaredRow>): void {
    this.editing.changeRow(this.goal().key, row.key, part);
  }

  /** The row goes to its class, and the focus with it. */
  protected reclassify(row: DeclaredRow, classCode: string): void {
    this.edit(row, { classCode });
    this.focusSoon(row.key, 'classCode');
  }

  protected correct(row: DeclaredRow, correction: ParsedTarget | null): void {
    this.edit(row, { correction });
  }

  protected insertAfter(row: DeclaredRow): void {
    this.focusSoon(this.editing.insert(this.goal().key, { after: row.key }), 'name');
  }

  protected add(classCode: string): void {
    this.focusSoon(this.editing.insert(this.goal().key, { classCode }), 'name');
  }

  protected move(row: DeclaredRow, direction: -1 | 1): void {
    this.editing.move(this.goal().key, row.key, direction);
    this.focusSoon(row.key, 'name');
  }

  private problemAt(path: string): string {
    const problem: FieldProblem | undefined = this.editing.cellProblems().get(path);
    return problem ? this.sentences.ofField(problem) : '';
  }

  protected remove(): void {
    this.asking.set(false);
    this.editing.removeGoal(this.goal().key);
  }

  private focusSoon(key: string, field: string): void {
    const name = `indicator:${key}:${field}`;
    afterNextRender(() => this.element.querySelector<HTMLElement>(`[data-entry="${name}"]`)?.focus(), { injector: this.injector });
  }
}
