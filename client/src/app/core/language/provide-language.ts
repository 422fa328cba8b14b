import { EnvironmentProviders, inject, provideAppInitializer } from '@angular/core';

import { LanguageSwitch, rememberedLanguage } from './language-switch';

/** Loads the remembered language before the first page shows. */
export function provideLanguage(): EnvironmentProviders {
  return provideAppInitializer(() => inject(LanguageSwitch).speak(rememberedLanguage()));
}
