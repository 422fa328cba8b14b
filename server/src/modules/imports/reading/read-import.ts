import type {
  BudgetDocument,
  BudgetTable,
  DepartmentForm,
  DocumentFinding,
  NarrativeParagraph,
  ProjectForm,
  SelfEvaluationForm,
} from '@jixiao/domain/budget-document';
import { checkBudgetDocument } from '@jixiao/domain/checks';
import type { Severity } from '@jixiao/domain/findings';
import type { ImportCell, ImportKind, ImportLine, ImportStep, SeverityCounts } from '@jixiao/contracts/views';
import { correctSource, type CellCorrection } from '@jixiao/documents/corrections';
import { readOutlinedDocument } from '@jixiao/documents/reading';
import { readSource, type SourceLimits } from '@jixiao/documents/sources';
import { partsOf } from './parts.js';

/** A file to be read, with what a person corrected in it. */
export interface ReadingJob {
  readonly bytes: Uint8Array;
  readonly fileName: string;
  readonly corrections: readonly CellCorrection[];
  readonly limits: Partial<SourceLimits>;
}

export type PartContent = ProjectForm | DepartmentForm | BudgetTable | SelfEvaluationForm | readonly NarrativeParagraph[] | null;

/** A row or paragraph of the source; findings know it by its key. */
export interface PartLine extends Pick<ImportLine, 'kind' | 'place'> {
  readonly key: string;
  readonly cells: ImportCell[];
}

/** A table, form or part of the text, with all its lines. */
export interface ReadPart {
  readonly key: string;
  readonly kind: ImportKind;
  readonly code: string | null;
  readonly name: string;
  readonly content: PartContent;
  readonly lines: readonly PartLine[];
  readonly findings: SeverityCounts;
}

/** A finding at the line of its first place. */
export interface PlacedFinding {
  readonly itemKey: string;
  readonly lineKey: string;
  readonly finding: DocumentFinding;
  /** Of that line. */
  readonly cells: readonly ImportCell[];
}

export interface ReadImport extends Pick<BudgetDocument, 'organization' | 'fiscalYear'> {
  readonly format: string;
  readonly parts: readonly ReadPart[];
  readonly findings: readonly PlacedFinding[];
}

const ORDER: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Reads a file, with its corrections, into parts and findings, the gravest first; throws `CodedError` for a file that cannot be read. */
export async function readImport(job: ReadingJob, onStep: (step: ImportStep) => void): Promise<ReadImport> {
  onStep('opening');
  const original = await readSource(job.bytes, job.fileName, job.limits);
  onStep('recognizing');
  const source = correctSource(original, job.corrections);
  const { document, outline } = readOutlinedDocument(source);
  onStep('checking');
  const findings = [...document.findings, ...checkBudgetDocument(document)].sort(
    (left, right) => ORDER[left.severity] - ORDER[right.severity],
  );
  return {
    format: source.format,
    organization: document.organization,
    fiscalYear: document.fiscalYear,
    ...partsOf({ outline, original, document, findings, corrections: job.corrections }),
  };
}
