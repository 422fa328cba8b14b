import { isWanted } from './operations.js';

type Listener = (event: { readonly data: unknown }) => void;

/** A part of a page's operations, as the parser sends it. */
interface OperationsChunk {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
  readonly length: number;
}

/**
 * One end of a connection between the parser and its user in the same thread. The stand-in for a worker that pdf.js brings copies every message
 * deeply, which takes longer than parsing; here messages are handed over as they are, and of a page's operations only those that are looked at.
 */
export class DirectPort {
  readonly #listeners = new Set<Listener>();
  #other: DirectPort | null = null;

  static pair(): [DirectPort, DirectPort] {
    const ends: [DirectPort, DirectPort] = [new DirectPort(), new DirectPort()];
    ends[0].#other = ends[1];
    ends[1].#other = ends[0];
    return ends;
  }

  postMessage(message: unknown): void {
    const other = this.#other;
    const data = withoutUnwanted(message);
    queueMicrotask(() => {
      for (const listener of other === null ? [] : other.#listeners) listener({ data });
    });
  }

  addEventListener(_: string, listener: Listener, { signal }: { readonly signal?: AbortSignal } = {}): void {
    this.#listeners.add(listener);
    signal?.addEventListener('abort', () => this.#listeners.delete(listener));
  }

  removeEventListener(_: string, listener: Listener): void {
    this.#listeners.delete(listener);
  }
}

/** The parser empties its arrays as soon as it has sent them. */
function withoutUnwanted(message: unknown): unknown {
  if (!holdsOperations(message)) return message;
  const { chunk } = message;
  const kept: number[] = [];
  for (let index = 0; index < chunk.length; index += 1) if (isWanted(chunk.fnArray[index] ?? 0)) kept.push(index);
  const fnArray = kept.map((index) => chunk.fnArray[index]);
  return { ...message, chunk: { ...chunk, fnArray, argsArray: kept.map((index) => chunk.argsArray[index]), length: kept.length } };
}

function holdsOperations(message: unknown): message is { readonly chunk: OperationsChunk } {
  const chunk = (message as { readonly chunk?: Partial<OperationsChunk> } | null)?.chunk;
  return Array.isArray(chunk?.fnArray) && Array.isArray(chunk.argsArray);
}
