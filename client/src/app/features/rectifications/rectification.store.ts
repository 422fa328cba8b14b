import { inject } from '@angular/core';
import type { RectificationView } from '@jixiao/contracts/views';
import { patchState, signalStore, withMethods, withProps, withState } from '@ngrx/signals';

import { Api } from '../../core/http/api';
import { withRequest } from '../../core/store/with-request';

interface RectificationState {
  rectification: RectificationView | null;
}

const INITIAL: RectificationState = { rectification: null };

/** One rectification with its steps and files, and what the reader does with it. */
export const RectificationStore = signalStore(
  withState(INITIAL),
  withRequest(),
  withProps(() => ({ api: inject(Api) })),
  withMethods((store) => {
    const show = async (work: () => Promise<RectificationView>): Promise<boolean> => {
      const rectification = await store.request(work);
      if (rectification) patchState(store, { rectification });
      return rectification !== null;
    };
    const read = (id: string) => store.api.get('/api/rectifications/{id}', { path: { id } });
    return {
      load: (id: string): Promise<boolean> => show(() => read(id)),

      act({ id, version }: RectificationView, action: string, note: string, dueOn: string | null): Promise<boolean> {
        const body = { note: note.trim() || null, ...(dueOn && { dueOn }) };
        return show(() => store.api.post('/api/rectifications/{id}/steps/{action}', { path: { id, action }, version, body }));
      },

      attach: (id: string, file: File): Promise<boolean> =>
        show(() => store.api.post('/api/rectifications/{id}/files', { path: { id }, body: { file } })),

      detach: (id: string, fileId: string): Promise<boolean> =>
        show(async () => {
          await store.api.delete('/api/rectification-files/{id}', { path: { id: fileId } });
          return read(id);
        }),
    };
  }),
);
