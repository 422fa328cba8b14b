import { inject } from '@angular/core';
import type { AdministeredOrganization, AdministeredUser, UserWithPassword } from '@jixiao/contracts/views';
import { patchState, signalStore, withMethods, withProps, withState } from '@ngrx/signals';

import { Api } from '../../../core/http/api';
import { withRequest } from '../../../core/store/with-request';
import { bodyOf, UserDraft } from './user-draft';

const PAGE_SIZE = 50;

export const USER_STATES = ['all', 'active', 'deactivated'] as const;
export type UserState = (typeof USER_STATES)[number];

export interface UserFilter {
  q: string;
  state: UserState;
}

interface UsersState {
  items: AdministeredUser[];
  nextCursor: string | null;
  organizations: AdministeredOrganization[];
  loaded: boolean;
}

const INITIAL: UsersState = { items: [], nextCursor: null, organizations: [], loaded: false };

/** The region's people, page by page, and the organizations that roles are given on. */
export const UsersStore = signalStore(
  withState(INITIAL),
  withRequest(),
  withProps(() => ({ api: inject(Api) })),
  withMethods((store) => {
    let latest = 0;
    const ask = (filter: UserFilter, cursor: string | null) =>
      store.request(() => store.api.get('/api/administration/users', { query: { ...filter, cursor, limit: PAGE_SIZE } }));
    const show = (user: AdministeredUser): void =>
      patchState(store, { items: store.items().map((each) => (each.id === user.id ? user : each)) });
    /** Sends a change of one user and shows the row that then holds, be it somebody else's. */
    const send = async (change: () => Promise<AdministeredUser>): Promise<AdministeredUser | null> => {
      const user = await store.request(change);
      const problem = store.problem();
      if (problem?.code === 'version.stale') show(problem.current as AdministeredUser);
      if (user) show(user);
      return user;
    };

    return {
      /** First page; an answer that a later question overtook is dropped. */
      async load(filter: UserFilter): Promise<void> {
        const asked = ++latest;
        const page = await ask(filter, null);
        if (page && asked === latest) patchState(store, { ...page, loaded: true });
      },

      async loadNext(filter: UserFilter): Promise<void> {
        const asked = ++latest;
        const page = await ask(filter, store.nextCursor());
        if (page && asked === latest) patchState(store, { items: [...store.items(), ...page.items], nextCursor: page.nextCursor });
      },

      async loadOrganizations(): Promise<void> {
        const answer = await store.request(() => store.api.get('/api/administration/organizations'));
        if (answer) patchState(store, { organizations: answer.items });
      },

      forgetProblem(): void {
        patchState(store, { problem: null });
      },

      async create(draft: UserDraft): Promise<UserWithPassword | null> {
        const body = { ...bodyOf(draft), username: draft.username.trim() };
        const created = await store.request(() => store.api.post('/api/administration/users', { body }));
        if (created) patchState(store, { items: [created.user, ...store.items()] });
        return created;
      },

      change(id: string, draft: UserDraft): Promise<AdministeredUser | null> {
        const { version } = draft;
        return send(() => store.api.put('/api/administration/users/{id}', { path: { id }, version, body: bodyOf(draft) }));
      },

      deactivate({ id, version }: AdministeredUser): Promise<AdministeredUser | null> {
        return send(() => store.api.post('/api/administration/users/{id}/deactivation', { path: { id }, version }));
      },

      reactivate({ id, version }: AdministeredUser): Promise<AdministeredUser | null> {
        return send(() => store.api.post('/api/administration/users/{id}/reactivation', { path: { id }, version }));
      },

      async resetPassword({ id, version }: AdministeredUser): Promise<UserWithPassword | null> {
        let reset: UserWithPassword | null = null;
        await send(async () => {
          reset = await store.api.post('/api/administration/users/{id}/password-reset', { path: { id }, version });
          return reset.user;
        });
        return reset;
      },
    };
  }),
);
