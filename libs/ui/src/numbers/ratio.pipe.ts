import { Pipe, PipeTransform } from '@angular/core';

import { formatPercent } from './format-decimal.js';

/** A ratio in decimal text as a percentage. */
@Pipe({ name: 'ratio' })
export class RatioPipe implements PipeTransform {
  transform(ratio: string | null | undefined, places = 2): string {
    return formatPercent(ratio, places);
  }
}
