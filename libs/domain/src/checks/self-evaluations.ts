import type { DocumentFinding, EvaluatedFunds, EvaluatedIndicator, SelfEvaluationForm } from '../budget-document/index.js';
import { ONE, roundHalfUp, toExact, type Exact } from '../money/index.js';
import { amountOf, differs, shown, sumOf } from './amounts.js';
import type { CheckContext } from './check-context.js';
import { finding, placed } from './finding.js';
import { isShare, percentageOf, readPercentage, shownPercentage } from './percentages.js';

const TITLE = '项目支出绩效自评表';
const FULL = toExact('100');
const SCORE_PLACES = 2;
const SCORE_STEP = '0.01';
const COLUMNS = [
  { column: 'initial', zh: '年初预算数' },
  { column: 'adjusted', zh: '全年预算数' },
  { column: 'executed', zh: '全年执行数' },
] as const;

/** The usual defects of filled-in self-evaluation forms, their weights included (财预〔2020〕10号). */
export function checkSelfEvaluations({ document, parameters }: CheckContext): DocumentFinding[] {
  return document.selfEvaluations.flatMap((form) => [
    ...checkFunds(form, parameters.amountTolerance),
    ...checkExecution(form),
    ...form.indicators.flatMap((indicator) => checkScore(form, indicator)),
    ...checkTotal(form, parameters.scoreTolerance),
    ...checkWeights(form),
  ]);
}

function checkFunds({ funds, projectName }: SelfEvaluationForm, tolerance: string): DocumentFinding[] {
  const total = funds.find(({ source }) => source === 'total');
  const parts = funds.filter(({ source }) => source !== 'total');
  if (total === undefined || parts.length === 0) return [];
  return COLUMNS.flatMap(({ column, zh }) => {
    const written = amountOf(total[column]);
    const filled = parts.filter((part) => amountOf(part[column]) !== null);
    const sum = sumOf(filled.map((part) => amountOf(part[column])));
    if (written === null || filled.length === 0 || !differs(written, sum, tolerance)) return [];
    const where = [total, ...filled].map((row) => fundsPlace(projectName, row, zh));
    return [
      finding('evaluation.funds-sum', where, {
        params: { project: projectName, column: zh },
        expected: shown(sum),
        actual: shown(written),
        suggestion: shown(sum),
      }),
    ];
  });
}

function checkExecution({ funds, projectName: project }: SelfEvaluationForm): DocumentFinding[] {
  const total = funds.find(({ source }) => source === 'total');
  const adjusted = amountOf(total?.adjusted);
  const executed = amountOf(total?.executed);
  if (total === undefined || adjusted === null || executed === null || adjusted.isZero()) return [];
  const found: DocumentFinding[] = [];
  const written = total.rate === null ? null : readPercentage(total.rate);
  // A rate without a percent sign that is at most 1 is a ratio.
  const asPercentage =
    written !== null && !/[%％]/.test(total.rate ?? '') && written.value.lte(ONE)
      ? { value: written.value.times(FULL), places: Math.max(written.places - 2, 0) }
      : written;
  if (asPercentage !== null && !isShare(asPercentage, executed, adjusted)) {
    const expected = shownPercentage(percentageOf(executed, adjusted, asPercentage.places) ?? FULL, asPercentage.places);
    found.push(
      finding('evaluation.rate', [fundsPlace(project, total, '执行率')], {
        params: { project },
        expected,
        actual: total.rate ?? '',
        suggestion: expected,
      }),
    );
  }
  const weight = amountOf(total.weight);
  const score = amountOf(total.score);
  if (weight === null || score === null) return found;
  const ratio = executed.div(adjusted);
  const expected = roundHalfUp(weight.times(ratio.gt(ONE) ? ONE : ratio), Math.min(Math.max(score.decimalPlaces(), 1), SCORE_PLACES));
  // A score written with one place was rounded, but none is rounded to whole points; one that rounds the rate first may differ by a hundredth.
  if (differs(score, expected, SCORE_STEP)) {
    const exact = shown(roundHalfUp(weight.times(ratio.gt(ONE) ? ONE : ratio), SCORE_PLACES));
    found.push(
      finding('evaluation.execution-score', [fundsPlace(project, total, '得分')], {
        params: { project },
        expected: exact,
        actual: shown(score),
        suggestion: exact,
      }),
    );
  }
  return found;
}

function checkScore(form: SelfEvaluationForm, indicator: EvaluatedIndicator): DocumentFinding[] {
  const weight = amountOf(indicator.weight);
  const score = amountOf(indicator.score);
  if (weight === null || score === null) return [];
  const details = { params: { indicator: indicator.name }, expected: shown(weight), actual: shown(score) };
  const at = (field: string, column: string) => [itemPlace(form, indicator, field, column)];
  const found: DocumentFinding[] = [];
  if (score.gt(weight)) found.push(finding('evaluation.score-above-weight', at('score', '得分'), details));
  if (score.lt(weight) && isBlank(indicator.reason)) {
    // Hubei's form asks for the reasons of all indicators in one field below.
    if (form.layout !== 'hubei') found.push(finding('evaluation.reason-missing', at('reason', '偏差原因分析及改进措施'), details));
  }
  if (score.gt(0) && isBlank(indicator.actual)) found.push(finding('evaluation.actual-missing', at('actual', '实际完成值'), details));
  return found;
}

function checkTotal(form: SelfEvaluationForm, tolerance: string): DocumentFinding[] {
  const total = amountOf(form.total);
  const scores = [executionOf(form, 'score'), ...form.indicators.map(({ score }) => amountOf(score))];
  if (total === null || form.indicators.length === 0 || scores.slice(1).every((score) => score === null)) return [];
  const sum = sumOf(scores);
  if (!differs(total, sum, tolerance)) return [];
  const where = [placed(form.cells['total'] ?? form.place, `${TITLE}：${form.projectName}`, '总分', '得分')];
  return [
    finding('evaluation.total', where, {
      params: { project: form.projectName },
      expected: shown(sum),
      actual: shown(total),
      suggestion: shown(sum),
    }),
  ];
}

function checkWeights(form: SelfEvaluationForm): DocumentFinding[] {
  const weights = form.indicators.map(({ weight }) => amountOf(weight));
  if (weights.every((weight) => weight === null)) return [];
  const without = form.indicators.filter((_, index) => weights[index] === null);
  const found = without.map((indicator) =>
    finding('weights.missing', [itemPlace(form, indicator, 'weight', '分值')], { params: { indicator: indicator.name } }),
  );
  const execution = executionOf(form, 'weight');
  const sum = sumOf([execution, ...weights]);
  if (execution === null || without.length > 0 || sum.eq(FULL)) return found;
  const where = [placed(form.place, `${TITLE}：${form.projectName}`, '总分', '分值')];
  return [...found, finding('weights.total', where, { params: { project: form.projectName }, expected: shown(FULL), actual: shown(sum) })];
}

function executionOf({ funds }: SelfEvaluationForm, field: 'weight' | 'score'): Exact | null {
  return amountOf(funds.find(({ source }) => source === 'total')?.[field]);
}

function isBlank(text: string | null): boolean {
  return /^[\s无\-—/]*$/.test(text ?? '');
}

function fundsPlace(project: string, { place, source }: EvaluatedFunds, column: string) {
  const names = { total: '年度资金总额', fiscal: '当年财政拨款', carryover: '上年结转资金', other: '其他资金' };
  return placed(place, `${TITLE}：${project}`, names[source], column);
}

function itemPlace({ projectName }: SelfEvaluationForm, indicator: EvaluatedIndicator, field: string, column: string) {
  return placed(indicator.cells[field] ?? indicator.place, `${TITLE}：${projectName}`, indicator.name, column);
}
