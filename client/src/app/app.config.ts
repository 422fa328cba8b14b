import { ApplicationConfig, isDevMode, provideBrowserGlobalErrorListeners } from '@angular/core';
import { provideRouter, withComponentInputBinding, withInMemoryScrolling } from '@angular/router';
import { provideTransloco } from '@jsverse/transloco';

import { appRoutes } from './app.routes';
import { rememberedLanguage } from './core/language/language-switch';
import { provideLanguage } from './core/language/provide-language';
import { TranslationLoader } from './core/language/translation-loader';
import { provideApi } from './core/session/provide-api';

export const appConfig: ApplicationConfig = {
  providers: [
    provideBrowserGlobalErrorListeners(),
    provideRouter(
      appRoutes,
      withComponentInputBinding(),
      withInMemoryScrolling({ anchorScrolling: 'enabled', scrollPositionRestoration: 'enabled' }),
    ),
    provideApi(),
    provideTransloco({
      config: {
        availableLangs: ['zh', 'en'],
        defaultLang: rememberedLanguage(),
        fallbackLang: 'zh',
        reRenderOnLangChange: true,
        prodMode: !isDevMode(),
      },
      loader: TranslationLoader,
    }),
    provideLanguage(),
  ],
};
