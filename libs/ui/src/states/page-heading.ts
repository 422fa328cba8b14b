import { Component, input } from '@angular/core';

/** Title of a page, a line that places it, and its actions on the right. */
@Component({
  selector: 'jx-page-heading',
  template: `
    <header class="page-heading">
      <div>
        <h1>{{ heading() }} <ng-content select="[tags]" /></h1>
        @if (place()) {
          <p class="muted">{{ place() }}</p>
        }
      </div>
      <div class="actions"><ng-content /></div>
    </header>
  `,
})
export class PageHeading {
  readonly heading = input.required<string>();
  readonly place = input('');
}
