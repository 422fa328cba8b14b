/** A form that an archive holds, or should have held. */
export interface ListedForm {
  /** 表 */
  readonly title: string;
  /** 部门 */
  readonly department: string;
  /** Code and name of what the form is about. */
  readonly code: string;
  readonly name: string;
  /** Its place in the archive; null where it could not be written. */
  readonly file: string | null;
  /** The stored object and version that its figures rest on; for a failed form why it is not there. */
  readonly note: string;
}

/** What an archive of forms says about itself. */
export interface ExportList {
  readonly year: number;
  /** Whose forms it holds. */
  readonly scope: string;
  readonly forms: readonly ListedForm[];
}
