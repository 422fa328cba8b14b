import { Component, inject, input } from '@angular/core';
import type { BudgetView } from '@jixiao/contracts/views';
import { CellFindings, NO_FINDINGS } from '@jixiao/ui/findings';
import { DecimalPipe } from '@jixiao/ui/numbers';
import { TableScroll } from '@jixiao/ui/tables';
import { TranslocoPipe } from '@jsverse/transloco';

import { ClassificationStore } from '../../../core/reference/classification.store';

/** 项目预算: amounts, where they come from, what they are spent on, what is bought. All in 万元. */
@Component({
  selector: 'jx-budget-tables',
  imports: [TranslocoPipe, CellFindings, DecimalPipe, TableScroll],
  templateUrl: './budget-tables.html',
})
export class BudgetTables {
  readonly budget = input.required<BudgetView>();
  readonly year = input.required<number>();
  /** What the rules noticed, by cell. */
  readonly findings = input(NO_FINDINGS);

  protected readonly classification = inject(ClassificationStore);

  constructor() {
    void this.classification.load();
  }
}
