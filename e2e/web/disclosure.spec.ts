import { expect, test } from '@playwright/test';
import { expectNoBarrier } from './barriers.js';
import { rowOf, signIn } from './pages.js';

test('the disclosure tables of a department are opened one by one, given out, and pointed into by findings', async ({ page }) => {
  await signIn(page, 'department', '/departments');
  const section = page.getByRole('region', { name: '部门预算公开表' });
  const projects = section.locator('[data-table="projects"]');

  await test.step('each loads when it is opened', async () => {
    await expect(section.locator('details')).toHaveCount(11);
    await expect(section.getByRole('table')).toHaveCount(0);
    const asked = page.waitForResponse(/disclosure-tables\/expenditure\?year=2026$/);
    await section.locator('[data-table="expenditure"] summary').press('Enter');
    await asked;
    await expect(rowOf(section, '科学技术支出').first()).toContainText('1,894.98');
    await expect(section.getByRole('table')).toHaveCount(1);
  });

  await test.step('a finding leads to its cell in a table that was closed', async () => {
    await expect(projects).not.toHaveAttribute('open');
    const finding = page.locator('li').filter({ hasText: '单位往来资金' });
    await finding.getByRole('button', { name: /项目支出表第 17 行/ }).click();
    await expect(projects.locator('[data-cell="table:projects:16:total"]')).toBeFocused();
    await expect(projects.locator('[data-cell="table:projects:16:total"]')).toHaveText('20.00');
  });

  await test.step('without barriers, and without scrolling the page sideways', async () => {
    await expectNoBarrier(page);
    await page.setViewportSize({ width: 768, height: 1024 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
  });

  await test.step('as an Excel file', async () => {
    await section.getByRole('button', { name: '导出', exact: true }).click();
    const [download] = await Promise.all([page.waitForEvent('download'), section.getByRole('link', { name: 'Excel' }).click()]);
    expect(download.suggestedFilename()).toBe('2026年部门预算公开表-武汉市汉阳区经济信息化和科技创新局.xlsx');
  });
});
