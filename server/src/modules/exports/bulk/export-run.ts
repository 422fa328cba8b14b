import { Injectable } from '@nestjs/common';
import type { ExportFailure } from '@jixiao/contracts/views';
import { isCodedError } from '@jixiao/domain/errors';
import { ServerConfig } from '../../../config/server-config.js';
import { PrincipalReader } from '../../../platform/access/principal-reader.js';
import type { Principal } from '../../../platform/access/principal.js';
import { ApiError } from '../../../platform/errors/api-error.js';
import { archiveName, reachOf } from './archive-scope.js';
import { ExportFiles } from './export-files.js';
import { type BegunExport, type ExportProgress, ExportProgressRepository } from './export-progress.repository.js';
import type { ExportTask } from './export-tasks.repository.js';
import { type ArchiveProgress, FormArchive } from './form-archive.js';

/** Progress is written at most so often. */
const REPORT_MS = 400;
/** The export itself names so many failed forms; the list in its archive names all. */
const FAILURES_SHOWN = 100;

/** Nobody wants the export any longer, or somebody else took it over. */
class NoLongerWanted extends Error {}

/** Makes one export, from its task to its file. */
@Injectable()
export class ExportRun {
  constructor(
    private readonly config: ServerConfig,
    private readonly people: PrincipalReader,
    private readonly progress: ExportProgressRepository,
    private readonly archive: FormArchive,
    private readonly files: ExportFiles,
  ) {}

  /**
   * What the person may read is what they may read now, not when they asked. What cannot be mended by trying again is said in the export;
   * anything else is thrown, and the task is begun again later, with the forms that are written by then.
   */
  async make(task: ExportTask): Promise<void> {
    try {
      await this.files.removeArchives(task.regionId, task.exportId);
      const begun = await this.progress.begin(task);
      if (begun) await this.write(task, begun);
    } catch (error) {
      if (!(error instanceof NoLongerWanted)) {
        if (!isCodedError(error)) throw error;
        await this.progress.fail(task, error.code);
      }
    }
    await this.files.removeForms(task.regionId, task.exportId);
  }

  private async write(task: ExportTask, begun: BegunExport): Promise<void> {
    const { year, forms, format } = begun;
    const reader = await this.reader(task, begun);
    const sources = this.archive.sourcesOf(forms);
    for (const { permission } of sources) {
      if (!reader.may(permission)) throw new ApiError('permission.denied', { permission });
    }
    const scope = begun.organization?.name ?? reader.regionName;
    const order = { reader, year, forms, format, scope };
    const file = await this.files.write(task, (output) =>
      this.archive.write(order, output, this.reporting(task), this.files.writtenForms(task).write),
    );
    const offered = { ...file, fileName: archiveName(year, scope), reach: reachOf(reader, sources) };
    const kept = await this.progress.finish(task, reader, offered, this.config.EXPORT_KEEP_HOURS);
    if (!kept) await this.files.remove(task.regionId, `${task.exportId}.${task.token}`);
  }

  private async reader({ regionId }: ExportTask, { requestedBy, organization }: BegunExport): Promise<Principal> {
    const person = await this.people.find(regionId, requestedBy);
    if (!person) throw new ApiError('user.not-found');
    return organization ? person.within(organization) : person;
  }

  private reporting(task: ExportTask): ArchiveProgress {
    const state = { total: 0, done: 0, failed: 0, current: null as string | null, failures: [] as ExportFailure[] };
    let reportedAt = 0;
    const report = async (snapshot: ExportProgress): Promise<void> => {
      reportedAt = Date.now();
      if (!(await this.progress.advance(task, snapshot))) throw new NoLongerWanted();
    };
    return {
      counted: (total) => {
        state.total = total;
        return report(state);
      },
      advanced: async ({ name }, failure) => {
        state.done += 1;
        state.current = name;
        if (failure) state.failed += 1;
        if (failure && state.failures.length < FAILURES_SHOWN) state.failures.push(failure);
        if (state.done === state.total || Date.now() - reportedAt >= REPORT_MS) await report(state);
      },
    };
  }
}
