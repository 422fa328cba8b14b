import type { RegionSeed } from '../region-seed.js';
import { departmentGoals } from './department-goals.js';
import { departmentOverview } from './department-overview.js';
import { disclosureTables } from './disclosure/index.js';
import { entryWindows2026 } from './entry-windows.js';
import { departmentLibrary } from './library.js';
import { demonstrationProgress } from './progress/index.js';
import { demonstrationProjects } from './projects/index.js';
import { demonstrationRectifications } from './rectifications.js';

const department = '武汉市汉阳区经济信息化和科技创新局';

/** The demonstration region: declared targets as a real department published them, people and results invented. */
export const demonstrationRegion: RegionSeed = {
  id: '420105',
  name: '武汉市汉阳区',
  year: 2026,
  schemeId: 'mof-2020',
  entryWindows: entryWindows2026,
  organizations: [
    { code: '068', name: department, parentCode: null },
    { code: '068001', name: `${department}本级`, parentCode: '068' },
  ],
  people: [
    { username: 'lead', name: '张明', phone: '027-8000-0001', role: 'lead', organizationCode: '068001', signsIn: true },
    { username: 'lead2', name: '李雪', phone: '027-8000-0002', role: 'lead', organizationCode: '068001', signsIn: true },
    { username: 'department', name: '王建', phone: '027-8000-0003', role: 'department', organizationCode: '068', signsIn: true },
    { username: 'finance', name: '陈静', phone: '027-8000-0004', role: 'finance', organizationCode: null, signsIn: true },
    { username: 'reader', name: '刘海', phone: '027-8000-0005', role: 'reader', organizationCode: null, signsIn: true },
    { username: 'admin', name: '赵宁', phone: '027-8000-0006', role: 'administrator', organizationCode: null, signsIn: true },
  ],
  departmentCode: '068',
  unitCode: '068001',
  address: '汉阳区芳草路1号',
  postcode: '430050',
  projects: demonstrationProjects,
  departmentGoals,
  departmentOverview,
  departmentLibrary,
  disclosureTables,
  progress: demonstrationProgress,
  rectifications: demonstrationRectifications,
  reviewer: 'finance',
};
