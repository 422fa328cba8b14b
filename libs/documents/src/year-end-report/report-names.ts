/** Headings of the outline of evaluation reports (财预〔2020〕10号). */
export const HEADINGS = {
  basics: '一、基本情况',
  work: '二、评价工作开展情况',
  conclusion: '三、综合评价情况及结论',
  indicators: '四、指标分析',
  experience: '五、主要经验及做法、存在问题及原因',
  proposals: '六、有关建议',
  other: '七、其他',
} as const;

/** Names of the tables, as sheets and as captions. */
export const TABLE_NAMES = {
  summary: '总体情况',
  ratings: '评级分布',
  organizations: '分部门情况',
  classes: '分类指标得分情况',
  lowScorers: '低分项目',
  unfinished: '未完成指标',
  projects: '项目清单',
  sources: '数据来源',
  sourceObjects: '来源对象',
} as const;

/** How the appendix calls the stored objects that figures were read from. */
export const SOURCE_NAMES: Readonly<Record<string, string>> = {
  self_evaluation: '绩效自评表',
  execution_amount: '预算执行数',
  project_budget: '项目预算',
};
