import type { DocumentFinding, FundingSourceRead, ProjectForm } from '../budget-document/index.js';
import type { Exact } from '../money/index.js';
import { amountOf, differs, roundedSum, shown, sumOf } from './amounts.js';
import { annualBudget, fieldPlace, formTitle, type CheckContext } from './check-context.js';
import { finding, placed } from './finding.js';
import { checkCodes } from './project-codes.js';

const FUNDING_TOTAL = '项目资金来源合计';

/** What has to agree inside each project form: money, years, codes, and amounts that its texts repeat. */
export function checkInsideForms(context: CheckContext): DocumentFinding[] {
  const { document, parameters } = context;
  const found = document.projects.flatMap((form) => [
    ...checkFunding(form, parameters.amountTolerance),
    ...checkExpenditure(form, parameters.amountTolerance),
    ...checkYears(form, document.fiscalYear),
    ...checkTotal(form, parameters.amountTolerance),
    ...checkTexts(form, document.fiscalYear, parameters.amountTolerance),
    ...checkBases(form, parameters.amountTolerance),
  ]);
  return [...found, ...checkCodes(context)];
}

function checkFunding(form: ProjectForm, tolerance: string): DocumentFinding[] {
  const project = form.name;
  const total = amountOf(form.fundingTotal);
  const annual = annualBudget(form);
  const found = checkParts(form, tolerance);
  const sums = fundingSums(form);
  const [sum] = sums;
  if (total !== null && sum !== undefined && sums.every((each) => differs(total, each, tolerance))) {
    const where = [fieldPlace(form, 'fundingTotal', FUNDING_TOTAL), ...sourcePlaces(form)];
    const expected = shown(sum);
    found.push(finding('form.funding-sum', where, { params: { project }, expected, actual: shown(total), suggestion: expected }));
  }
  const funded = total === null ? sums : [total];
  const [first] = funded;
  if (first !== undefined && annual !== null && funded.every((each) => differs(each, annual, tolerance))) {
    const places = total === null ? sourcePlaces(form) : [fieldPlace(form, 'fundingTotal', FUNDING_TOTAL)];
    const where = [...places, fieldPlace(form, 'annual', '项目当年预算')];
    const expected = shown(annual);
    found.push(finding('form.funding-annual', where, { params: { project }, expected, actual: shown(first), suggestion: expected }));
  }
  return found;
}

/** Sums of the sources: whether money carried over is a source of its own or part of one above it, forms do not always say. */
function fundingSums({ fundingSources }: ProjectForm): Exact[] {
  const own = fundingSources.filter((source) => !isPart(source));
  if (own.every(({ amount }) => amountOf(amount) === null)) return [];
  const sum = sumOf(own.map(({ amount }) => amountOf(amount)));
  const carried = sumOf(own.filter(({ kind }) => kind === 'carryover').map(({ amount }) => amountOf(amount)));
  return carried.isZero() ? [sum] : [sum, sum.minus(carried)];
}

/** “其中” rows tell what of the source above them. */
function isPart({ kind, name }: FundingSourceRead): boolean {
  return /^[\s（(]*其中/.test(name) || kind === 'current_appropriation';
}

function sourcePlaces(form: ProjectForm) {
  return form.fundingSources
    .filter(({ amount }) => amountOf(amount)?.isZero() === false)
    .map((source) => placed(source.place, formTitle(form), source.name, '金额'));
}

function checkParts(form: ProjectForm, tolerance: string): DocumentFinding[] {
  let whole: FundingSourceRead | null = null;
  const found: DocumentFinding[] = [];
  for (const source of form.fundingSources) {
    if (!isPart(source)) {
      whole = source;
      continue;
    }
    const part = amountOf(source.amount);
    const above: Exact | null = amountOf(whole?.amount);
    // What was carried over may be named below the last source without belonging to it.
    if (whole === null || part === null || above === null || source.kind === 'carryover') continue;
    if (part.minus(above).gt(tolerance)) {
      const where = [placed(source.place, formTitle(form), source.name, '金额'), placed(whole.place, formTitle(form), whole.name, '金额')];
      found.push(
        finding('form.funding-part', where, {
          params: { project: form.name, part: source.name, whole: whole.name },
          expected: shown(above),
          actual: shown(part),
        }),
      );
    }
  }
  return found;
}

function checkExpenditure(form: ProjectForm, tolerance: string): DocumentFinding[] {
  const annual = annualBudget(form);
  if (annual === null) return [];
  const project = form.name;
  const found: DocumentFinding[] = [];
  const annualPlace = fieldPlace(form, 'annual', '项目当年预算');
  const lines = form.expenditureLines.filter(({ amount }) => amountOf(amount) !== null);
  const spent = sumOf(lines.map(({ amount }) => amountOf(amount)));
  if (lines.length > 0 && differs(spent, annual, tolerance)) {
    const where = [
      ...lines.map((line) => placed(line.place, formTitle(form), line.economicClass ?? line.description, '金额')),
      annualPlace,
    ];
    const details = { ...roundedSum(annual, spent, lines.length), params: { project }, expected: shown(annual), actual: shown(spent) };
    found.push(finding('form.expenditure-sum', where, details));
  }
  const bought = sumOf(form.procurement.map(({ amount }) => amountOf(amount)));
  if (bought.minus(annual).gt(tolerance)) {
    const where = [...form.procurement.map((item) => placed(item.place, formTitle(form), item.name, '金额')), annualPlace];
    found.push(finding('form.procurement', where, { params: { project }, expected: shown(annual), actual: shown(bought) }));
  }
  return found;
}

function checkYears(form: ProjectForm, fiscalYear: number | null): DocumentFinding[] {
  const { startYear, endYear, name: project } = form;
  if (startYear === null || endYear === null) return [];
  const where = [fieldPlace(form, 'startYear', '起始年度'), fieldPlace(form, 'endYear', '终止年度')];
  if (startYear > endYear)
    return [finding('form.years', where, { params: { project }, expected: String(endYear), actual: String(startYear) })];
  if (fiscalYear === null || (startYear <= fiscalYear && fiscalYear <= endYear)) return [];
  return [finding('form.year-outside', where, { params: { project }, expected: `${startYear}—${endYear}`, actual: String(fiscalYear) })];
}

function checkTotal(form: ProjectForm, tolerance: string): DocumentFinding[] {
  const total = amountOf(form.budget.total);
  const annual = annualBudget(form);
  if (total === null || annual === null) return [];
  const where = [fieldPlace(form, 'total', '项目总预算'), fieldPlace(form, 'annual', '项目当年预算')];
  if (annual.minus(total).gt(tolerance)) {
    return [finding('form.total-below-annual', where, { params: { project: form.name }, expected: shown(annual), actual: shown(total) })];
  }
  const years = form.startYear === null || form.endYear === null ? 1 : form.endYear - form.startYear + 1;
  if (years <= 1 || annual.isZero() || !total.eq(annual)) return [];
  return [finding('form.total-one-year', where, { params: { project: form.name, years: String(years) }, actual: shown(total) })];
}

const ASKED =
  /(\d{4})年(?:度)?(?:项目)?预算(?:资金|金额|总额)?(?:为|共计|合计)?(\d[\d,]*(?:\.\d+)?)万元|申请(?:项目)?(?:经费|资金|预算)(?:共计|合计)?(\d[\d,]*(?:\.\d+)?)万元/g;

/** Only what a basis adds up to at its end; amounts within it are parts of the calculation. */
const BASIS_TOTAL = /(?:共计|合计|总计)(\d[\d,]*(?:\.\d+)?)万元[。;]?$/;

/** The total that the basis of a line ends with is the amount of the line. */
function checkBases(form: ProjectForm, tolerance: string): DocumentFinding[] {
  return form.expenditureLines.flatMap((line) => {
    const amount = amountOf(line.amount);
    const written = amountOf(BASIS_TOTAL.exec((line.basis ?? '').normalize('NFKC').replace(/\s/g, ''))?.[1]?.replaceAll(',', ''));
    if (amount === null || written === null || !differs(amount, written, tolerance)) return [];
    const row = line.economicClass ?? line.description;
    const where = [placed(line.place, formTitle(form), row, '测算依据及说明'), placed(line.place, formTitle(form), row, '金额')];
    const expected = shown(amount);
    return [
      finding('form.basis-amount', where, { params: { project: form.name }, expected, actual: shown(written), suggestion: expected }),
    ];
  });
}

function checkTexts(form: ProjectForm, fiscalYear: number | null, tolerance: string): DocumentFinding[] {
  const annual = annualBudget(form);
  if (annual === null) return [];
  const texts = [
    { text: form.reason, field: 'reason', zh: '项目申请理由', en: 'reason' },
    { text: form.content, field: 'content', zh: '项目主要内容', en: 'content' },
  ];
  return texts.flatMap(({ text, field, zh, en }) =>
    [...(text ?? '').replace(/\s/g, '').matchAll(ASKED)].flatMap(([, year, budget, asked]) => {
      const amount = amountOf((budget ?? asked ?? '').replaceAll(',', ''));
      const otherYear = year !== undefined && fiscalYear !== null && Number(year) !== fiscalYear;
      if (amount === null || otherYear || !differs(amount, annual, tolerance)) return [];
      const details = {
        params: { project: form.name, field: zh, fieldEn: en },
        expected: shown(annual),
        actual: shown(amount),
        suggestion: shown(annual),
      };
      return [finding('form.text-amount', [fieldPlace(form, field, zh), fieldPlace(form, 'annual', '项目当年预算')], details)];
    }),
  );
}
