import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { expectNoBarrier } from './barriers.js';
import { rowOf, signIn } from './pages.js';

const NETWORK = '42010525068T000000112';

test('an auditor searches the trail, follows it to the project and takes it with them', async ({ page }) => {
  await signIn(page, 'reader');
  await page.getByRole('link', { name: '审计', exact: true }).click();
  await expect(page.getByRole('table', { name: /条记录，最新在前/ })).toBeVisible();
  await expectNoBarrier(page);

  await page.getByLabel('对象', { exact: true }).fill(NETWORK);
  await page.getByRole('combobox', { name: '操作' }).selectOption('保存填报');
  await page.getByLabel('对象', { exact: true }).press('Enter');
  await expect(page).toHaveURL(/action=recording\.saved/);
  await expect(rowOf(page, '保存填报')).not.toHaveCount(0);
  await expect(rowOf(page, '提交自评')).toHaveCount(0);
  await expect(rowOf(page, '保存填报').first()).toContainText('张明');

  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: '导出 CSV' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^审计记录 .*\.csv$/);
  expect(await readFile(await file.path(), 'utf8')).toContain(NETWORK);

  await page.getByRole('button', { name: '清除筛选' }).click();
  await expect(rowOf(page, '导出审计记录').first()).toContainText('csv');
  await page.getByLabel('操作人').fill('没有这个人');
  await page.getByRole('button', { name: '查询' }).click();
  await expect(page.getByText('没有符合条件的记录')).toBeVisible();
  await expectNoBarrier(page);

  await page.goto(`/audit?object=${NETWORK}`);
  await rowOf(page, NETWORK).getByRole('link').first().click();
  await expect(page).toHaveURL(/\/projects\/[0-9a-f-]{36}/);
});

test('who may not audit is not led there', async ({ page }) => {
  await signIn(page, 'lead', '/audit');
  await expect(page).toHaveURL(/\/workbench\?refused=/);
  await expect(page.getByRole('link', { name: '审计', exact: true })).toBeHidden();
});

for (const width of [1440, 768]) {
  test(`the trail for auditors reads well ${width} wide`, async ({ page }, info) => {
    await page.setViewportSize({ width, height: 900 });
    await signIn(page, 'finance', '/audit');
    await expect(page.getByRole('table', { name: /条记录/ })).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    await page.screenshot({ path: info.outputPath(`audit-${width}.png`), fullPage: false });
  });
}
