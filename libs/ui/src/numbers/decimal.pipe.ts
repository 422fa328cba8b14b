import { Pipe, PipeTransform } from '@angular/core';

import { formatDecimal } from './format-decimal.js';

/** Decimal text with thousands separators. */
@Pipe({ name: 'decimal' })
export class DecimalPipe implements PipeTransform {
  transform(value: string | null | undefined, places = 2): string {
    return formatDecimal(value, places);
  }
}
