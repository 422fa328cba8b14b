import { HORIZONS, HORIZON_NAMES, type Horizon } from '../goal-tables/index.js';
import { amount, heading, text, type TableCell } from '../table/index.js';
import type { DepartmentForm } from './department-form.js';

const WIDE = { columnSpan: 7 } as const;
const CENTERED = { align: 'center' } as const;
const GROUPS = { income: '收入构成', expenditure: '支出构成' } as const;

/** Who filled in the form. */
export function headRows({ name, filledBy, phone }: DepartmentForm): TableCell[][] {
  return [
    [heading('部门（单位）名称'), text(name, WIDE)],
    [heading('填报人'), text(filledBy, { columnSpan: 3 }), heading('联系电话'), text(phone, { columnSpan: 3 })],
  ];
}

/** 部门总体资金情况: income and expenditure of the year and of the two years before. */
export function structureRows({ structure, year }: DepartmentForm): TableCell[][] {
  const years = [year - 1, year - 2];
  const rows = (['income', 'expenditure'] as const).flatMap((group) => {
    const ofGroup = structure.filter((row) => row.group === group);
    return ofGroup.map((row, index) => [
      ...(index === 0 ? [heading(GROUPS[group], { rowSpan: ofGroup.length })] : []),
      text(row.name, { ...CENTERED, columnSpan: 2 }),
      amount(row.amount),
      text(row.share, CENTERED),
      ...years.map((each) => amount(row.priorAmounts[String(each)] ?? null)),
    ]);
  });
  return [
    [
      heading('部门总体资金情况', { rowSpan: rows.length + 2 }),
      heading('总体资金情况', { columnSpan: 3, rowSpan: 2 }),
      heading('当年金额', { rowSpan: 2 }),
      heading('占比', { rowSpan: 2 }),
      heading('近两年收支金额', { columnSpan: 2 }),
    ],
    years.map((each) => heading(`${each}年`)),
    ...rows,
  ];
}

/** 部门职能概述 and 年度工作任务 */
export function proseRows({ functions, tasks }: DepartmentForm): TableCell[][] {
  return [
    [heading('部门职能概述'), text(functions, WIDE)],
    [heading('年度工作任务'), text(tasks, WIDE)],
  ];
}

/** 项目支出情况: the department's projects. */
export function projectRows({ projects }: DepartmentForm): TableCell[][] {
  return [
    [
      heading('项目支出情况', { rowSpan: projects.length + 1 }),
      heading('项目名称', { columnSpan: 2 }),
      heading('支出项目类别'),
      heading('项目总预算'),
      heading('项目本年度预算'),
      heading('项目主要支出方向和用途', { columnSpan: 2 }),
    ],
    ...projects.map((project) => [
      text(project.name, { columnSpan: 2 }),
      text(project.category, CENTERED),
      amount(project.total),
      amount(project.annual),
      text(project.purpose, { columnSpan: 2 }),
    ]),
  ];
}

/** 整体绩效总目标: the long-term goals beside the annual ones, in words. */
export function statementRows({ goals }: DepartmentForm): TableCell[][] {
  const [longTerm = [], annual = []] = HORIZONS.map((horizon) => statements(goals, horizon));
  const rows = Array.from({ length: Math.max(1, longTerm.length, annual.length) }, (_, index) => [
    text(longTerm[index] ?? null, { columnSpan: 3 }),
    text(annual[index] ?? null, { columnSpan: 4 }),
  ]);
  return [
    [
      heading('整体绩效总目标', { rowSpan: rows.length + 1 }),
      heading(`${HORIZON_NAMES.long_term}目标`, { columnSpan: 3 }),
      heading(`${HORIZON_NAMES.annual}目标`, { columnSpan: 4 }),
    ],
    ...rows,
  ];
}

function statements(goals: DepartmentForm['goals'], wanted: Horizon): string[] {
  return goals.flatMap(({ horizon, ordinal, statement }) =>
    horizon === wanted && statement !== null ? [`目标${ordinal}：${statement}`] : [],
  );
}
