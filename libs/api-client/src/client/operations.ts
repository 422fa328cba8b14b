import type { paths } from '../generated/schema.js';

export type Method = 'get' | 'post' | 'put' | 'patch' | 'delete';

/** Paths that have the method and answer JSON or nothing; files are linked to, not fetched. */
export type PathWith<M extends Method> = {
  [Path in keyof paths]: paths[Path] extends Record<M, infer Operation> ? ([Answer<Operation>] extends [never] ? never : Path) : never;
}[keyof paths];

export type OperationOf<M extends Method, Path extends PathWith<M>> = paths[Path] extends Record<M, infer Operation> ? Operation : never;

/** Body of the successful answer of an operation. */
export type Answer<Operation> = Operation extends { responses: infer Responses } ? Content<Responses[keyof Responses & (200 | 201 | 202 | 204)]> : never;

type Content<Response> = Response extends { content: { 'application/json': infer Body } } ? Body : Response extends { content?: never } ? void : never;

/** What a call of the operation has to say, and what it may. */
export type Options<Operation> = PathOption<Operation> & QueryOption<Operation> & BodyOption<Operation> & VersionOption<Operation>;

/** The options as arguments of a call: left out only where nothing is required. */
export type OptionArguments<Operation> = Record<never, never> extends Options<Operation> ? [options?: Options<Operation>] : [options: Options<Operation>];

type PathOption<Operation> = Operation extends { parameters: { path: infer Path } } ? { path: Path } : unknown;

type QueryOption<Operation> = Operation extends { parameters: { query?: infer Query } }
  ? [Query] extends [undefined]
    ? unknown
    : { query?: WithBlanks<Query> }
  : unknown;

/** Filters that are not set stay away from the address. */
type WithBlanks<Query> = { [Name in keyof Query]: Query[Name] | null | '' };

type BodyOption<Operation> = Operation extends { requestBody: { content: infer Bodies } } ? { body: Bodies[keyof Bodies] } : unknown;

/** The version that the writer saw, where the operation asks for it in If-Match. */
type VersionOption<Operation> = Operation extends { parameters: { header: { 'If-Match': string } } } ? { version: number } : unknown;
