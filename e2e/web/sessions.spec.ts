import { expect, test } from '@playwright/test';
import { expectNoBarrier } from './barriers.js';
import { rowOf, signIn } from './pages.js';

test('a person sees where the account is signed in and ends the others', async ({ page, browser }) => {
  const elsewhere = await browser.newContext({ userAgent: 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:141.0) Gecko/20100101 Firefox/141.0' });
  const other = await elsewhere.newPage();
  await signIn(other, 'lead2');
  await signIn(page, 'lead2');
  await page.getByTitle('登录情况').click();
  await expect(rowOf(page, '本次登录')).toContainText('Chrome');
  await expect(rowOf(page, 'Firefox 141, Windows')).toContainText('127.0.0.1');
  await expectNoBarrier(page);
  await page.setViewportSize({ width: 768, height: 900 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);

  await page.getByRole('button', { name: '结束 Firefox 141, Windows' }).first().click();
  await expect(rowOf(page, 'Firefox 141, Windows')).toHaveCount(0);
  await other.goto('/projects');
  await expect(other.getByRole('button', { name: '登录' })).toBeVisible();
  await expect(rowOf(page, '本次登录')).toBeVisible();
  await elsewhere.close();
});
