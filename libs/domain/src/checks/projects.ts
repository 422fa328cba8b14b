import type { AmountColumn, BudgetTable, BudgetTableRow, DocumentFinding, ListedProject, ProjectForm } from '../budget-document/index.js';
import { ZERO, type Exact } from '../money/index.js';
import { amountOf, cellInTenThousands, cellPlace, differs, inTenThousands, cellAmount, shown } from './amounts.js';
import { DEPARTMENT_FORM_TITLE, annualBudget, fieldPlace, formTitle, tableOf, type CheckContext } from './check-context.js';
import { finding, placed } from './finding.js';
import { pairByName, sameName } from './names.js';
import { projectRows } from './project-rows.js';

const FORM_SOURCES: readonly (readonly [ProjectForm['fundingSources'][number]['kind'], AmountColumn, string])[] = [
  ['general_public', 'general_public', '一般公共预算财政拨款'],
  ['government_fund', 'government_fund', '政府性基金预算财政拨款'],
];

/** Project forms, project table and the department's list must tell of the same projects with the same money. */
export function checkProjects(context: CheckContext): DocumentFinding[] {
  const table = tableOf(context, 'projects');
  const found = table === null ? [] : checkForms(context, table);
  return [...found, ...checkListed(context, table)];
}

function checkForms(context: CheckContext, table: BudgetTable): DocumentFinding[] {
  const { document, parameters } = context;
  const rows = projectRows(table);
  // A document of tables alone announces no forms.
  if (document.projects.length === 0 || rows.length === 0) return [];
  const paired = pairByName(document.projects, rows, {
    leftName: ({ name }) => name,
    rightName: ({ name }) => name,
    near: parameters.nearName,
    // A code that two forms bear tells nothing; their names do.
    isOne: (form, row) => form.code !== null && form.code === row.code && (!isShared(form.code, document.projects) || sameName(form.name, row.name)),
  });
  return [
    ...paired.pairs.flatMap(({ left, right }) => comparePair(left, right, table, parameters.amountTolerance)),
    ...paired.onlyRight.map((row) => {
      const details = { params: { project: row.name }, actual: shown(cellInTenThousands(table, row, 'total')) };
      return finding('projects.form-missing', [cellPlace(table, row, 'total')], details);
    }),
    ...paired.onlyLeft.map((form) => {
      const details = { params: { project: form.name }, actual: shown(annualBudget(form) ?? ZERO) };
      return finding('projects.row-missing', [fieldPlace(form, 'name', '项目名称'), placed(table.place, table.title)], details);
    }),
  ];
}

function isShared(code: string, forms: readonly ProjectForm[]): boolean {
  return forms.filter((form) => form.code === code).length > 1;
}

function comparePair(form: ProjectForm, row: BudgetTableRow, table: BudgetTable, tolerance: string): DocumentFinding[] {
  const project = form.name;
  const rowName = placed(row.cells.name ?? row.place, table.title, row.name, '项目名称');
  const found: DocumentFinding[] = [];
  if (!sameName(form.name, row.name)) {
    found.push(
      finding('name.differs', [fieldPlace(form, 'name', '项目名称'), rowName], {
        expected: row.name,
        actual: form.name,
        suggestion: row.name,
      }),
    );
  }
  if (form.code !== null && row.code !== null && form.code !== row.code) {
    const where = [fieldPlace(form, 'code', '项目编码'), placed(row.cells.code ?? row.place, table.title, row.name, '项目编码')];
    found.push(finding('code.differs', where, { params: { project }, expected: row.code, actual: form.code, suggestion: row.code }));
  }
  const annual = annualBudget(form);
  const total = cellAmount(row, 'total');
  if (annual !== null && total !== null && differs(annual, inTenThousands(table, total), tolerance)) {
    const expected = shown(inTenThousands(table, total));
    const where = [fieldPlace(form, 'annual', '项目当年预算'), cellPlace(table, row, 'total')];
    return [
      ...found,
      finding('projects.budget-differs', where, { params: { project }, expected, actual: shown(annual), suggestion: expected }),
    ];
  }
  return [...found, ...compareSources(form, row, table, tolerance)];
}

function compareSources(form: ProjectForm, row: BudgetTableRow, table: BudgetTable, tolerance: string): DocumentFinding[] {
  return FORM_SOURCES.flatMap(([kind, column, name]) => {
    const source = form.fundingSources.find((candidate) => candidate.kind === kind);
    const amount = amountOf(source?.amount);
    const hasColumn = table.columns.some(({ key }) => key === column);
    if (source === undefined || amount === null || !hasColumn) return [];
    // The form counts what was carried over with its source.
    const carried = cellInTenThousands(table, row, `carryover_${column}` as AmountColumn);
    const current = cellInTenThousands(table, row, column);
    if (!differs(amount, current, tolerance) || !differs(amount, current.plus(carried), tolerance)) return [];
    const where = [placed(source.place, formTitle(form), source.name, '金额'), cellPlace(table, row, column)];
    const details = {
      params: { project: form.name, source: name },
      expected: shown(current),
      actual: shown(amount),
      suggestion: shown(current),
    };
    return [finding('projects.source-differs', where, details)];
  });
}

interface KnownProject {
  readonly name: string;
  readonly annual: Exact | null;
  readonly total: Exact | null;
  readonly places: {
    readonly name: ReturnType<typeof placed>;
    readonly annual: ReturnType<typeof placed>;
    readonly total: ReturnType<typeof placed>;
  };
}

/** What the list is compared with: the project table, and the forms where there is no table. */
function knownProjects({ document }: CheckContext, table: BudgetTable | null): KnownProject[] {
  const formed = document.projects.map((form): KnownProject => ({
    name: form.name,
    annual: annualBudget(form),
    total: amountOf(form.budget.total),
    places: {
      name: fieldPlace(form, 'name', '项目名称'),
      annual: fieldPlace(form, 'annual', '项目当年预算'),
      total: fieldPlace(form, 'total', '项目总预算'),
    },
  }));
  if (table === null) return formed;
  return projectRows(table).map((row) => {
    const named = document.projects.findIndex(({ name }) => sameName(name, row.name));
    const form = named >= 0 ? named : document.projects.findIndex(({ code }) => code !== null && code === row.code);
    const place = cellPlace(table, row, 'total');
    const amount = cellAmount(row, 'total');
    return {
      name: row.name,
      annual: amount === null ? null : inTenThousands(table, amount),
      total: formed[form]?.total ?? null,
      places: {
        name: placed(row.cells.name ?? row.place, table.title, row.name, '项目名称'),
        annual: place,
        total: formed[form]?.places.total ?? place,
      },
    };
  });
}

function checkListed(context: CheckContext, table: BudgetTable | null): DocumentFinding[] {
  const { document, parameters } = context;
  const listed = document.department?.projects ?? [];
  const known = knownProjects(context, table);
  if (listed.length === 0 || known.length === 0) return [];
  const paired = pairByName(listed, known, {
    leftName: ({ name }) => name,
    rightName: ({ name }) => name,
    near: parameters.nearName,
  });
  return [
    ...paired.pairs.flatMap(({ left, right }) => compareListed(left, right, parameters.amountTolerance)),
    ...paired.onlyLeft.map((project) =>
      finding('projects.listed-unknown', [listedPlace(project, '项目名称')], {
        params: { project: project.name },
        actual: shown(amountOf(project.annual) ?? ZERO),
      }),
    ),
    ...paired.onlyRight.map(({ name, annual, places }) =>
      finding('projects.not-listed', [places.name], { params: { project: name }, actual: shown(annual ?? ZERO) }),
    ),
  ];
}

function compareListed(listed: ListedProject, known: KnownProject, tolerance: string): DocumentFinding[] {
  const found: DocumentFinding[] = [];
  if (!sameName(listed.name, known.name)) {
    const details = { expected: known.name, actual: listed.name, suggestion: known.name };
    found.push(finding('name.differs', [listedPlace(listed, '项目名称'), known.places.name], details));
  }
  const columns = [
    { written: amountOf(listed.annual), right: known.annual, place: known.places.annual, column: '项目本年度预算' },
    { written: amountOf(listed.total), right: known.total, place: known.places.total, column: '项目总预算' },
  ];
  for (const { written, right, place, column } of columns) {
    if (written === null || right === null || !differs(written, right, tolerance)) continue;
    const details = { params: { project: listed.name, column }, expected: shown(right), actual: shown(written), suggestion: shown(right) };
    found.push(finding('projects.listed-differs', [listedPlace(listed, column), place], details));
  }
  return found;
}

function listedPlace({ place, name }: ListedProject, column: string) {
  return placed(place, DEPARTMENT_FORM_TITLE, name, column);
}
