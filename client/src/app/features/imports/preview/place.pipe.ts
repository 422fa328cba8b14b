import { inject, Pipe, PipeTransform } from '@angular/core';
import type { SourcePlace } from '@jixiao/domain/budget-document';
import { TranslocoService } from '@jsverse/transloco';

import { placeParts } from './place-text';

/** Where something stands in the file, in words. */
@Pipe({ name: 'place', pure: false })
export class PlacePipe implements PipeTransform {
  private readonly transloco = inject(TranslocoService);

  transform(place: SourcePlace | undefined): string {
    return placeParts(place ?? {})
      .map(({ key, value }) => this.transloco.translate(`imports.place.${key}`, { value }))
      .join(' ');
  }
}
