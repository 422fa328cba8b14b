import type { SelfEvaluationLayout } from '../form-layout.js';

/** The form of Sichuan: the target in three columns, conclusion, problems and measures below the indicators. */
export const SICHUAN_2021: SelfEvaluationLayout = {
  id: 'sichuan-2021',
  name: { zh: '四川（2021 年版）', en: 'Sichuan, 2021' },
  basis: '四川省部门预算项目支出绩效自评表',
  title: '部门预算项目支出绩效自评表（{year}年度）',
  subtitle: '',
  sheetName: '部门预算项目支出绩效自评表',
  orientation: 'landscape',
  widths: [24, 26, 44, 20, 24, 24, 30, 18, 20, 37],
  head: [
    [
      { label: '项目名称', labelColumns: 2, field: 'project', columns: 3 },
      { label: '项目编码', labelColumns: 2, field: 'projectCode', columns: 3 },
    ],
    [
      { label: '主管部门', labelColumns: 2, field: 'department', columns: 3 },
      { label: '实施单位', labelColumns: 2, field: 'unit', columns: 3 },
    ],
  ],
  funds: {
    frame: null,
    columns: [
      { label: '预算执行情况（{executionWeight}分）', role: 'source', columns: 2 },
      { label: '年初预算数', role: 'initial' },
      { label: '预算调整数', role: 'adjusted', columns: 2 },
      { label: '执行数', role: 'executed' },
      { label: '执行率', role: 'rate' },
      { label: '权重', role: 'weight' },
      { label: '得分', role: 'score' },
      { label: '原因', role: 'reason' },
    ],
    rows: [
      { source: 'total', label: '总额', scored: true },
      { source: 'fiscal', label: '其中：财政资金', scored: false },
      { source: 'carryover', label: '上年结转资金', scored: false },
      { source: 'other', label: '其他资金', scored: false },
    ],
  },
  goal: {
    frame: { label: '年度总体目标', columns: 2 },
    expected: { label: '预期目标', columns: 4 },
    achieved: { label: '实际完成情况', columns: 4 },
  },
  indicators: {
    frame: null,
    columns: [
      { label: '一级指标', role: 'first' },
      { label: '二级指标', role: 'second' },
      { label: '三级指标', role: 'name' },
      { label: '指标性质', role: 'operator' },
      { label: '指标值', role: 'value' },
      { label: '度量单位', role: 'measure' },
      { label: '完成值', role: 'actual' },
      { label: '权重', role: 'weight' },
      { label: '得分', role: 'score' },
      { label: '未完成原因分析', role: 'reason' },
    ],
    firstLevelWeights: false,
    totalLabel: '合计',
  },
  remarks: [
    { label: '评价结论', labelColumns: 2, field: 'conclusion' },
    { label: '存在问题', labelColumns: 2, field: 'reasons' },
    { label: '改进措施', labelColumns: 2, field: 'improvements' },
  ],
};
