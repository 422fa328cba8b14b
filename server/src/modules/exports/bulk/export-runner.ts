import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { ServerConfig } from '../../../config/server-config.js';
import { ExportFiles } from './export-files.js';
import { ExportProgressRepository } from './export-progress.repository.js';
import { type ExportTask, ExportTasksRepository, TAKEN_SECONDS } from './export-tasks.repository.js';
import type { ThreadInput } from './export-thread.js';

const THREAD = new URL('./export-thread.js', import.meta.url);
const HEAP_MB = 768;
/** Where nothing is known to become due, another server may still have added something or died. */
const IDLE_SECONDS = 60;
/** After a failure of the database or of a thread, times the attempts so far. */
const RETRY_SECONDS = 5;
const MOST_ATTEMPTS = 5;

/**
 * Takes what is due and does it, each export in a thread of its own so that the server goes on serving. A server that is killed
 * stops giving signs of life; another one, or itself after a restart, then takes its tasks over.
 */
@Injectable()
export class ExportRunner implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger(ExportRunner.name);
  private readonly running = new Map<ExportTask, Promise<void>>();
  private readonly threads = new Set<Worker>();
  private looping: Promise<void> = Promise.resolve();
  private stopping = false;
  private woken = false;
  private ring: () => void = () => undefined;

  constructor(
    private readonly config: ServerConfig,
    private readonly tasks: ExportTasksRepository,
    private readonly progress: ExportProgressRepository,
    private readonly files: ExportFiles,
  ) {}

  onApplicationBootstrap(): void {
    if (this.config.EXPORT_WORKERS > 0) this.looping = this.loop();
  }

  /** What is under way is given back, for another server or the next start. */
  async onModuleDestroy(): Promise<void> {
    this.stopping = true;
    this.wake();
    await this.looping;
    await Promise.all([...this.threads].map((thread) => thread.terminate()));
    await Promise.all(this.running.values());
  }

  /** Something became due. */
  wake(): void {
    this.woken = true;
    this.ring();
  }

  private async loop(): Promise<void> {
    while (!this.stopping) {
      this.woken = false;
      const seconds = await this.step();
      if (!this.woken) await this.rest(seconds);
    }
  }

  /** Begins the next task, where there is one; gives the seconds after which to look again. */
  private async step(): Promise<number> {
    if (this.running.size >= this.config.EXPORT_WORKERS) return IDLE_SECONDS;
    try {
      const task = await this.tasks.take(randomUUID());
      if (!task) return Math.min(IDLE_SECONDS, Math.max(0.1, (await this.tasks.untilNext()) ?? IDLE_SECONDS));
      const work = this.work(task).finally(() => {
        this.running.delete(task);
        this.wake();
      });
      this.running.set(task, work);
      return 0;
    } catch (error) {
      if (!this.stopping) this.logger.warn(error, 'exports wait for the database');
      return RETRY_SECONDS;
    }
  }

  private rest(seconds: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, seconds * 1000).unref();
      this.ring = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  private async work(task: ExportTask): Promise<void> {
    try {
      if (task.kind === 'expire') await this.expire(task);
      else if (task.attempts > MOST_ATTEMPTS) await this.giveUp(task);
      else await this.make(task);
    } catch (error) {
      if (this.stopping) return void (await this.tasks.giveBack(task).catch(() => undefined));
      this.logger.error(error, `export ${task.exportId}: attempt ${task.attempts} failed`);
      await this.tasks.postpone(task, RETRY_SECONDS * task.attempts).catch(() => undefined);
    }
  }

  private async make(task: ExportTask): Promise<void> {
    const input: ThreadInput = { config: { ...this.config }, task };
    const thread = new Worker(THREAD, { workerData: input, resourceLimits: { maxOldGenerationSizeMb: HEAP_MB } });
    this.threads.add(thread);
    const renewing = setInterval(() => void this.renew(task, thread), (TAKEN_SECONDS * 1000) / 4).unref();
    try {
      const [code] = await once(thread, 'exit');
      if (code !== 0) throw new Error(`The thread ended with code ${code}.`);
    } finally {
      clearInterval(renewing);
      this.threads.delete(thread);
    }
    // Nothing is left of it where it was finished, failed for good or cancelled; else it is nobody's any longer.
    await this.tasks.end(task);
  }

  private async renew(task: ExportTask, thread: Worker): Promise<void> {
    const mine = await this.tasks.renew(task).catch(() => true);
    if (!mine) await thread.terminate();
  }

  private async expire(task: ExportTask): Promise<void> {
    await this.progress.expire(task);
    await this.files.remove(task.regionId, task.exportId);
    await this.tasks.end(task);
  }

  private async giveUp(task: ExportTask): Promise<void> {
    await this.files.remove(task.regionId, task.exportId);
    await this.progress.fail(task, 'export.interrupted');
  }
}
