/** Rows of a project form as a published text has them: tabs between cells. */
export interface FormFacts {
  code: string;
  name: string;
  unit?: string;
  lead?: string;
  annual?: string;
  attribute?: string;
  changeNote?: string;
  target?: string;
  extraRows?: string[];
}

const DEPARTMENT = '武汉市汉阳区经济信息化和科技创新局';

/** A department's published budget in small: a whole-department form and project forms. */
export function documentText(forms: readonly FormFacts[], options: { year?: number; department?: string; goals?: string[] } = {}): string {
  const { year = 2026, department = DEPARTMENT, goals = [] } = options;
  return [
    `${department}${year}年部门预算`,
    `部门编码：068`,
    ...goals,
    ...forms.flatMap((form) => ['', ...formText(form, department)]),
  ].join('\n');
}

function formText(form: FormFacts, department: string): string[] {
  const { code, name, unit = department, lead = '张明', annual = '30.00', attribute = '持续性项目', target = '≥12次' } = form;
  return [
    '部门项目申报表（含绩效目标）',
    '申报日期：2025年10月20日',
    '单位：万元',
    `项目名称\t${name}\t项目编码\t${code}`,
    `项目主管部门\t${department}\t项目执行单位\t${unit}`,
    `项目负责人\t${lead}\t联系电话\t027-8000-0009`,
    `单位地址\t汉阳区芳草路1号\t邮政编码\t430050`,
    `项目属性\t${attribute}\t`,
    `支出项目类别\t本级支出项目\t`,
    `起始年度\t2026\t终止年度\t2028`,
    `项目申请理由\t设备需要定期检查\t`,
    `项目主要内容\t按计划检查设备\t`,
    `项目总预算\t90.00\t项目当年预算\t${annual}`,
    `项目前两年预算及当年预算变动情况\t${form.changeNote ?? '2024年20万元，2025年25.5万元，2026年增加4.5万元'}\t`,
    '项目资金来源\t来源项目\t\t\t金额',
    `\t合计\t\t\t${annual}`,
    `\t1.一般公共预算财政拨款\t\t\t${annual}`,
    `\t其中：申请当年预算拨款\t\t\t${annual}`,
    '\t2.政府性基金预算财政拨款\t\t\t0',
    '项目支出明细测算\t',
    '项目活动\t活动内容表述\t支出经济分类\t金额\t测算依据及说明\t备注',
    `检查\t定期检查\t委托业务费\t${annual}\t每次2.5万元\t`,
    '项目绩效总目标\t',
    '名称\t目标说明',
    '长期绩效目标 1\t设备长期完好',
    '年度绩效目标 1\t当年完成全部检查',
    '长期绩效目标表\t',
    '目标名称\t一级指标\t二级指标\t三级指标\t指标值\t指标值确定依据',
    '长期绩效目标 1\t产出指标\t数量指标\t累计检查次数\t≥36次\t计划标准',
    '年度绩效目标表\t',
    '年度绩效目标 1\t一级指标\t二级指标\t三级指标\t指标值\t\t\t指标值确定依据',
    '\t\t\t\t2024年\t2025年\t预计当年实现\t',
    `\t产出指标\t数量指标\t检查次数\t10次\t11次\t${target}\t计划标准`,
    '\t\t质量指标\t检查合格率\t95%\t96%\t≥96%\t计划标准',
    '\t满意度指标\t服务对象满意度指标\t使用人满意度\t90%\t90%\t≥90%\t计划标准',
    ...(form.extraRows ?? []),
  ];
}
