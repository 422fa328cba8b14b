import { inject } from '@angular/core';
import type { AuditedObjectType, AuditEventView, OrganizationItem } from '@jixiao/contracts/views';
import { patchState, signalStore, withMethods, withProps, withState } from '@ngrx/signals';

import { Api } from '../../core/http/api';
import { everyOrganization } from '../../core/organizations/every-organization';
import { withRequest } from '../../core/store/with-request';
import { type AuditFilter, givenFields } from './audit-filter';

interface AuditState {
  items: AuditEventView[];
  nextCursor: string | null;
  organizations: OrganizationItem[];
  loaded: boolean;
}

const INITIAL: AuditState = { items: [], nextCursor: null, organizations: [], loaded: false };

/** Events of the trail, page by page. */
export const AuditStore = signalStore(
  withState(INITIAL),
  withRequest(),
  withProps(() => ({ api: inject(Api) })),
  withMethods((store) => {
    let latest = 0;
    const ask = (filter: AuditFilter, cursor: string | null) => {
      const given = givenFields(filter) as Partial<Omit<AuditFilter, 'objectType'>> & { objectType?: AuditedObjectType };
      return store.request(() => store.api.get('/api/audit-events', { query: { ...given, cursor } }));
    };
    return {
      /** First page; an answer that a later question overtook is dropped. */
      async load(filter: AuditFilter): Promise<void> {
        const asked = ++latest;
        const page = await ask(filter, null);
        if (asked === latest) patchState(store, { ...(page ?? { items: [], nextCursor: null }), loaded: true });
      },

      async loadNext(filter: AuditFilter): Promise<void> {
        const asked = ++latest;
        const page = await ask(filter, store.nextCursor());
        if (page && asked === latest) patchState(store, { items: [...store.items(), ...page.items], nextCursor: page.nextCursor });
      },

      async loadOrganizations(): Promise<void> {
        const organizations = await store.request(() => everyOrganization(store.api));
        if (organizations) patchState(store, { organizations });
      },
    };
  }),
);
