import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Injectable, Logger } from '@nestjs/common';
import type { DocumentFormat } from '@jixiao/contracts/routes';
import type { ExportFailure, ExportForm } from '@jixiao/contracts/views';
import { type ListedForm, writeExportListXlsx } from '@jixiao/documents/export-list';
import type { Principal } from '../../../platform/access/principal.js';
import { ApiError } from '../../../platform/errors/api-error.js';
import { problemOf } from '../../../platform/errors/problem.js';
import { UniquePaths } from './archive-names.js';
import { DeclarationForms } from './declaration-forms.js';
import { DepartmentForms } from './department-forms.js';
import { DisclosureForms } from './disclosure-forms.js';
import type { FormSource, FormSubject, LoadedForm } from './form-source.js';
import { SelfEvaluationForms } from './self-evaluation-forms.js';
import { YearEndForms } from './year-end-forms.js';
import { type WriteForm, writeForm } from './written-forms.js';
import { type ArchivedFile, ArchiveFull, MOST_FILES, zipOf } from './zip-stream.js';

/** So many forms are asked for together; their data, and never those of more, are in memory. */
const BATCH = 50;
const LIST = '导出清单';

/** Whose forms are wanted, and how. */
export interface ArchiveOrder {
  /** Its reach is whose forms they are. */
  readonly reader: Principal;
  readonly year: number;
  readonly forms: readonly ExportForm[];
  readonly format: DocumentFormat;
  /** What the list calls the reach. */
  readonly scope: string;
}

/** Is told how far an archive is; what it throws ends the work. */
export interface ArchiveProgress {
  counted(total: number): Promise<void>;
  /** A form is behind it, the failure said where it failed. */
  advanced(subject: FormSubject, failure: ExportFailure | null): Promise<void>;
}

interface PlannedBatch {
  readonly source: FormSource;
  readonly subjects: readonly FormSubject[];
}

/** Writes archives of many forms. */
@Injectable()
export class FormArchive {
  private readonly logger = new Logger(FormArchive.name);
  private readonly sources: readonly FormSource[];

  constructor(
    declarations: DeclarationForms,
    departments: DepartmentForms,
    disclosure: DisclosureForms,
    selfEvaluations: SelfEvaluationForms,
    yearEnd: YearEndForms,
  ) {
    this.sources = [declarations, departments, disclosure, selfEvaluations, yearEnd];
  }

  /** The kinds of form among these that there are, in the order of their folders. */
  sourcesOf(forms: readonly ExportForm[]): FormSource[] {
    return this.sources.filter(({ form }) => forms.includes(form));
  }

  /**
   * Writes the archive to the output and ends it. A form that fails is left out, reported, and named in the list that the archive ends
   * with. Throws `export.empty` where there is no form at all and `export.too-large`.
   */
  async write(order: ArchiveOrder, output: Writable, progress: ArchiveProgress, write: WriteForm = writeForm): Promise<void> {
    const batches = await this.plan(order);
    const total = batches.reduce((sum, { subjects }) => sum + subjects.length, 0);
    if (total === 0) throw new ApiError('export.empty');
    if (total > MOST_FILES) throw new ApiError('export.too-large', { forms: String(total) });
    await progress.counted(total);
    try {
      await pipeline(Readable.from(zipOf(this.files(order, batches, progress, write))), output);
    } catch (error) {
      if (error instanceof ArchiveFull) throw new ApiError('export.too-large', { forms: String(total) });
      throw error;
    }
  }

  private async plan({ reader, year, forms }: ArchiveOrder): Promise<PlannedBatch[]> {
    const batches: PlannedBatch[] = [];
    for (const source of this.sourcesOf(forms)) {
      const subjects = await source.subjects(reader, year);
      for (let start = 0; start < subjects.length; start += BATCH) batches.push({ source, subjects: subjects.slice(start, start + BATCH) });
    }
    return batches;
  }

  private async *files(
    order: ArchiveOrder,
    batches: readonly PlannedBatch[],
    progress: ArchiveProgress,
    write: WriteForm,
  ): AsyncGenerator<ArchivedFile> {
    const { reader, year, format, scope } = order;
    const paths = new UniquePaths();
    const list: ListedForm[] = [];
    for (const { source, subjects } of batches) {
      const loaded = await source.load(
        reader,
        year,
        subjects.map(({ id }) => id),
      );
      for (const subject of subjects) {
        const listed = { title: source.title, department: subject.department ?? '', code: subject.code, name: subject.name };
        const made = await this.make(source, subject, loaded.get(subject.id), (form) => write(form, format));
        if ('content' in made) {
          const folders = [subject.department, source.title].filter((folder) => folder !== null);
          const path = paths.add(folders, `${subject.code} ${subject.name}`, format);
          list.push({ ...listed, file: path, note: made.origin });
          yield { path, content: made.content };
          await progress.advanced(subject, null);
        } else {
          list.push({ ...listed, file: null, note: `未能生成（${made.problem}）` });
          await progress.advanced(subject, made);
        }
      }
    }
    yield { path: paths.add([], LIST, 'xlsx'), content: await writeExportListXlsx({ year, scope, forms: list }) };
  }

  private async make(
    { form, title }: FormSource,
    subject: FormSubject,
    load: (() => LoadedForm) | undefined,
    write: (form: LoadedForm) => Promise<Uint8Array>,
  ): Promise<{ content: Uint8Array; origin: string } | ExportFailure> {
    try {
      if (!load) throw new ApiError('item.not-found');
      const form = load();
      return { content: await write(form), origin: form.origin };
    } catch (error) {
      const { code: problem } = problemOf(error, '');
      // Without a database no form can be had: the whole is tried again later.
      if (problem === 'unavailable') throw error;
      this.logger.error(error, `${title} of ${subject.code} (${subject.id}) could not be written`);
      return { form, code: subject.code, name: subject.name, problem };
    }
  }
}
