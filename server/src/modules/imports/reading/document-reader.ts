import { Worker } from 'node:worker_threads';
import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import type { ApiErrorCode } from '@jixiao/contracts/problems';
import type { ImportStep } from '@jixiao/contracts/views';
import { ServerConfig } from '../../../config/server-config.js';
import { ApiError } from '../../../platform/errors/api-error.js';
import type { ReadImport, ReadingJob } from './read-import.js';
import type { WorkerMessage } from './worker-messages.js';

/** Seconds after which a file counts as one that cannot be read. */
export const READING_SECONDS = 120;
const MEMORY_MB = 768;
const OUT_OF_MEMORY = 'ERR_WORKER_OUT_OF_MEMORY';

type Job = Omit<ReadingJob, 'bytes' | 'limits'> & { readonly path: string };

/** Reads files one after the other, each in a thread of its own with limits of time and memory. */
@Injectable()
export class DocumentReader implements OnModuleDestroy {
  private last: Promise<unknown> = Promise.resolve();
  private running: Worker | null = null;
  private ended = false;

  constructor(private readonly config: ServerConfig) {}

  async onModuleDestroy(): Promise<void> {
    this.ended = true;
    await this.running?.terminate();
  }

  /** Throws what the reader refuses a file with, `import.too-slow` and `import.too-heavy`. */
  async read(job: Job, onStep: (step: ImportStep) => void = () => undefined): Promise<ReadImport> {
    onStep('waiting');
    const mine = this.last.then(() => this.inThread(job, onStep));
    this.last = mine.catch(() => undefined);
    return mine;
  }

  private async inThread(job: Job, onStep: (step: ImportStep) => void): Promise<ReadImport> {
    if (this.ended) throw new ApiError('unavailable');
    const limits = { fileBytes: this.config.IMPORT_MAX_MB * 1024 * 1024 };
    const worker = new Worker(new URL('./read-worker.js', import.meta.url), {
      workerData: { ...job, limits },
      resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
    });
    this.running = worker;
    let timer: NodeJS.Timeout | undefined;
    try {
      return await new Promise<ReadImport>((resolve, reject) => {
        timer = setTimeout(() => reject(new ApiError('import.too-slow', { seconds: String(READING_SECONDS) })), READING_SECONDS * 1000);
        worker.on('message', (message: WorkerMessage) => {
          if (message.kind === 'step') onStep(message.step);
          else if (message.kind === 'read') resolve(message.read);
          else reject(new ApiError(message.code as ApiErrorCode, message.params));
        });
        worker.once('error', (error) => reject(isOutOfMemory(error) ? new ApiError('import.too-heavy') : error));
        worker.once('exit', () => reject(new ApiError('unavailable')));
      });
    } finally {
      clearTimeout(timer);
      this.running = null;
      await worker.terminate();
    }
  }
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === OUT_OF_MEMORY;
}
