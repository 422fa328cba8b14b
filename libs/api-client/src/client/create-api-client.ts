import { CREATION_KEY_HEADER, CSRF_HEADER } from '@jixiao/contracts/routes';
import type { ProblemView } from '@jixiao/contracts/views';
import createFetchClient from 'openapi-fetch';
import type { paths } from '../generated/schema.js';
import { ApiProblem, LOCAL_PROBLEM_CODES, localProblem, problemOfAnswer } from './api-problem.js';
import { CreationKeys } from './creation-keys.js';
import type { Answer, Method, OperationOf, OptionArguments, PathWith } from './operations.js';

/** A call of one method: gives the body of the answer, throws `ApiProblem`. */
export type Call<M extends Method> = <Path extends PathWith<M>>(
  path: Path,
  ...options: OptionArguments<OperationOf<M, Path>>
) => Promise<Answer<OperationOf<M, Path>>>;

export interface ApiClient {
  readonly get: Call<'get'>;
  readonly post: Call<'post'>;
  readonly put: Call<'put'>;
  readonly patch: Call<'patch'>;
  readonly delete: Call<'delete'>;
}

export interface ApiClientSettings {
  /** Origin of the server; without it the one that the page came from. */
  baseUrl?: string;
  /** Sent with every request. */
  headers?: Record<string, string>;
  /** The CSRF token of the session that there is now. */
  csrfToken: () => string | null;
  /** Told of every problem before the call throws it, with the path as the API declares it. */
  onProblem?: (problem: ProblemView, path: string) => void;
}

/** What the options of a call come to, whichever operation it is. */
interface Sent {
  path?: Record<string, unknown>;
  query?: Record<string, unknown>;
  body?: unknown;
  version?: number;
}

/**
 * A client of the API, typed by path and method from the server's OpenAPI document. A version becomes If-Match,
 * unsafe requests carry the CSRF token, creations a key by which one that is sent again is known, and a body with a file
 * is sent as a form.
 */
export function createApiClient({ baseUrl = '', headers = {}, csrfToken, onProblem }: ApiClientSettings): ApiClient {
  const http = createFetchClient<paths>({ baseUrl, headers, bodySerializer: serializeBody });
  const keys = new CreationKeys();
  http.use({ onError: ({ error }) => new ApiProblem(localProblem(LOCAL_PROBLEM_CODES.offline, 0), { cause: error }) });

  async function send(method: Method, path: string, { path: names, query, body, version }: Sent = {}): Promise<unknown> {
    const init = {
      params: { path: names, query: query && withoutBlanks(query) },
      body,
      headers: {
        [CSRF_HEADER]: method === 'get' ? null : csrfToken(),
        'If-Match': version === undefined ? null : `"${version}"`,
        [CREATION_KEY_HEADER]: method === 'post' ? keys.of(path, names, body) : null,
      },
    };
    // The signatures of ApiClient say what fits together; openapi-fetch sees a method and a path here.
    const { data, error, response } = await http.request(method as never, path as never, init as never);
    if (response.status < 500) keys.answered(path, names, body);
    if (response.ok) return data;
    const problem = problemOfAnswer(response.status, error);
    onProblem?.(problem, path);
    throw new ApiProblem(problem);
  }

  const call = <M extends Method>(method: M): Call<M> => ((path: string, options?: Sent) => send(method, path, options)) as Call<M>;
  return { get: call('get'), post: call('post'), put: call('put'), patch: call('patch'), delete: call('delete') };
}

function withoutBlanks(query: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(query).filter(([, value]) => value !== null && value !== undefined && value !== ''));
}

function serializeBody(body: unknown): string | FormData {
  const files = Object.entries(body ?? {}).filter(([, value]) => value instanceof Blob);
  if (files.length === 0) return JSON.stringify(body);
  const form = new FormData();
  for (const [name, file] of files) form.append(name, file);
  return form;
}
