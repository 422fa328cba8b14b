import { Component, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';

/** A choice that narrows a list: all, or one of the options that stand inside. Belongs into a row of class `filters`. */
@Component({
  selector: 'jx-choice-filter',
  imports: [TranslocoPipe],
  template: `
    <label>
      {{ label() }}
      <select class="field" [name]="name()" #choice (change)="chose.emit(choice.value)">
        <option value="">{{ 'app.all' | transloco }}</option>
        <ng-content />
      </select>
    </label>
  `,
})
export class ChoiceFilter {
  readonly label = input.required<string>();
  readonly name = input.required<string>();
  /** The value of the option, empty for all. */
  readonly chose = output<string>();
}
