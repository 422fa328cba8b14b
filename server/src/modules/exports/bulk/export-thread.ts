import 'reflect-metadata';
import { workerData } from 'node:worker_threads';
import { ServerConfig } from '../../../config/server-config.js';
import { createExportContext } from './export-context.js';
import { ExportRun } from './export-run.js';
import type { ExportTask } from './export-tasks.repository.js';

/** What a thread is started with; class instances lose their class on the way into it. */
export interface ThreadInput {
  readonly config: Readonly<Record<string, unknown>>;
  readonly task: ExportTask;
}

/** One for what is read and one for what is reported meanwhile. */
const CONNECTIONS = 2;

const { config, task } = workerData as ThreadInput;
const context = await createExportContext(Object.assign(new ServerConfig(), config, { DATABASE_POOL: CONNECTIONS }));
try {
  await context.get(ExportRun).make(task);
} finally {
  await context.close();
}
