import { expect, test, type Page } from '@playwright/test';
import { expectNoBarrier } from './barriers.js';
import { rowOf, signIn } from './pages.js';

interface Visit {
  name: string;
  username: string | null;
  address: string;
  /** Code of the project whose page it is. */
  project?: string;
  shows: (page: Page) => ReturnType<Page['locator']>;
}

const RETURNED = '42010525068T000000113';
const IN_REVIEW = '42010523068T000000112';
const CONFIRMED = '42010525068T000000109';

const PAGES: readonly Visit[] = [
  { name: 'sign-in', username: null, address: '/sign-in', shows: (page) => page.getByRole('button', { name: '登录' }) },
  { name: 'workbench', username: 'lead', address: '/workbench', shows: (page) => page.getByRole('heading', { name: '张明，您好' }) },
  { name: 'projects', username: 'finance', address: '/projects', shows: (page) => page.getByRole('link', { name: '机动经费' }) },
  {
    name: 'project',
    username: 'lead',
    address: '/projects/:id',
    project: CONFIRMED,
    shows: (page) => page.getByRole('heading', { name: '年度绩效目标' }),
  },
  {
    name: 'recording',
    username: 'lead',
    address: '/projects/:id/recording',
    project: RETURNED,
    shows: (page) => page.getByRole('table', { name: '2026 年度绩效指标完成情况' }).getByRole('textbox').first(),
  },
  {
    name: 'self-evaluation',
    username: 'lead',
    address: '/projects/:id/self-evaluation',
    project: RETURNED,
    shows: (page) => page.getByRole('table', { name: '2026 年度绩效指标自评' }),
  },
  { name: 'imports', username: 'admin', address: '/imports', shows: (page) => page.getByText('把文件拖到这里') },
  { name: 'review queue', username: 'finance', address: '/reviews', shows: (page) => rowOf(page, IN_REVIEW) },
  {
    name: 'review',
    username: 'finance',
    address: '/reviews/:id',
    project: IN_REVIEW,
    shows: (page) => page.getByRole('button', { name: '确认', exact: true }),
  },
  {
    name: 'year-end',
    username: 'finance',
    address: '/reports/year-end',
    shows: (page) => page.getByRole('table', { name: '未完成指标及原因' }),
  },
  {
    name: 'administration of years',
    username: 'admin',
    address: '/administration/years',
    shows: (page) => page.getByRole('table', { name: '2026 年度各阶段填报时间' }),
  },
  { name: 'administration of organizations', username: 'admin', address: '/administration/organizations', shows: (page) => rowOf(page, '068001') },
  { name: 'administration of users', username: 'admin', address: '/administration/users', shows: (page) => rowOf(page, '赵宁') },
];

for (const visit of PAGES) {
  test(`${visit.name}: no serious barrier at 1440 px, no sideways scrolling at 768 px`, async ({ page }) => {
    await open(page, visit);
    await expectNoBarrier(page);

    await page.setViewportSize({ width: 768, height: 1024 });
    await expect(visit.shows(page)).toBeVisible();
    const widths = await page.evaluate(() => ({
      content: document.documentElement.scrollWidth,
      window: document.documentElement.clientWidth,
    }));
    expect(widths.content).toBeLessThanOrEqual(widths.window);
  });
}

async function open(page: Page, visit: Visit): Promise<void> {
  if (visit.username === null) {
    await page.goto(visit.address);
  } else if (visit.project === undefined) {
    await signIn(page, visit.username, visit.address);
  } else {
    await signIn(page, visit.username, '/projects');
    const address = await rowOf(page, visit.project).getByRole('link').getAttribute('href');
    await page.goto(
      visit.address.replace('/projects/:id', address ?? '').replace('/reviews/:id', `/reviews/${address?.split('/').at(-1)}`),
    );
  }
  await expect(visit.shows(page)).toBeVisible();
}
