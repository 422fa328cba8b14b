import type { Permission } from '@jixiao/contracts/access';
import type { DocumentFormat } from '@jixiao/contracts/routes';
import type { ExportForm } from '@jixiao/contracts/views';
import type { Principal } from '../../../platform/access/principal.js';

/** What one form is about: a project, an organization or a region. */
export interface FormSubject {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  /** Code and name of its department; null for what belongs to none. */
  readonly department: string | null;
}

/** A form whose data are at hand. */
export interface LoadedForm {
  /** The stored object and version that it is made from. */
  readonly origin: string;
  /** All that is written, so that equal data give an equal form; null where it is read only to be written. */
  readonly data: object | null;
  write(format: DocumentFormat): Promise<Uint8Array>;
}

/** One kind of form, for as many subjects as there are. */
export interface FormSource {
  readonly form: ExportForm;
  /** What its readers need. */
  readonly permission: Permission;
  /** Its official name, which is also the name of its folder. */
  readonly title: string;
  /** What there is a form about, within the reach of the reader, in its order. */
  subjects(reader: Principal, year: number): Promise<readonly FormSubject[]>;
  /** The forms of a batch of subjects, by a number of statements that does not grow with it. Each may fail by itself. */
  load(reader: Principal, year: number, ids: readonly string[]): Promise<ReadonlyMap<string, () => LoadedForm>>;
}
