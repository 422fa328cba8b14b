import { inject, Pipe, PipeTransform } from '@angular/core';
import type { Bilingual } from '@jixiao/contracts/views';

import { CurrentLanguage } from './current-language.js';

/** Shows text that the server or the domain gives in both languages in the current one. */
@Pipe({ name: 'bilingual', pure: false })
export class BilingualPipe implements PipeTransform {
  private readonly language = inject(CurrentLanguage);

  transform(text: Bilingual | null | undefined): string {
    return text?.[this.language.code()] ?? '';
  }
}
