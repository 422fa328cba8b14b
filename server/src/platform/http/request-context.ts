import { AsyncLocalStorage } from 'node:async_hooks';

const requests = new AsyncLocalStorage<string>();

/** Runs the rest of a request so that what it writes can name it. */
export function withRequestId(requestId: string, next: () => void): void {
  requests.run(requestId, next);
}

/** Id of the request being served, null outside one. */
export function currentRequestId(): string | null {
  return requests.getStore() ?? null;
}
