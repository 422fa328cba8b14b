import { expect, test, type Locator, type Page } from '@playwright/test';
import { openProject, openRecording, signIn } from './pages.js';

const NETWORK_SECURITY = '42010525068T000000113';
const CHINESE = /[\u4e00-\u9fff]/;

const toEnglish = (page: Page) => page.getByRole('button', { name: 'English' }).click();
const toChinese = (page: Page) => page.getByRole('button', { name: '中文' }).click();

/** Texts, not the keys by which they are looked up. */
async function expectSentences(alert: Locator): Promise<void> {
  await expect(alert).not.toContainText(/\b(problem|field|execution|declaration|readOnly)\.[a-z]/);
}

test('an open alert of a refused save speaks the language that is switched to', async ({ page }) => {
  await openRecording(page, 'lead', NETWORK_SECURITY);
  await page.getByLabel('年度资金总额 全年执行数').fill('-3');
  await page.getByRole('button', { name: '保存', exact: true }).click();
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('年度资金总额 · 全年执行数 应为不小于 0 的金额，最多 6 位小数。');

  await toEnglish(page);
  await expect(alert).toContainText('Total of the year · Executed');
  await expect(alert).not.toContainText(CHINESE);
  await expectSentences(alert);

  await toChinese(page);
  await expect(alert).toContainText('年度资金总额 · 全年执行数 应为不小于 0 的金额，最多 6 位小数。');
  await expectSentences(alert);
});

test('what is wrong with a cell and why a page is read only are told anew, too', async ({ page }) => {
  const project = await openProject(page, 'lead', NETWORK_SECURITY);
  await page.goto(`${project}/declaration`);
  await page.getByLabel('起始年度').fill('2o26');
  await page.getByRole('button', { name: '保存', exact: true }).click();
  const cell = page.locator('jx-basics-form small.wrong');
  await expect(cell).toHaveText(CHINESE);
  await toEnglish(page);
  await expect(cell).not.toHaveText(CHINESE);
  await expect(cell).toHaveText(/\w+ \w+/);
  await expectSentences(page.getByRole('alert'));
});

test('a failed sign-in is told in the language that is switched to', async ({ page }) => {
  await page.goto('/sign-in');
  await page.getByLabel('用户名').fill('lead');
  await page.getByLabel('密码', { exact: true }).fill('not-the-password');
  await page.getByRole('button', { name: '登录' }).click();
  await expect(page.getByRole('alert')).toContainText('用户名或密码不正确。');
  await toEnglish(page);
  await expect(page.getByRole('alert')).toContainText(/password/i);
  await expect(page.getByRole('alert')).not.toContainText(CHINESE);
});

test('every page of the menu is in sight at 768 px, in the longer language, too', async ({ page }) => {
  for (const username of ['finance', 'department', 'admin']) {
    await signIn(page, username);
    await toEnglish(page);
    await page.setViewportSize({ width: 768, height: 1024 });
    const menu = page.getByRole('navigation');
    await expect(menu.getByRole('link').last()).toBeInViewport({ ratio: 1 });
    expect(await menu.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
    await toChinese(page);
    await page.getByRole('button', { name: '退出' }).click();
  }
});
