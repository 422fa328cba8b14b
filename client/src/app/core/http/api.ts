import { InjectionToken } from '@angular/core';
import type { ApiClient } from '@jixiao/api-client/client';

/** The server's API, typed by path and method; a call that fails throws `ApiProblem`. */
export const Api = new InjectionToken<ApiClient>('Api');
