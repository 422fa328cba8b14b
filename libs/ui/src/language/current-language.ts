import { Service, signal } from '@angular/core';

export type LanguageCode = 'zh' | 'en';

/** The language that the interface speaks now; set by the application, read by everything that shows bilingual data. */
@Service()
export class CurrentLanguage {
  readonly code = signal<LanguageCode>('zh');
}
