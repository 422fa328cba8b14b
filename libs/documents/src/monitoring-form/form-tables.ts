import { DEVIATION_CAUSES, LIKELIHOODS, type DeviationCause, type Likelihood } from '@jixiao/domain/monitoring';
import { amount, heading, levelCells, percentage, text, type DocumentTable, type FormSheet, type TableCell } from '../table/index.js';
import type { MonitoredFunds, MonitoredIndicator, MonitoringForm } from './monitoring-form.js';

const NAME = '项目支出绩效运行监控表';
/** Millimetres, together the text width of A4 in landscape: 绩效指标, 一级, 二级, 三级, three values, five causes, 原因说明, three likelihoods, 备注. */
const WIDTHS = [8, 18, 22, 31, 22, 22, 22, 8, 8, 8, 8, 8, 30, 8, 8, 8, 28];
const LABEL = 2;
const TICK = '√';
const CENTERED = { align: 'center' } as const;

const CAUSE_NAMES: Readonly<Record<DeviationCause, string>> = {
  funding: '经费保障',
  institution: '制度保障',
  personnel: '人员保障',
  hardware: '硬件条件保障',
  other: '其他',
};
const LIKELIHOOD_NAMES: Readonly<Record<Likelihood, string>> = { certain: '确定能', possible: '有可能', impossible: '完全不可能' };

/** The form for every file format. */
export function monitoringSheet(form: MonitoringForm): FormSheet {
  return {
    name: NAME,
    title: NAME,
    subtitle: `（${form.year}年度，${periodName(form)}）`,
    unit: '单位：万元',
    orientation: 'landscape',
    tables: [overviewTable(form), indicatorTable(form)],
    list: false,
  };
}

/** 1-7月 */
function periodName({ period }: MonitoringForm): string {
  return period.from === period.to ? `${period.to}月` : `${period.from}-${period.to}月`;
}

function overviewTable(form: MonitoringForm): DocumentTable {
  const { funds } = form;
  const period = periodName(form);
  const rows: readonly (readonly [string, MonitoredFunds])[] = [
    ['年度资金总额', funds.total],
    ['其中：当年财政拨款', funds.fiscal],
    ['上年结转资金', funds.carryover],
    ['其他资金', funds.other],
  ];
  return {
    widths: WIDTHS,
    headerRows: 0,
    rows: [
      [heading('项目名称', { columnSpan: LABEL }), text(form.project, { columnSpan: 15 })],
      [
        heading('主管部门', { columnSpan: LABEL }),
        text(form.department, { columnSpan: 3 }),
        heading('实施单位'),
        text(form.unit, { columnSpan: 11 }),
      ],
      [
        heading('项目资金\n（万元）', { columnSpan: LABEL, rowSpan: rows.length + 1 }),
        heading('', { columnSpan: 2 }),
        heading('年初预算数', { columnSpan: 2 }),
        heading(`${period}执行数`, { columnSpan: 3 }),
        heading(`${period}执行率`, { columnSpan: 3 }),
        heading('全年预计执行数', { columnSpan: 5 }),
      ],
      ...rows.map(([label, row]) => [
        text(label, { columnSpan: 2 }),
        amount(row.initial, { columnSpan: 2 }),
        amount(row.executed, { columnSpan: 3 }),
        percentage(row.rate, { columnSpan: 3 }),
        amount(row.expected, { columnSpan: 5 }),
      ]),
      [heading('年度总体目标', { columnSpan: LABEL }), text(form.goal, { columnSpan: 15 })],
    ],
  };
}

function indicatorTable(form: MonitoringForm): DocumentTable {
  const { indicators } = form;
  const levels = levelCells(indicators);
  const tall = { rowSpan: 2 };
  return {
    widths: WIDTHS,
    headerRows: 2,
    rows: [
      [
        ...['绩效指标', '一级指标', '二级指标', '三级指标', '年度指标值', `${periodName(form)}执行情况`, '全年预计完成情况'].map((label) =>
          heading(label, tall),
        ),
        heading('偏差原因分析', { columnSpan: DEVIATION_CAUSES.length + 1 }),
        heading('完成目标可能性', { columnSpan: LIKELIHOODS.length }),
        heading('备注', tall),
      ],
      [
        ...DEVIATION_CAUSES.map((cause) => heading(CAUSE_NAMES[cause])),
        heading('原因说明'),
        ...LIKELIHOODS.map((likelihood) => heading(LIKELIHOOD_NAMES[likelihood])),
      ],
      ...indicators.map((indicator, index) => [
        ...(index === 0 ? [heading('', { rowSpan: indicators.length })] : []),
        ...(levels[index] ?? []),
        ...indicatorCells(indicator),
      ]),
    ],
  };
}

function indicatorCells(indicator: MonitoredIndicator): TableCell[] {
  return [
    text(indicator.name),
    text(indicator.target, CENTERED),
    text(indicator.progress, CENTERED),
    text(indicator.expected, CENTERED),
    ...DEVIATION_CAUSES.map((cause) => ticked(indicator.causes.includes(cause))),
    text(indicator.explanation),
    ...LIKELIHOODS.map((likelihood) => ticked(indicator.likelihood === likelihood)),
    text(indicator.measures),
  ];
}

function ticked(yes: boolean): TableCell {
  return text(yes ? TICK : null, CENTERED);
}
