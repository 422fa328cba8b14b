import { inject } from '@angular/core';
import type { ProjectListItem, ProjectSort, ProjectStage, RatingCode } from '@jixiao/contracts/views';
import { patchState, signalStore, withMethods, withProps, withState } from '@ngrx/signals';

import { Api } from '../../../core/http/api';
import { withRequest } from '../../../core/store/with-request';

const PAGE_SIZE = 50;

export interface ProjectFilter {
  year: number | null;
  q: string;
  stage: ProjectStage | '';
  rating: RatingCode | '';
  sort: ProjectSort;
  /** Largest first. */
  descending: boolean;
}

interface ProjectListState {
  items: ProjectListItem[];
  nextCursor: string | null;
  /** Whether a first answer is there, so that an empty list is known to be empty. */
  loaded: boolean;
}

const INITIAL: ProjectListState = { items: [], nextCursor: null, loaded: false };

/** The projects that match the filter, page by page. */
export const ProjectListStore = signalStore(
  withState(INITIAL),
  withRequest(),
  withProps(() => ({ api: inject(Api) })),
  withMethods((store) => {
    let latest = 0;
    const ask = (filter: ProjectFilter, cursor: string | null) => {
      const { descending, sort, ...rest } = filter;
      return store.request(() =>
        store.api.get('/api/projects', {
          query: { ...rest, sort: descending ? `-${sort}` : sort, cursor, limit: PAGE_SIZE },
        }),
      );
    };
    return {
      /** First page; an answer that a later question overtook is dropped. */
      async load(filter: ProjectFilter): Promise<void> {
        const asked = ++latest;
        const page = await ask(filter, null);
        if (page && asked === latest) patchState(store, { ...page, loaded: true });
      },

      async loadNext(filter: ProjectFilter): Promise<void> {
        const asked = ++latest;
        const page = await ask(filter, store.nextCursor());
        if (page && asked === latest) patchState(store, { items: [...store.items(), ...page.items], nextCursor: page.nextCursor });
      },
    };
  }),
);
