import { EnvironmentProviders, inject, provideAppInitializer } from '@angular/core';
import { LanguageCode } from '@jixiao/ui/language';
import { firstValueFrom } from 'rxjs';
import { TranslocoService } from '@jsverse/transloco';

import { LanguageSwitch } from './language-switch';

const STORAGE_KEY = 'jixiao.language';

/** The language chosen last on this machine; Chinese at first. */
export function rememberedLanguage(): LanguageCode {
  return localStorage.getItem(STORAGE_KEY) === 'en' ? 'en' : 'zh';
}

export function rememberLanguage(code: LanguageCode): void {
  localStorage.setItem(STORAGE_KEY, code);
}

/** Loads the remembered language before the first page shows. */
export function provideLanguage(): EnvironmentProviders {
  return provideAppInitializer(() => {
    const code = rememberedLanguage();
    const transloco = inject(TranslocoService);
    inject(LanguageSwitch).apply(code);
    return firstValueFrom(transloco.load(code));
  });
}
