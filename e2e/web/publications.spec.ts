import { expect, test } from '@playwright/test';
import { expectNoBarrier } from './barriers.js';
import { rowOf, signIn } from './pages.js';

const PAGE = '/public/420105/2026/068';

test('finance looks at what was prepared, approves and publishes it, and everybody reads it', async ({ page, browser }) => {
  await signIn(page, 'finance', '/disclosure');
  await expect(rowOf(page, '第 3 版')).toContainText('已公开');
  await expectNoBarrier(page);
  await rowOf(page, '第 4 版').getByRole('link').click();
  await expect(page.getByRole('heading', { name: /与第 3 版的不同（\d+ 处）/ })).toBeVisible();
  await expectNoBarrier(page);

  await page.getByLabel('理由或说明').fill('与批复文件核对一致');
  await page.getByRole('button', { name: '批准公开' }).click();
  await expect(page.getByRole('button', { name: '公开', exact: true })).toBeEnabled();
  await expect(page.getByRole('button', { name: '退回重新编制' })).toBeDisabled();
  const preview = await page.getByRole('link', { name: '预览公开页面' }).getAttribute('href');
  await page.getByRole('button', { name: '公开', exact: true }).click();
  await expect(page.getByRole('link', { name: PAGE })).toBeVisible();
  await expect(page.getByRole('button', { name: '撤回' })).toBeDisabled();
  expect(preview).toContain('language=zh');

  const stranger = await (await browser.newContext()).newPage();
  const loaded: string[] = [];
  stranger.on('request', (request) => loaded.push(request.url()));
  await stranger.goto(PAGE);
  await expect(stranger.getByRole('heading', { level: 1 })).toContainText('2026年绩效目标及评价结果公开');
  await expect(stranger.getByText('版本 4')).toBeVisible();
  expect(loaded.filter((url) => url.endsWith('.js'))).toEqual([]);
  await stranger.context().close();
});

for (const [name, address] of [
  ['regions', '/public'],
  ['a region', '/public/420105'],
  ['a department', PAGE],
  ['a department in English', `${PAGE}?language=en`],
] as const) {
  test(`the public page of ${name} has no serious barrier and needs no sideways scrolling`, async ({ page }) => {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expectNoBarrier(page);
    await page.setViewportSize({ width: 768, height: 1024 });
    const widths = await page.evaluate(() => ({ content: document.documentElement.scrollWidth, window: document.documentElement.clientWidth }));
    expect(widths.content).toBeLessThanOrEqual(widths.window);
  });
}

test('a lead is told whose page it is', async ({ page }) => {
  await signIn(page, 'lead', '/disclosure');
  await expect(page.getByRole('alert')).toContainText('供以下角色使用：主管部门、财政部门、查阅、管理员');
});
