import { provideHttpClient, withInterceptors } from '@angular/common/http';
import { ApplicationConfig, isDevMode, provideBrowserGlobalErrorListeners } from '@angular/core';
import { provideRouter, withComponentInputBinding, withInMemoryScrolling } from '@angular/router';
import { provideTransloco } from '@jsverse/transloco';

import { appRoutes } from './app.routes';
import { csrfInterceptor } from './core/http/csrf.interceptor';
import { unauthorizedInterceptor } from './core/http/unauthorized.interceptor';
import { provideLanguage, rememberedLanguage } from './core/language/provide-language';
import { TranslationLoader } from './core/language/translation-loader';

export const appConfig: ApplicationConfig = {
  providers: [
    provideBrowserGlobalErrorListeners(),
    provideRouter(
      appRoutes,
      withComponentInputBinding(),
      withInMemoryScrolling({ anchorScrolling: 'enabled', scrollPositionRestoration: 'enabled' }),
    ),
    provideHttpClient(withInterceptors([csrfInterceptor, unauthorizedInterceptor])),
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
