import type { PageLanguage } from '../publication.dto.js';

const WORDS = {
  site: { zh: '预算绩效信息公开', en: 'Disclosure of budget performance' },
  regions: { zh: '财政区划', en: 'Regions' },
  departments: { zh: '已公开的部门', en: 'Departments that published' },
  department: { zh: '部门', en: 'Department' },
  code: { zh: '代码', en: 'Code' },
  years: { zh: '年度', en: 'Years' },
  nothing: { zh: '目前没有已公开的内容。', en: 'Nothing is published at present.' },
  title: { zh: '年绩效目标及评价结果公开', en: ': performance targets and results' },
  publishedOn: { zh: '公开日期', en: 'Published on' },
  version: { zh: '版本', en: 'Version' },
  demonstration: { zh: '演示数据：实际完成值和得分为演示编制，不反映真实情况。', en: 'Demonstration data: actual values and scores are invented.' },
  preview: { zh: '预览：此内容尚未公开或已不再公开。', en: 'Preview: this is not published, or no longer.' },
  unit: { zh: '金额单位：万元', en: 'Amounts in 10,000 yuan' },
  overview: { zh: '项目一览', en: 'Projects' },
  project: { zh: '项目名称', en: 'Project' },
  projectCode: { zh: '项目代码', en: 'Project code' },
  responsible: { zh: '实施单位', en: 'Unit' },
  budget: { zh: '预算数', en: 'Budget' },
  rate: { zh: '预算执行率', en: 'Execution' },
  total: { zh: '自评总分', en: 'Total score' },
  rating: { zh: '评级', en: 'Rating' },
  whole: { zh: '部门整体绩效目标', en: 'Targets of the whole department' },
  projectTable: { zh: '项目绩效目标及自评结果', en: 'Targets and results of the project' },
  longTerm: { zh: '长期绩效目标', en: 'Long-term goal' },
  annual: { zh: '年度绩效目标', en: 'Annual goal' },
  first: { zh: '一级指标', en: 'Class' },
  second: { zh: '二级指标', en: 'Subclass' },
  third: { zh: '三级指标', en: 'Indicator' },
  target: { zh: '指标值', en: 'Target' },
  actual: { zh: '实际完成值', en: 'Actual' },
  weight: { zh: '分值', en: 'Weight' },
  score: { zh: '得分', en: 'Score' },
  pending: { zh: '评价结果尚未确认', en: 'The result is not confirmed yet' },
  data: { zh: '数据下载', en: 'Data' },
  back: { zh: '返回部门列表', en: 'All departments' },
  allRegions: { zh: '全部区划', en: 'All regions' },
  excellent: { zh: '优', en: 'Excellent' },
  good: { zh: '良', en: 'Good' },
  fair: { zh: '中', en: 'Fair' },
  poor: { zh: '差', en: 'Poor' },
  achieved: { zh: '达成预期指标', en: 'Achieved' },
  partly_achieved: { zh: '部分达成并具有一定效果', en: 'Partly achieved' },
  not_achieved: { zh: '未达成且效果较差', en: 'Not achieved' },
} as const satisfies Record<string, Record<PageLanguage, string>>;

export type Word = keyof typeof WORDS;

/** Words of the public pages in a language. */
export function wordsOf(language: PageLanguage): (word: Word) => string {
  return (word) => WORDS[word][language];
}
