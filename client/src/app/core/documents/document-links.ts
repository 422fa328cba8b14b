import { Component, input } from '@angular/core';
import { DOCUMENT_FORMATS, DocumentFormat } from '@jixiao/contracts/routes';
import { TranslocoPipe } from '@jsverse/transloco';
import { NzButtonComponent } from 'ng-zorro-antd/button';

/** Downloads of an official form in every format that it is given out in. */
@Component({
  selector: 'jx-document-links',
  imports: [TranslocoPipe, NzButtonComponent],
  template: `
    @for (format of formats; track format) {
      <a nz-button [href]="address()(format)" download>{{ 'app.exportAs.' + format | transloco }}</a>
    }
  `,
  styles: ':host { display: contents; }',
})
export class DocumentLinks {
  readonly address = input.required<(format: DocumentFormat) => string>();

  protected readonly formats = DOCUMENT_FORMATS;
}
