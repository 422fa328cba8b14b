import { expect, test } from '@playwright/test';
import { expectNoBarrier } from './barriers.js';
import { openProject, rowOf, signIn } from './pages.js';

test('finance demands, the lead answers with evidence, finance verifies and strikes off', async ({ page }) => {
  await signIn(page, 'finance', '/rectifications');
  await expect(page.getByRole('table', { name: /整改事项/ })).toBeVisible();
  await expect(rowOf(page, '服务企业满意度只有汇总得分')).toContainText('逾期');
  await expectNoBarrier(page);

  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: '导出 CSV' }).click();
  expect((await download).suggestedFilename()).toMatch(/^整改台账 .*\.csv$/);

  await page.getByRole('link', { name: '下达整改' }).click();
  await expectNoBarrier(page);
  await expect(page.getByRole('button', { name: '下达（0）' })).toBeDisabled();
  await page.getByLabel('项目或部门').fill('通信链路');
  await page.getByRole('button', { name: /通信链路租赁费/ }).click();
  await page.getByLabel('问题').fill('租赁合同没有备案');
  await page.getByLabel('整改要求').fill('补办备案');
  await page.getByLabel('整改时限').fill('2099-12-31');
  await page.getByRole('button', { name: '下达（1）' }).click();
  await expect(page).toHaveURL(/\/rectifications\/[0-9a-f-]{36}/);
  const address = page.url();
  await expect(page.getByText('租赁合同没有备案')).toBeVisible();
  await expectNoBarrier(page);

  await page.getByRole('button', { name: '退出' }).click();
  await expect(page.getByLabel('用户名')).toBeVisible();
  await signIn(page, 'lead', new URL(address).pathname);
  await page.getByLabel('整改措施').fill('已于本周补办备案');
  await expect(page.getByText('至少附有一份佐证材料')).toBeVisible();
  await expect(page.getByRole('button', { name: '报送整改' })).toBeDisabled();
  await page.getByLabel('上传').setInputFiles({ name: '备案回执.txt', mimeType: 'text/plain', buffer: Buffer.from('已备案') });
  await expect(page.getByRole('link', { name: '备案回执.txt' })).toBeVisible();
  await expectNoBarrier(page);
  await page.getByRole('button', { name: '报送整改' }).click();
  await expect(rowOf(page, '已于本周补办备案')).toContainText('张明');

  await page.getByRole('button', { name: '退出' }).click();
  await expect(page.getByLabel('用户名')).toBeVisible();
  await signIn(page, 'finance', new URL(address).pathname);
  await expect(page.getByRole('button', { name: '退回继续整改' })).toBeDisabled();
  await page.getByRole('button', { name: '复核通过' }).click();
  await page.getByRole('button', { name: '销号' }).click();
  await expect(page.getByText('已销号')).toBeVisible();
  await expect(page.getByRole('heading', { name: '办理', exact: true })).toBeHidden();
});

test('a reader narrows the list, and an address of nothing leads back to it', async ({ page }) => {
  await signIn(page, 'reader', '/rectifications?waiting=overdue');
  await expect(page.getByRole('link', { name: '下达整改' })).toBeHidden();
  await expect(page.getByLabel('办理情况')).toHaveValue('overdue');
  await expect(rowOf(page, '服务企业满意度')).toBeVisible();
  await page.getByLabel('项目或部门').fill('没有这个项目');
  await page.getByRole('button', { name: '查询' }).click();
  await expect(page.getByText('没有整改事项')).toBeVisible();
  await page.getByRole('button', { name: '清除筛选' }).click();
  await expect(rowOf(page, '部门整体绩效目标')).toContainText('已销号');
  await page.goto('/rectifications/019ac000-0000-7000-8000-000000000000');
  await page.getByRole('link', { name: '查看全部整改' }).click();
  await expect(page).toHaveURL(/\/rectifications$/);
});

test('whoever declares is told what is still open of earlier years', async ({ page }) => {
  const project = await openProject(page, 'lead', '42010525068T000000111');
  await page.goto(`${project}/declaration`);
  await expect(page.getByRole('note').filter({ hasText: '整改' })).toContainText('以前年度有 1 项整改未完成，请尽快办理');
  await expectNoBarrier(page);
  await page.getByRole('link', { name: '合同台账未按季度更新。' }).click();
  await expect(page).toHaveURL(/\/rectifications\/[0-9a-f-]{36}/);
});

for (const width of [1440, 768]) {
  test(`rectifications read well ${width} wide in both languages`, async ({ page }, info) => {
    await page.setViewportSize({ width, height: 900 });
    await signIn(page, 'finance', '/rectifications');
    for (const language of ['zh', 'en']) {
      if (language === 'en') await page.getByRole('button', { name: 'English' }).click();
      for (const path of ['', '/new']) {
        await page.goto(`/rectifications${path}`);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        if (path === '') await expect(page.getByRole('table')).toBeVisible();
        expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
        await page.screenshot({ path: info.outputPath(`rectifications${path.replace('/', '-')}-${language}-${width}.png`) });
      }
      await page.goto('/rectifications?status=returned');
      await page.getByRole('link', { name: /维护响应时间/ }).click();
      await expect(page.getByRole('table').first()).toBeVisible();
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
      await page.screenshot({ path: info.outputPath(`rectification-${language}-${width}.png`), fullPage: true });
    }
  });
}
