import { annual, longTerm, projectGoals, type ProjectSeed } from '../project-seed.js';

export const scienceEducation: ProjectSeed = {
  code: '42010523068T000000112',
  name: '科技教育、科普活动、科技项目管理费等工作经费',
  lead: 'lead',
  startYear: 2023,
  endYear: 2027,
  reason: '完善科技创新创业服务，带动高新技术产业成长。',
  content: '支付技术交易机构合作尾款50万元，用于企业诊断、培育和产业研究；另安排20万元开展成果转化活动。',
  total: '70.00',
  annual: '70.00',
  changeNote: '2026年比上年压减183.05万元。',
  priorAmounts: { 2024: '69.68', 2025: '253.05' },
  expenditureLines: [
    {
      activity: '42010523068T000000112',
      description: '科技教育、科普活动、科技项目管理费等工作经费',
      economicClass: '30299',
      amount: '70.00',
    },
  ],
  procurement: [],
  goals: projectGoals(
    { longTerm: '建成完善的创新创业服务体系。', annual: '当年创新创业服务和成果转化工作取得实效。' },
    [
      longTerm('cost.economic', '预算内', '不超预算'),
      longTerm('output.quantity', '项目评审、规划等', '有效推进'),
      longTerm('output.quality', '保证单位正常运行', '有效推进'),
      longTerm('output.timeliness', '规定时间内完成', '完成'),
      longTerm('benefit.economic', '促进科技创新企业发展', '有效促进'),
      longTerm('benefit.social', '助推区高新企业经济建设', '有效助推'),
      longTerm('satisfaction.beneficiary', '服务对象对项目实施效果满意度', '≥95%'),
    ],
    [
      annual('cost.economic', '预算内', ['不超预算', '不超预算'], '不超预算'),
      annual('output.quantity', '项目评审、规划等', ['有效推进', '有效推进'], '有效推进'),
      annual('output.quality', '保证单位正常运行', ['有效推进', '有效推进'], '有效推进'),
      annual('output.timeliness', '规定时间内完成', ['在规定时间内完成', '完成'], '完成'),
      annual('benefit.economic', '促进科技创新企业发展', ['有效促进', '有效促进'], '有效促进'),
      annual('benefit.social', '助推区高新企业经济建设', ['有效助推', '有效助推'], '有效助推'),
      annual('satisfaction.beneficiary', '服务对象对项目实施效果满意度', ['≥95%', '≥95%'], '≥95%'),
    ],
  ),
};
