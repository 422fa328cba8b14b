import { addAmounts } from '@jixiao/domain/money';
import { columnHeading, indicatorHeader, indicatorRows, saidOf, totalRow, type IndicatorsLayout } from '../scored-indicators/index.js';
import {
  amount,
  dateText,
  heading,
  percentage,
  printDecimal,
  RATING_NAMES,
  text,
  weight,
  type DocumentTable,
  type FormSheet,
  type TableCell,
} from '../table/index.js';
import type {
  DepartmentEvaluationForm,
  DepartmentExpenditure,
  DepartmentRatio,
  EvaluatedDepartmentGoal,
} from './department-evaluation-form.js';
import { DEPARTMENT_RATIOS } from './department-ratios.js';

const NAME = '部门整体支出绩效自评表';
/** Millimetres, together the text width of A4. The first two are the labels of the upper half. */
const WIDTHS = [16, 22, 28, 40, 27, 27, 20];
const LABEL = 2;
const REST = WIDTHS.length - LABEL;
const NOT_SCORED = '—';
const CENTERED = { align: 'center' } as const;

const INDICATORS: IndicatorsLayout = {
  frame: '绩效指标',
  columns: [
    { label: '一级指标', role: 'first' },
    { label: '二级指标', role: 'second' },
    { label: '三级指标', role: 'name' },
    { label: '年初目标值（A）', role: 'target' },
    { label: '实际完成值（B）', role: 'actual' },
    { label: '得分', role: 'score' },
  ],
  firstLevelWeights: true,
  totalLabel: '总分',
};

/** The form for every file format. */
export function departmentEvaluationSheet(form: DepartmentEvaluationForm): FormSheet {
  return {
    name: NAME,
    title: `${form.year}年度${NAME}`,
    subtitle: `填报日期：${form.filledOn === null ? '' : dateText(form.filledOn)}`,
    unit: '单位：万元',
    orientation: 'portrait',
    tables: [
      expenditureTable(form),
      ...form.goals.flatMap(goalTables),
      table([totalRow({ weight: null, ...form.total, rating: form.rating }, INDICATORS), ...ratingRows(form), ...remarkRows(form)]),
      ...(form.ratios.length === 0 ? [] : [ratioTable(form.ratios)]),
    ],
    list: false,
  };
}

function expenditureTable({ department, expenditure, execution }: DepartmentEvaluationForm): DocumentTable {
  const points = execution.weight === null ? '' : printDecimal(execution.weight, 0);
  const rows: readonly (readonly [string, DepartmentExpenditure, TableCell])[] = [
    ['部门支出总额', expenditure.total, amount(execution.score, CENTERED)],
    ['其中：基本支出', expenditure.basic, text(NOT_SCORED, CENTERED)],
    ['项目支出', expenditure.project, text(NOT_SCORED, CENTERED)],
  ];
  return table([
    [heading('部门名称', { columnSpan: LABEL }), text(department, { columnSpan: REST })],
    [
      heading(`预算执行情况（万元）\n（${points}分）`, { columnSpan: LABEL, rowSpan: rows.length + 1 }),
      ...['', '预算数（A）', '执行数（B）', '执行率（B/A）', `得分\n（${points}分×执行率）`].map((label) => heading(label)),
    ],
    ...rows.map(([label, row, score]) => [text(label), amount(row.budget), amount(row.executed), percentage(row.rate), score]),
  ]);
}

/** The goal with its weight and what was reached of it, then its indicators. */
function goalTables({ ordinal, statement, achieved, indicators }: EvaluatedDepartmentGoal): DocumentTable[] {
  const weights = indicators.flatMap((indicator) => indicator.weight ?? []);
  const points = weights.length === 0 ? '' : `\n（${printDecimal(addAmounts(weights), 0)}分）`;
  return [
    table([
      [heading(`年度绩效目标${ordinal}${points}`, { columnSpan: LABEL }), text(statement, { columnSpan: REST })],
      [heading('实际完成情况', { columnSpan: LABEL }), text(achieved, { columnSpan: REST })],
    ]),
    table([indicatorHeader(INDICATORS), ...indicatorRows(indicators, INDICATORS)], 1),
  ];
}

function ratingRows({ rating }: DepartmentEvaluationForm): TableCell[][] {
  return rating === null ? [] : [[heading('自评等级', { columnSpan: LABEL }), text(RATING_NAMES[rating], { columnSpan: REST })]];
}

function remarkRows({ goals }: DepartmentEvaluationForm): TableCell[][] {
  const indicators = goals.flatMap((goal) => goal.indicators);
  return [
    ['偏差大或目标未完成原因分析', saidOf(indicators, 'reason')],
    ['改进措施及结果应用方案', saidOf(indicators, 'improvement')],
  ].map(([label = '', said = '']) => [heading(label, { columnSpan: LABEL }), text(said, { columnSpan: REST })]);
}

function ratioTable(ratios: readonly DepartmentRatio[]): DocumentTable {
  return table(
    [
      [
        { label: '管理指标', columns: LABEL },
        { label: '计算公式', columns: 2 },
        { label: '被除数' },
        { label: '除数' },
        { label: '比率' },
      ].map((column) => columnHeading({ ...column, role: null })),
      ...ratios.map(({ ratio, dividend, divisor, value }) => [
        text(DEPARTMENT_RATIOS[ratio].name, { columnSpan: LABEL }),
        text(DEPARTMENT_RATIOS[ratio].formula, { columnSpan: 2 }),
        weight(dividend),
        weight(divisor),
        percentage(value),
      ]),
    ],
    1,
  );
}

function table(rows: TableCell[][], headerRows = 0): DocumentTable {
  return { widths: WIDTHS, headerRows, rows };
}
