import { readFile } from 'node:fs/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { isCodedError } from '@jixiao/domain/errors';
import { type ReadingJob, readImport } from './read-import.js';
import type { WorkerMessage } from './worker-messages.js';

/** The thread that reads one file, so that the server goes on answering meanwhile. */
async function work({ path, ...job }: Omit<ReadingJob, 'bytes'> & { path: string }): Promise<void> {
  const say = (message: WorkerMessage): void => parentPort?.postMessage(message);
  try {
    say({ kind: 'read', read: await readImport({ ...job, bytes: await readFile(path) }, (step) => say({ kind: 'step', step })) });
  } catch (error) {
    if (!isCodedError(error)) throw error;
    say({ kind: 'refused', code: error.code, params: { ...error.params } });
  }
}

void work(workerData);
