import type { FieldChange, ImportProblem } from '@jixiao/contracts/views';
import type { ProjectForm } from '@jixiao/domain/budget-document';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { v7 } from 'uuid';
import { fieldProblems } from '../../../platform/http/field-problems.js';
import { type ProjectBasics, changesOfBasics } from '../../declaration/basics-changes.js';
import { ImportedBasicsDto } from './imported-basics.dto.js';
import type { ProjectRow } from './comparison.js';
import { departmentOf, leadOf, unitOf } from './found-organizations.js';
import { type ImportContext, type KnownOrganization, reaches } from './import-context.js';
import { blocking, fromFields, problemsOfDepartment, remark } from './problems.js';
import type { StoredForImport } from './stored-objects.js';
import { onOneLine, sameText, squeezed, taken } from './texts.js';
import type { ValueBook } from './value-book.js';
import { attributeOf, categoryOf } from './vocabulary.js';

const NOTHING: ProjectBasics = {
  name: '',
  attribute: null,
  expenditureCategory: null,
  startYear: null,
  endYear: null,
  reason: null,
  content: null,
  address: null,
  postcode: null,
};

interface BasicsComparison {
  /** The project as it will stand; null where something it needs is missing. */
  readonly row: ProjectRow | null;
  readonly changes: readonly FieldChange[];
  readonly problems: readonly ImportProblem[];
}

/** The head of a project form beside the stored project: who carries it out, what it is, how long it lasts. */
export function compareBasics(
  form: ProjectForm,
  context: ImportContext,
  stored: StoredForImport | null,
  book: ValueBook,
): BasicsComparison {
  const owner = ownerOf(form, context, stored);
  const given = givenBasics(form, stored);
  noteBasics(form, given, owner, stored, book);
  const body = plainToInstance(ImportedBasicsDto, given);
  const refused = validateSync(body, { stopAtFirstError: true, validationError: { target: true } });
  const unknown = unknownWords(form);
  const named = new Set(unknown.map(({ field }) => field));
  const refusals = fromFields(fieldProblems(refused)).map((problem) => ({ ...problem, field: `basics.${problem.field}` }));
  const problems = [...owner.problems, ...unknown, ...refusals.filter(({ field }) => !named.has(field))];
  if (form.code === null) problems.push(blocking('import.code-missing', {}, 'basics.code'));
  if (given.startYear !== null && given.endYear !== null && given.endYear < given.startYear)
    problems.push(blocking('declaration.years-reversed', {}, 'basics.endYear'));
  const { department, unit, lead } = owner;
  if (problems.some((problem) => problem.blocking) || form.code === null || department === null || unit === null)
    return { row: null, changes: [], problems };

  const { basics, fields } = changesOfBasics(stored ?? NOTHING, body);
  const row = { id: stored?.id ?? v7(), code: form.code, organizationId: department.id, unitId: unit.id, leadUserId: lead.id, ...basics };
  const changes = [
    ...(stored === null ? [{ field: 'basics:code', old: null, new: form.code }] : []),
    ...fields.map((change) => ({ ...change, old: change.old === '' ? null : change.old })),
    ...moved('basics:unit', stored?.unitId, unit, stored?.unitName),
    ...moved('basics:lead', stored?.leadUserId, lead, stored?.leadName),
  ];
  return { row, changes, problems };
}

function moved(field: string, before: string | undefined, next: { id: string; name: string }, name: string | undefined): FieldChange[] {
  return before === next.id ? [] : [{ field, old: name ?? null, new: next.name }];
}

interface Owner {
  readonly department: Pick<KnownOrganization, 'id'> | null;
  readonly unit: { readonly id: string; readonly name: string } | null;
  readonly lead: { readonly id: string; readonly name: string };
  /** The form's name belongs to nobody, and the stored lead stays. */
  readonly leadStays: boolean;
  readonly problems: ImportProblem[];
}

/** Department, unit and lead by their names; what the names do not tell stays as it is stored, or is as the person chose. */
function ownerOf(form: ProjectForm, context: ImportContext, stored: StoredForImport | null): Owner {
  const known = departmentOf(context, form.department);
  const unit = known && unitOf(context, known, form.unit);
  const problems: ImportProblem[] = [];
  if (unit !== null && !reaches(context, unit.path)) problems.push(blocking('import.out-of-reach', { name: unit.name }, 'basics.unit'));
  if (unit === null) {
    if (stored !== null) problems.push(remark('import.unit-unknown', { name: form.unit ?? form.department ?? '' }, 'basics.unit'));
    else if (known === null) problems.push(...problemsOfDepartment(context, known, form.department));
    else problems.push(blocking('import.unit-unknown', { name: form.unit ?? '' }, 'basics.unit'));
  }
  const chosen = chosenLead(context);
  const before = stored && { id: stored.leadUserId, name: stored.leadName };
  const named = before && form.lead !== null && sameText(before.name, form.lead) ? before : leadOf(context, known, form.lead);
  const lead = named ?? before ?? chosen;
  if (named === null && (form.lead !== null || stored === null))
    problems.push(remark('import.lead-unknown', { name: form.lead ?? '', instead: lead.name }, 'basics.lead'));
  const leadStays = named === null && stored !== null;
  if (stored !== null && unit === null) {
    return { department: { id: stored.organizationId }, unit: { id: stored.unitId, name: stored.unitName }, lead, leadStays, problems };
  }
  return { department: known, unit, lead, leadStays, problems };
}

/** Who leads new projects whose lead is unknown: as the person chose within their reach, else that person. */
function chosenLead(context: ImportContext): { readonly id: string; readonly name: string } {
  const chosen = context.people.find(({ id }) => id === context.settings.leadUserId);
  return chosen !== undefined && reaches(context, chosen.path ?? '') ? chosen : context.user;
}

/** What the head will say: the form's values, and the stored ones where it says nothing. */
function givenBasics(form: ProjectForm, stored: StoredForImport | null) {
  const line = (value: string | null): string | null => (value === null ? null : onOneLine(value));
  return {
    name: taken(stored?.name ?? null, onOneLine(form.name) || null) ?? '',
    attribute: form.attribute === null ? (stored?.attribute ?? null) : (attributeOf(form.attribute) ?? null),
    expenditureCategory: form.category === null ? (stored?.expenditureCategory ?? null) : (categoryOf(form.category) ?? null),
    startYear: form.startYear ?? stored?.startYear ?? null,
    endYear: form.endYear ?? stored?.endYear ?? null,
    reason: taken(stored?.reason ?? null, form.reason),
    content: taken(stored?.content ?? null, form.content),
    address: taken(stored?.address ?? null, line(form.address)),
    postcode: taken(stored?.postcode ?? null, form.postcode && squeezed(form.postcode)),
  };
}

/** Words of drop-downs that are none of theirs. */
function unknownWords({ attribute, category }: ProjectForm): ImportProblem[] {
  return [
    ...(attribute === null || attributeOf(attribute) ? [] : [blocking('import.value-unknown', { given: attribute }, 'basics.attribute')]),
    ...(category === null || categoryOf(category)
      ? []
      : [blocking('import.value-unknown', { given: category }, 'basics.expenditureCategory')]),
  ];
}

function noteBasics(
  form: ProjectForm,
  given: ReturnType<typeof givenBasics>,
  { unit, lead, leadStays }: Owner,
  stored: StoredForImport | null,
  book: ValueBook,
): void {
  const place = (field: string) => form.cells[field] ?? null;
  const years = (year: number | null | undefined): string | null => (year === null || year === undefined ? null : String(year));
  const note = (field: string, value: string | null, before: string | null | undefined, at = field): void => {
    book.compare({ field: `basics.${field}`, place: place(at), value, stored: before ?? null });
  };
  note('name', onOneLine(form.name) || null, stored?.name);
  note('code', form.code, stored?.code);
  book.note({ field: 'basics.department', place: place('department'), value: form.department }, 'shown');
  note('unit', form.unit === null && stored !== null ? null : (unit?.name ?? form.unit), stored?.unitName);
  if (leadStays) book.note({ field: 'basics.lead', place: place('lead'), value: form.lead, stored: lead.name }, 'kept');
  else note('lead', lead.name, stored?.leadName);
  if (form.phone !== null) book.note({ field: 'basics.phone', place: place('phone'), value: form.phone }, 'unstored');
  note('address', form.address && given.address, stored?.address);
  note('postcode', form.postcode && given.postcode, stored?.postcode);
  note('attribute', form.attribute && (given.attribute ?? form.attribute), stored?.attribute);
  note('expenditureCategory', form.category && (given.expenditureCategory ?? form.category), stored?.expenditureCategory, 'category');
  note('startYear', years(form.startYear), years(stored?.startYear));
  note('endYear', years(form.endYear), years(stored?.endYear));
  note('reason', form.reason, stored?.reason);
  note('content', form.content, stored?.content);
}
