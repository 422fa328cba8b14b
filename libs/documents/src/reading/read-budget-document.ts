import type {
  BudgetDocument,
  BudgetTable,
  DepartmentForm,
  NarrativeParagraph,
  ProjectForm,
  SelfEvaluationForm,
} from '@jixiao/domain/budget-document';
import type { SourceDocument } from '../sources/index.js';
import { readBudgetTable } from './budget-table.js';
import { DepartmentFormReader } from './department-form.js';
import { type Line, linesOf } from './lines.js';
import { readNarrative } from './narrative.js';
import { fiscalYearOf, organizationOf } from './organization.js';
import { type OutlinePart, outlineOf } from './outline.js';
import { ProjectFormReader } from './project-form.js';
import { Reading } from './reading.js';
import { SelfEvaluationReader } from './self-evaluation-form.js';
import type { Section } from './sections.js';
import { splitSections } from './split-sections.js';
import { noteUnread } from './unread.js';

interface Parts {
  readonly budgetTables: BudgetTable[];
  readonly departments: DepartmentForm[];
  readonly projects: ProjectForm[];
  readonly selfEvaluations: SelfEvaluationForm[];
  readonly narrative: NarrativeParagraph[];
}

/**
 * Understands a source: disclosure tables, whole-department form, project forms, self-evaluation forms and the explanation, recognized by titles
 * and headers wherever they stand. Never fails: what was not understood stands in findings (`unread` names every row), and a document without any
 * table or form gets the error `document.nothing-recognized`.
 */
export function readBudgetDocument(source: SourceDocument): BudgetDocument {
  const lines = linesOf(source);
  return readSections(source, lines, splitSections(lines));
}

/** The same, beside the parts that the document was cut into: every written line is in exactly one, whether it was understood or not. */
export function readOutlinedDocument(source: SourceDocument): { document: BudgetDocument; outline: OutlinePart[] } {
  const lines = linesOf(source);
  const sections = splitSections(lines);
  return { document: readSections(source, lines, sections), outline: outlineOf(source, sections) };
}

function readSections(source: SourceDocument, lines: readonly Line[], sections: readonly Section[]): BudgetDocument {
  const reading = new Reading(fiscalYearOf(lines));
  const parts: Parts = { budgetTables: [], departments: [], projects: [], selfEvaluations: [], narrative: [] };
  for (const section of sections) {
    readSection(section, parts, reading);
    noteUnread(section, reading);
  }
  const [department = null] = parts.departments;
  const { budgetTables, projects, selfEvaluations, narrative } = parts;
  if (budgetTables.length + parts.departments.length + projects.length + selfEvaluations.length === 0) {
    reading.note('document.nothing-recognized', [lines[0]?.place ?? {}]);
  }
  return {
    organization: organizationOf(lines, budgetTables, department),
    fiscalYear: reading.fiscalYear,
    budgetTables,
    department,
    projects,
    selfEvaluations,
    narrative,
    findings: [...(source.warnings ?? []), ...reading.findings],
  };
}

function readSection(section: Section, parts: Parts, reading: Reading): void {
  if (section.kind === 'budget') {
    const table = readBudgetTable(section, reading);
    if (table !== null) parts.budgetTables.push(table);
  } else if (section.kind === 'project') parts.projects.push(new ProjectFormReader(section, reading).read());
  else if (section.kind === 'self_evaluation') parts.selfEvaluations.push(new SelfEvaluationReader(section, reading).read());
  else if (section.kind === 'narrative') parts.narrative.push(...readNarrative(section, reading));
  // A second whole-department form would be another department's document: its rows are named as unread.
  else if (section.kind === 'department' && parts.departments.length === 0)
    parts.departments.push(new DepartmentFormReader(section, reading).read());
}
