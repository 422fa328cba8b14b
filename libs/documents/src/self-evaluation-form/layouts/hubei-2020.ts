import type { SelfEvaluationLayout } from '../form-layout.js';

/** The form of Hubei and Wuhan: no weight and no reason beside the indicators, reasons and measures below them. */
export const HUBEI_2020: SelfEvaluationLayout = {
  id: 'hubei-2020',
  name: { zh: '湖北（2020 年版）', en: 'Hubei, 2020' },
  basis: '湖北省项目自评表',
  title: '{year}年度项目自评表',
  subtitle: '填报日期：{filledOn}',
  sheetName: '项目自评表',
  orientation: 'portrait',
  widths: [18, 22, 28, 38, 27, 27, 20],
  head: [
    [
      { label: '项目名称', labelColumns: 2, field: 'project', columns: 2 },
      { label: '项目编码', labelColumns: 1, field: 'projectCode', columns: 2 },
    ],
    [
      { label: '主管部门', labelColumns: 2, field: 'department', columns: 2 },
      { label: '项目实施单位', labelColumns: 1, field: 'unit', columns: 2 },
    ],
    [
      {
        label: '项目类别',
        labelColumns: 2,
        field: 'category',
        columns: 5,
        options: ['部门预算项目', '省直专项', '市直专项', '区直专项', '对下转移支付项目'],
      },
    ],
    [{ label: '项目属性', labelColumns: 2, field: 'attribute', columns: 5, options: ['持续性项目', '新增性项目'] }],
    [{ label: '项目类型', labelColumns: 2, field: 'projectType', columns: 5, options: ['常年性项目', '延续性项目', '一次性项目'] }],
  ],
  funds: {
    frame: { label: '预算执行情况（万元）\n（{executionWeight}分）', columns: 2 },
    columns: [
      { label: '', role: 'source' },
      { label: '预算数（A）', role: 'adjusted' },
      { label: '执行数（B）', role: 'executed' },
      { label: '执行率（B/A）', role: 'rate' },
      { label: '得分\n（{executionWeight}分×执行率）', role: 'score' },
    ],
    rows: [{ source: 'total', label: '年度资金总额', scored: true }],
  },
  goal: null,
  indicators: {
    frame: '年度绩效目标',
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
  },
  remarks: [
    { label: '偏差大或目标未完成原因分析', labelColumns: 2, field: 'reasons' },
    { label: '改进措施及结果应用方案', labelColumns: 2, field: 'improvements' },
  ],
};
