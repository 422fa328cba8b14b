import { DOCUMENT, inject, Service } from '@angular/core';
import { CurrentLanguage, LanguageCode } from '@jixiao/ui/language';
import { TranslocoService } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';

const STORAGE_KEY = 'jixiao.language';

/** The language chosen last on this machine; Chinese at first. */
export function rememberedLanguage(): LanguageCode {
  return localStorage.getItem(STORAGE_KEY) === 'en' ? 'en' : 'zh';
}

/** The language of the interface, of the data shown in both languages and of the document. */
@Service()
export class LanguageSwitch {
  private readonly transloco = inject(TranslocoService);
  private readonly current = inject(CurrentLanguage);
  private readonly document = inject(DOCUMENT);

  readonly code = this.current.code.asReadonly();

  /**
   * Speaks this language once its texts are here, so that nothing is ever shown by the key of its text. Where they cannot be
   * loaded, the page stays in the language that it speaks.
   */
  async speak(code: LanguageCode): Promise<void> {
    const loaded = await firstValueFrom(this.transloco.load(code)).catch(() => null);
    if (loaded === null) return;
    this.current.code.set(code);
    this.transloco.setActiveLang(code);
    this.document.documentElement.lang = code === 'zh' ? 'zh-CN' : 'en';
    this.document.title = this.transloco.translate('app.title');
  }

  /** Speaks the other language, and remembers it on this machine. */
  async toggle(): Promise<void> {
    await this.speak(this.code() === 'zh' ? 'en' : 'zh');
    localStorage.setItem(STORAGE_KEY, this.code());
  }
}
