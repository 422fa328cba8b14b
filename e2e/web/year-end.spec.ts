import { expect, test } from '@playwright/test';
import { signIn } from './pages.js';
import { download, workbookRows } from './read-documents.js';

const REGION = '武汉市汉阳区';
const DEPARTMENT = '武汉市汉阳区经济信息化和科技创新局';

test('a department is told that the figures are its own, on the page and in the workbook', async ({ page }) => {
  await signIn(page, 'department', '/reports/year-end');
  await expect(page.locator('.page-heading p')).toHaveText(`${REGION} · ${DEPARTMENT}`);
  const total = page.getByRole('table', { name: '按部门汇总（单位：万元）' }).getByRole('row').last();
  await expect(total).toContainText(`${DEPARTMENT}合计`);
  await expect(page.getByRole('main')).not.toContainText(/全区|汉阳区合计/);
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByText(`${DEPARTMENT}, total`)).toBeVisible();
  await page.getByRole('button', { name: '中文' }).click();

  const xlsx = await download(page, 'Excel', 'xlsx');
  expect((await workbookRows(xlsx, '总体情况'))[0]).toContain(`${DEPARTMENT}2026年度项目支出绩效自评年终报告`);
  expect((await workbookRows(xlsx, '分部门情况')).at(-1)).toContain(`${DEPARTMENT}合计`);
});

test('finance reads the figures of the region', async ({ page }) => {
  await signIn(page, 'finance', '/reports/year-end');
  await expect(page.locator('.page-heading p')).toHaveText(REGION);
  await expect(page.getByRole('table', { name: '按部门汇总（单位：万元）' }).getByRole('row').last()).toContainText(`${REGION}合计`);
  const xlsx = await download(page, 'Excel', 'xlsx');
  const classes = await page.getByRole('table', { name: '分类指标得分情况' }).locator('tbody tr').evaluateAll((rows) =>
    rows.map((row) => [...row.querySelectorAll('th, td')].map((cell) => (cell.textContent ?? '').trim())),
  );
  expect(classes.length).toBeGreaterThan(3);
  expect((await workbookRows(xlsx, '分类指标得分情况')).slice(3).map(([, name, indicators, unfinished]) => [name, indicators, unfinished])).toEqual(
    classes.map((cells) => cells.slice(0, 3)),
  );
  expect((await workbookRows(xlsx, '总体情况'))[0]).toContain(`${REGION}2026年度项目支出绩效自评年终报告`);
});

test('a point of the chart of scores and execution leads to its project', async ({ page }) => {
  await signIn(page, 'finance', '/reports/year-end');
  const rows = page.getByRole('table', { name: '项目得分' }).locator('tbody tr');
  const projects = await rows.evaluateAll((all) =>
    all.map((row) => ({
      path: new URL(row.querySelector('a')?.href ?? '').pathname,
      executionRate: Number(row.querySelector('td:last-child')?.textContent?.replace('%', '')),
    })),
  );
  expect(projects.length).toBeGreaterThan(2);

  // Drawn points are unit shapes that are moved to their place; the one farthest left has the lowest execution rate.
  const points = page.getByRole('img', { name: /^散点图/ }).locator('path[transform^="matrix("]');
  await expect(points).toHaveCount(projects.length);
  const places = await points.evaluateAll((all) => all.map((point) => point.getBoundingClientRect().x));
  const lowest = projects.reduce((one, other) => (other.executionRate < one.executionRate ? other : one));
  await points.nth(places.indexOf(Math.min(...places))).click();
  await expect(page).toHaveURL((url) => url.pathname === lowest.path);
  await expect(page.getByRole('heading', { name: '项目基本情况' })).toBeVisible();
});
