import { Service } from '@angular/core';
import { Translation, TranslocoLoader } from '@jsverse/transloco';

/** Each language is a chunk of its own, loaded when it is first spoken. */
@Service()
export class TranslationLoader implements TranslocoLoader {
  async getTranslation(language: string): Promise<Translation> {
    const module = language === 'en' ? await import('../../../i18n/en.json') : await import('../../../i18n/zh.json');
    return module.default;
  }
}
