import type { SelfEvaluationLayout } from '../form-layout.js';

/** The national form of 财预〔2020〕10号. */
export const NATIONAL_2020: SelfEvaluationLayout = {
  id: 'national-2020',
  name: { zh: '全国（2020 年版）', en: 'National, 2020' },
  basis: '财预〔2020〕10号',
  title: '项目支出绩效自评表',
  subtitle: '（{year}年度）',
  sheetName: '项目支出绩效自评表',
  orientation: 'portrait',
  widths: [9, 17, 20, 32, 23, 23, 13, 16, 27],
  head: [
    [{ label: '年度', labelColumns: 2, field: 'year', columns: 7 }],
    [{ label: '项目名称', labelColumns: 2, field: 'project', columns: 7 }],
    [
      { label: '主管部门', labelColumns: 2, field: 'department', columns: 2 },
      { label: '实施单位', labelColumns: 1, field: 'unit', columns: 4 },
    ],
  ],
  funds: {
    frame: { label: '项目资金（万元）', columns: 1 },
    columns: [
      { label: '', role: 'source', columns: 2 },
      { label: '年初预算数', role: 'initial' },
      { label: '全年预算数', role: 'adjusted' },
      { label: '全年执行数', role: 'executed' },
      { label: '分值', role: 'weight' },
      { label: '执行率', role: 'rate' },
      { label: '得分', role: 'score' },
    ],
    rows: [
      { source: 'total', label: '年度资金总额', scored: true },
      { source: 'fiscal', label: '其中：当年财政拨款', scored: false },
      { source: 'carryover', label: '上年结转资金', scored: false },
      { source: 'other', label: '其他资金', scored: false },
    ],
  },
  goal: {
    frame: { label: '年度总体目标', columns: 1 },
    expected: { label: '预期目标', columns: 4 },
    achieved: { label: '实际完成情况', columns: 4 },
  },
  indicators: {
    frame: '绩效指标',
    columns: [
      { label: '一级指标', role: 'first' },
      { label: '二级指标', role: 'second' },
      { label: '三级指标', role: 'name' },
      { label: '年度指标值', role: 'target' },
      { label: '实际完成值', role: 'actual' },
      { label: '分值', role: 'weight' },
      { label: '得分', role: 'score' },
      { label: '偏差原因分析及改进措施', role: 'deviation' },
    ],
    firstLevelWeights: false,
    totalLabel: '总分',
  },
  remarks: [],
};
