import type { DocumentFinding, FindingPlace } from '../../budget-document/index.js';
import type { Exact } from '../../money/index.js';
import { amountOf, cellInTenThousands, cellPlace, differs, shown, sumOf } from '../amounts.js';
import { PROJECT_FORM_TITLE, annualBudget, fieldPlace, tableOf, type CheckContext } from '../check-context.js';
import { figureAmount, figurePlace, totalFigure } from '../cross-tables.js';
import { finding } from '../finding.js';
import { pairByName, plainName, sameName } from '../names.js';
import { projectRows } from '../project-rows.js';
import { NUMBER, agreesAsWritten, readNumber } from './numbers.js';
import type { Passage } from './passages.js';

const ITEM = new RegExp(String.raw`^(?:\d{1,2}[.、]|\(\d+\))([^。;:]+?)(?:项目)?(?:经费)?(?:安排|预算)?(${NUMBER})万元`);
const FULL_ITEM = new RegExp(String.raw`^(?:\d{1,2}[.、]|\(\d+\))([^。;:]+?)(${NUMBER})万元`);
const COUNT = /(\d+)个(?:[一二三]级)?项目(?:支出)?(?:的)?绩效目标/;
const ECONOMIC = new RegExp(String.raw`([一-龥]{2,12}费)预算(?:数|安排|总额)?(?:为|共计|合计)?(${NUMBER})万元`, 'g');
const NOTHING_SPENT = /没有使用|没有安排|无.{0,12}支出|未安排/;

interface Known {
  readonly name: string;
  readonly amount: Exact | null;
  readonly place: FindingPlace;
  readonly table: string;
}

/** What the text says about projects: each with its amount, how many have goals, what is spent on one economic class, and funds that are not used. */
export function checkNarrativeProjects(passages: readonly Passage[], context: CheckContext): DocumentFinding[] {
  return [
    ...checkItems(passages, context),
    ...checkCount(passages, context),
    ...checkEconomicClass(passages, context),
    ...checkUnused(passages, context),
  ];
}

function knownProjects(context: CheckContext): Known[] {
  const table = tableOf(context, 'projects');
  if (table === null) {
    return context.document.projects.map((form) => ({
      name: form.name,
      amount: annualBudget(form),
      place: fieldPlace(form, 'annual', '项目当年预算'),
      table: PROJECT_FORM_TITLE,
    }));
  }
  return projectRows(table).map((row) => ({
    name: row.name,
    amount: cellInTenThousands(table, row, 'total'),
    place: cellPlace(table, row, 'total'),
    table: table.title,
  }));
}

function checkItems(passages: readonly Passage[], context: CheckContext): DocumentFinding[] {
  const known = knownProjects(context);
  const named = new Set(known.map(({ name }) => plainName(name)));
  const items = passages.flatMap(({ section, text, place }) => {
    if (section !== 'projects') return [];
    const full = FULL_ITEM.exec(text);
    const short = ITEM.exec(text);
    const match =
      full !== null && named.has(plainName(full[1] ?? '')) ? full : short !== null && named.has(plainName(short[1] ?? '')) ? short : full;
    return match === null ? [] : [{ name: match[1] ?? '', amount: readNumber(match[2] ?? '0'), written: match[2] ?? '0', place }];
  });
  if (items.length === 0 || known.length === 0) return [];
  const { nearName, amountTolerance } = context.parameters;
  const paired = pairByName(items, known, { leftName: ({ name }) => name, rightName: ({ name }) => name, near: nearName });
  return [
    ...paired.pairs.flatMap(({ left, right }) => {
      const found: DocumentFinding[] = [];
      if (!sameName(left.name, right.name)) {
        found.push(finding('name.differs', [left.place, right.place], { expected: right.name, actual: left.name, suggestion: right.name }));
      }
      if (right.amount !== null && !agreesAsWritten(left.written, right.amount, amountTolerance)) {
        const details = {
          params: { project: left.name, table: right.table },
          expected: shown(right.amount),
          actual: shown(left.amount),
          suggestion: shown(right.amount),
        };
        found.push(finding('narrative.project-amount', [left.place, right.place], details));
      }
      return found;
    }),
    ...paired.onlyLeft.map(({ name, amount, place }) =>
      finding('narrative.project-unknown', [place], { params: { project: name }, actual: shown(amount) }),
    ),
    ...paired.onlyRight
      .filter(({ amount }) => amount !== null && !amount.isZero())
      .map(({ name, amount, place }) =>
        finding('narrative.project-missing', [place], { params: { project: name }, expected: amount === null ? '' : shown(amount) }),
      ),
  ];
}

function checkCount(passages: readonly Passage[], { document }: CheckContext): DocumentFinding[] {
  const forms = document.projects.length;
  return passages.flatMap(({ text, place }) => {
    const written = COUNT.exec(text)?.[1];
    if (written === undefined || forms === 0 || Number(written) === forms) return [];
    return [finding('narrative.count', [place], { expected: String(forms), actual: written, suggestion: String(forms) })];
  });
}

/** Without a form for each project the lines are only a part of what the text counts. */
function checkEconomicClass(passages: readonly Passage[], context: CheckContext): DocumentFinding[] {
  const { projects } = context.document;
  const table = tableOf(context, 'projects');
  const basic = tableOf(context, 'general_basic');
  const complete =
    table !== null &&
    basic !== null &&
    projectRows(table).every((row) => projects.some(({ name, code }) => code === row.code || sameName(name, row.name)));
  return passages.flatMap(({ text, place }) =>
    [...text.matchAll(ECONOMIC)].flatMap(([, label = '', number = '0']) => {
      const lines = projects.flatMap((form) =>
        form.expenditureLines.filter(({ economicClass }) => economicClass !== null && label.endsWith(plainName(economicClass))),
      );
      const item = lines[0]?.economicClass;
      if (item === undefined || item === null) return [];
      const row = basic?.rows.find(({ name }) => sameName(name, item));
      const inBasic = basic === null || row === undefined ? null : cellInTenThousands(basic, row, 'total');
      const sum = sumOf([...lines.map(({ amount }) => amountOf(amount)), inBasic]);
      const written = readNumber(number);
      if (!differs(written, sum, context.parameters.amountTolerance) || (!complete && written.gt(sum))) return [];
      const where = [place, ...lines.map((line) => ({ ...line.place, title: PROJECT_FORM_TITLE, rowName: item, columnName: '金额' }))];
      return [finding('narrative.economic-class', where, { params: { item }, expected: shown(sum), actual: shown(written) })];
    }),
  );
}

function checkUnused(passages: readonly Passage[], context: CheckContext): DocumentFinding[] {
  return passages.flatMap(({ section, text, place }) => {
    if ((section !== 'government_fund' && section !== 'state_capital') || !NOTHING_SPENT.test(text) || /\d万元/.test(text)) return [];
    const figure = totalFigure(tableOf(context, section), 'total');
    if (figure === null || figureAmount(figure).isZero()) return [];
    const item = section === 'government_fund' ? '政府性基金预算' : '国有资本经营预算';
    return [
      finding('narrative.no-funds', [place, figurePlace(figure)], {
        params: { item, table: figure.table.title },
        actual: shown(figureAmount(figure)),
      }),
    ];
  });
}
