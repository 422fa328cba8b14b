import { DOCUMENT, inject, Service } from '@angular/core';
import { CurrentLanguage, LanguageCode } from '@jixiao/ui/language';
import { TranslocoService } from '@jsverse/transloco';

/** Sets the language of the interface, of the data shown in both languages and of the document in one step. */
@Service()
export class LanguageSwitch {
  private readonly transloco = inject(TranslocoService);
  private readonly current = inject(CurrentLanguage);
  private readonly document = inject(DOCUMENT);

  readonly code = this.current.code.asReadonly();

  apply(code: LanguageCode): void {
    this.current.code.set(code);
    this.transloco.setActiveLang(code);
    this.document.documentElement.lang = code === 'zh' ? 'zh-CN' : 'en';
  }
}
