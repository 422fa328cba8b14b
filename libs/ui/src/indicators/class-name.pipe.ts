import { inject, Pipe, PipeTransform } from '@angular/core';
import { indicatorClassTree } from '@jixiao/domain/indicators';

import { CurrentLanguage } from '../language/current-language.js';

/** Name of an indicator class in the tree of the year, in the current language. */
@Pipe({ name: 'className', pure: false })
export class ClassNamePipe implements PipeTransform {
  private readonly language = inject(CurrentLanguage);

  transform(code: string, year: number): string {
    const found = indicatorClassTree(year).find((entry) => entry.code === code);
    return found?.name[this.language.code()] ?? code;
  }
}

/** Codes of the classes of the year in the order of the form. */
export function classOrder(year: number): string[] {
  return [...indicatorClassTree(year)].sort((left, right) => left.ordinal - right.ordinal).map((entry) => entry.code);
}
