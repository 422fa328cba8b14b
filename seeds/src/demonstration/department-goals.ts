import { annual, longTerm, type GoalSeed } from './project-seed.js';

const planned = '计划标准';
const done = (classCode: string, name: string) => annual(classCode, name, ['完成', '完成'], '完成', planned);

/** The goals of the whole department, which belong to the organization and to no project. */
export const departmentGoals: readonly GoalSeed[] = [
  {
    horizon: 'long_term',
    ordinal: 1,
    statement: '使全区制造业高质量发展取得扎实成效。',
    indicators: [
      longTerm('output.quantity', '工业运行提质', '已完成', planned),
      longTerm('output.quality', '坚持党建引领各项工作', '完成', planned),
      longTerm('benefit.social', '助推创建稳定和谐社会环境', '有效助推', planned),
      longTerm('satisfaction.beneficiary', '服务对象项目实施效果满意度', '95%以上', planned),
    ],
  },
  {
    horizon: 'long_term',
    ordinal: 2,
    statement: '带动企业和数字经济持续发展，改善营商环境。',
    indicators: [
      longTerm('cost.economic', '预算内', '不超预算', planned),
      longTerm('output.quantity', '走访企业量', '20家以上', planned),
      longTerm('output.quality', '助推企业高质量发展', '有效推进', planned),
      longTerm('output.timeliness', '按规定时间', '按规定时间', planned),
      longTerm('benefit.economic', '助推区经济建设', '有效助推', planned),
      longTerm('benefit.social', '优化营商环境', '有优化作用', planned),
    ],
  },
  {
    horizon: 'long_term',
    ordinal: 3,
    statement: '持续增强全区科技创新能力。',
    indicators: [
      longTerm('cost.economic', '预算内', '不超预算', planned),
      longTerm('output.quantity', '高新企业产业规模增加', '完成', planned),
      longTerm('output.quality', '科技型中小企业增加', '完成', planned),
      longTerm('output.timeliness', '按规定时间', '按规定时间', planned),
      longTerm('benefit.economic', '优化营商环境，促进高新企业经济发展', '促进企业经济发展', planned),
    ],
  },
  {
    horizon: 'annual',
    ordinal: 1,
    statement: '当年制造业发展质量得到提升。',
    indicators: [
      done('output.quantity', '规模以上企业增加'),
      done('output.quantity', '工业产值增加'),
      done('output.quality', '区企业高质量发展'),
      done('output.timeliness', '按规定时间内'),
      done('benefit.economic', '促进企业经济发展'),
      done('benefit.social', '优化营商环境'),
    ],
  },
  {
    horizon: 'annual',
    ordinal: 2,
    statement: '当年科技创新工作取得进展。',
    indicators: [
      done('output.quantity', '推进高新技术产业规模实现增长'),
      done('output.quality', '加快经济效益增长'),
      done('output.timeliness', '按规定时间'),
      done('benefit.economic', '促进区经济发展'),
      done('benefit.social', '推动区经济建设'),
    ],
  },
  {
    horizon: 'annual',
    ordinal: 3,
    statement: '当年人工智能和数字产业加快成长。',
    indicators: [
      done('output.quantity', '提升数字基础使用率'),
      done('output.quantity', '加快数字集聚区培育'),
      done('output.quantity', '加快产业数字化'),
      done('output.quality', '推动数字经济发展'),
      done('output.timeliness', '按规定时间内'),
      done('benefit.economic', '促进企业经济发展'),
      done('benefit.social', '助推区经济建设'),
    ],
  },
];
