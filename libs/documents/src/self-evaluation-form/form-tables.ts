import {
  RATING_NAMES,
  amount,
  deviationText,
  heading,
  percentage,
  runLengths,
  text,
  weight,
  type DocumentTable,
  type TableCell,
} from '../table/index.js';
import type { FundsRow, IndicatorRow, SelfEvaluationForm } from './self-evaluation-form.js';

export const FORM_TITLE = '项目支出绩效自评表';
export const FORM_UNIT = '单位：万元';

/** Millimetres: 绩效指标, 一级, 二级, 三级, 年度指标值, 实际完成值, 分值, 得分, 偏差原因分析及改进措施. Together the text width of A4. */
const WIDTHS = [9, 17, 20, 32, 23, 23, 13, 16, 27];

const NOT_SCORED = '—';
const CENTERED = { align: 'center' } as const;

/** 年度 as it stands above the form. */
export function formSubtitle(form: SelfEvaluationForm): string {
  return `（${form.year}年度）`;
}

/** Who, the funds and the goal: the upper half of the form. */
export function overviewTable(form: SelfEvaluationForm): DocumentTable {
  const { funds, execution, goal } = form;
  return {
    widths: WIDTHS,
    headerRows: 0,
    rows: [
      [heading('年度', { columnSpan: 2 }), text(String(form.year), { columnSpan: 7 })],
      [heading('项目名称', { columnSpan: 2 }), text(form.project, { columnSpan: 7 })],
      [
        heading('主管部门', { columnSpan: 2 }),
        text(form.department, { columnSpan: 2 }),
        heading('实施单位'),
        text(form.unit, { columnSpan: 4 }),
      ],
      [
        heading('项目资金（万元）', { rowSpan: 5 }),
        heading('', { columnSpan: 2 }),
        ...['年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'].map((label) => heading(label)),
      ],
      fundsRow('年度资金总额', funds.total, weight(execution.weight), amount(execution.score, CENTERED)),
      fundsRow('其中：当年财政拨款', funds.fiscal, text(NOT_SCORED, CENTERED), text(NOT_SCORED, CENTERED)),
      fundsRow('上年结转资金', funds.carryover, text(NOT_SCORED, CENTERED), text(NOT_SCORED, CENTERED)),
      fundsRow('其他资金', funds.other, text(NOT_SCORED, CENTERED), text(NOT_SCORED, CENTERED)),
      [heading('年度总体目标', { rowSpan: 2 }), heading('预期目标', { columnSpan: 4 }), heading('实际完成情况', { columnSpan: 4 })],
      [text(goal.expected, { columnSpan: 4 }), text(goal.achieved, { columnSpan: 4 })],
    ],
  };
}

/** The indicators with merged first and second levels, closed by 总分 and the rating. */
export function indicatorTable(form: SelfEvaluationForm): DocumentTable {
  const { indicators, total, rating } = form;
  const firstLevels = runLengths(indicators.map(({ firstLevel }) => firstLevel));
  const secondLevels = runLengths(indicators.map(({ firstLevel, secondLevel }) => JSON.stringify([firstLevel, secondLevel])));
  return {
    widths: WIDTHS,
    headerRows: 1,
    rows: [
      [
        ...['绩效指标', '一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '偏差原因分析及改进措施'].map(
          (label) => heading(label),
        ),
      ],
      ...indicators.map((indicator, index) => [
        ...(index === 0 ? [heading('', { rowSpan: indicators.length })] : []),
        ...levelCell(indicator.firstLevel, firstLevels[index]),
        ...levelCell(indicator.secondLevel, secondLevels[index]),
        ...indicatorCells(indicator),
      ]),
      [
        heading('总分', { columnSpan: 6 }),
        weight(total.weight),
        amount(total.score, CENTERED),
        text(rating === null ? '' : `自评等级：${RATING_NAMES[rating]}`, CENTERED),
      ],
    ],
  };
}

function fundsRow(label: string, row: FundsRow, weightCell: TableCell, scoreCell: TableCell): TableCell[] {
  return [
    text(label, { columnSpan: 2 }),
    amount(row.initial),
    amount(row.adjusted),
    amount(row.executed),
    weightCell,
    percentage(row.rate),
    scoreCell,
  ];
}

function levelCell(name: string, length = 0): TableCell[] {
  return length === 0 ? [] : [text(name, { align: 'center', rowSpan: length })];
}

function indicatorCells(indicator: IndicatorRow): TableCell[] {
  return [
    text(indicator.name),
    text(indicator.target, CENTERED),
    text(indicator.actual, CENTERED),
    weight(indicator.weight),
    amount(indicator.score, CENTERED),
    text(deviationText(indicator.reason, indicator.improvement)),
  ];
}
