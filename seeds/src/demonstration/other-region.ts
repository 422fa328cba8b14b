import type { RegionSeed } from '../region-seed.js';
import { entryWindows2026 } from './entry-windows.js';
import { annual, longTerm, projectGoals, type ProjectSeed } from './project-seed.js';

const campusNetwork: ProjectSeed = {
  code: '42010626021T000000101',
  name: '校园网络维护',
  lead: 'lead-other',
  startYear: 2026,
  endYear: 2028,
  reason: '学校网络需要统一维护。',
  content: '维护学校网络并处理报修。',
  total: '60.00',
  annual: '20.00',
  changeNote: '2026年新增。',
  priorAmounts: {},
  expenditureLines: [{ activity: '42010626021T000000101', description: '校园网络维护', economicClass: '30227', amount: '20.00' }],
  procurement: [],
  goals: projectGoals(
    { longTerm: '学校网络长期稳定。', annual: '当年学校网络稳定。' },
    [longTerm('output.quantity', '维护学校数', '≥20所')],
    [
      annual('output.quantity', '维护学校数', [null, null], '≥20所'),
      annual('benefit.social', '网络可用率', [null, null], '≥99%'),
      annual('satisfaction.beneficiary', '师生满意度', [null, null], '≥90%'),
    ],
  ),
};

/** A second region, wholly invented: it shows that regions do not see each other. */
export const otherRegion: RegionSeed = {
  id: '420106',
  name: '武汉市武昌区',
  year: 2026,
  schemeId: 'mof-2020',
  entryWindows: entryWindows2026,
  organizations: [
    { code: '021', name: '示例教育局', parentCode: null },
    { code: '021001', name: '示例教育局本级', parentCode: '021' },
  ],
  people: [
    { username: 'lead-other', name: '周平', phone: '027-8000-0101', role: 'lead', organizationCode: '021001', signsIn: false },
    { username: 'finance-other', name: '孙悦', phone: '027-8000-0102', role: 'finance', organizationCode: null, signsIn: true },
  ],
  departmentCode: '021',
  unitCode: '021001',
  address: '示例路2号',
  postcode: '430060',
  projects: [campusNetwork],
  disclosureTables: [],
  departmentGoals: [],
  progress: [],
  rectifications: [],
  reviewer: 'finance-other',
};
