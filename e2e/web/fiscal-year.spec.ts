import { expect, test, type Page } from '@playwright/test';
import { rowOf, signIn } from './pages.js';

const PROJECT = '42010525068T000000109';
const choice = (page: Page) => page.getByRole('combobox', { name: '预算年度' });

/** An earlier year of the region, without projects. */
async function openEarlierYear(page: Page): Promise<void> {
  await signIn(page, 'admin');
  const { csrfToken } = await (await page.request.get('/api/session')).json();
  const answer = await page.request.post('/api/administration/fiscal-years', {
    headers: { 'x-csrf-token': csrfToken },
    data: { year: 2025, scheme: 'mof-2021', stage: 'disclose' },
  });
  expect([201, 409]).toContain(answer.status());
  await page.getByRole('button', { name: '退出' }).click();
  await expect(page).toHaveURL(/\/sign-in/);
}

test('a year is chosen once, stays in the address from page to page and says where it has nothing', async ({ page }) => {
  await openEarlierYear(page);
  await signIn(page, 'finance', '/projects?stage=confirmed');
  await expect(rowOf(page, PROJECT)).toBeVisible();
  await expect(choice(page)).toHaveValue('2026');

  await choice(page).selectOption('2025');
  await expect(page).toHaveURL(/\/projects\?stage=confirmed&year=2025$/);
  await expect(rowOf(page, PROJECT)).toBeHidden();

  await page.getByRole('link', { name: '工作台' }).click();
  await expect(page).toHaveURL(/\/workbench\?year=2025$/);
  await expect(page.getByText('2025 年度还没有项目')).toBeVisible();
  await page.getByRole('link', { name: '自评审核' }).click();
  await expect(page).toHaveURL(/\/reviews\?year=2025$/);
  await page.getByRole('link', { name: '年终评价' }).click();
  await expect(page).toHaveURL(/\/reports\/year-end\?year=2025$/);
  await expect(page.getByText('2025 年度还没有项目')).toBeVisible();

  await choice(page).selectOption('2026');
  await expect(page.getByRole('heading', { name: '2026 年度绩效评价' })).toBeVisible();
  await page.reload();
  await expect(page).toHaveURL(/year=2026$/);
  await page.goBack();
  await expect(page.getByText('2025 年度还没有项目')).toBeVisible();
});

test('a project shows the years that it has instead of one that it has not', async ({ page }) => {
  await openEarlierYear(page);
  await signIn(page, 'lead', '/projects');
  await rowOf(page, PROJECT).getByRole('link').click();
  await expect(page.getByRole('heading', { name: '年度绩效目标' })).toBeVisible();
  await choice(page).selectOption('2025');
  await expect(page.getByText('本项目没有 2025 年度的预算')).toBeVisible();
  await page.locator('.empty-state').getByRole('link', { name: '2026 预算年度' }).click();
  await expect(page.getByRole('heading', { name: '年度绩效目标' })).toBeVisible();
});

test('an address with a year that the region never had offers those that there are', async ({ page }) => {
  await signIn(page, 'reader', '/reports/year-end?year=2031');
  await expect(page.getByText('没有 2031 预算年度')).toBeVisible();
  await page.locator('.empty-state').getByRole('link', { name: '2026 预算年度' }).click();
  await expect(page.getByRole('heading', { name: '2026 年度绩效评价' })).toBeVisible();

  await page.goto('/workbench?year=abc');
  await expect(page).toHaveURL(/\/workbench(\?year=2026)?$/);
  await expect(choice(page)).toHaveValue('2026');
});
