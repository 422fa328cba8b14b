import { computed, inject } from '@angular/core';
import type { Permission } from '@jixiao/contracts/access';
import type { SessionView } from '@jixiao/contracts/views';
import { patchState, signalStore, withComputed, withMethods, withProps, withState } from '@ngrx/signals';

import { Api } from '../http/api';

interface SessionState {
  session: SessionView | null;
  /** Whether the server was asked for the session that the cookie may hold. */
  asked: boolean;
}

const INITIAL: SessionState = { session: null, asked: false };

/** Who is signed in, and what they may do. */
export const SessionStore = signalStore(
  { providedIn: 'root' },
  withState(INITIAL),
  withProps(() => ({ api: inject(Api) })),
  withComputed(({ session }) => ({
    signedIn: computed(() => session() !== null),
    csrfToken: computed(() => session()?.csrfToken ?? null),
    userName: computed(() => session()?.user.name ?? ''),
    regionName: computed(() => session()?.region.name ?? ''),
    mustChangePassword: computed(() => session()?.mustChangePassword ?? false),
    roles: computed(() => session()?.roles ?? []),
  })),
  withMethods((store) => {
    let asking: Promise<SessionView | null> | null = null;
    return {
      may(permission: Permission): boolean {
        return store.session()?.permissions.includes(permission) ?? false;
      },

      /** Asks once whether the cookie still holds a session; guards that ask meanwhile share the answer. */
      async restore(): Promise<boolean> {
        if (store.asked()) return store.signedIn();
        asking ??= store.api.get('/api/session').catch(() => null);
        const session = await asking;
        if (!store.asked()) patchState(store, { session, asked: true });
        return store.signedIn();
      },

      async signIn(username: string, password: string): Promise<void> {
        const session = await store.api.post('/api/session', { body: { username, password } });
        patchState(store, { session, asked: true });
      },

      async changePassword(current: string, next: string): Promise<void> {
        await store.api.put('/api/session/password', { body: { current, next } });
        const session = store.session();
        if (session) patchState(store, { session: { ...session, mustChangePassword: false } });
      },

      async signOut(): Promise<void> {
        await store.api.delete('/api/session').catch(() => undefined);
        patchState(store, { session: null });
      },

      forget(): void {
        patchState(store, { session: null });
      },
    };
  }),
);
