import { expect, test } from '@playwright/test';
import { signIn } from './pages.js';

test('a wrong password is answered in plain Chinese and the name stays', async ({ page }) => {
  await page.goto('/sign-in');
  await page.getByLabel('用户名').fill('lead');
  await page.getByLabel('密码', { exact: true }).fill('not-the-password');
  await page.getByRole('button', { name: '登录' }).click();
  await expect(page.getByRole('alert')).toContainText('用户名或密码不正确。');
  await expect(page).toHaveURL(/\/sign-in/);
  await expect(page.getByLabel('用户名')).toHaveValue('lead');
});

test('nothing can be sent before name and password are given', async ({ page }) => {
  await page.goto('/sign-in');
  await expect(page.getByRole('button', { name: '登录' })).toBeDisabled();
  await page.getByLabel('用户名').fill('lead');
  await expect(page.getByRole('button', { name: '登录' })).toBeDisabled();
  await page.getByLabel('密码', { exact: true }).fill('x');
  await expect(page.getByRole('button', { name: '登录' })).toBeEnabled();
});

test('the language switch shows everything in English and is remembered', async ({ page }) => {
  await page.goto('/sign-in');
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByRole('button', { name: 'Sign in' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page).toHaveTitle('Jixiao · Budget performance');
  await page.getByLabel('Username').fill('lead');
  await page.getByLabel('Password').fill('wrong');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('alert')).toContainText(/password/i);
  await expect(page.getByRole('alert')).not.toContainText(/[\u4e00-\u9fff]/);
  await page.reload();
  await expect(page.getByRole('button', { name: 'Sign in' })).toBeVisible();
  await page.getByRole('button', { name: '中文' }).click();
  await expect(page.getByRole('button', { name: '登录' })).toBeVisible();
});

test('the menu of a signed-in person follows the language', async ({ page }) => {
  await signIn(page, 'finance');
  const menu = page.getByRole('navigation');
  await expect(menu.getByRole('link')).toHaveText(['工作台', '项目', '部门整体', '导入', '自评审核', '整改', '年终评价', '公开', '审计']);
  await page.getByRole('button', { name: 'English' }).click();
  await expect(menu).not.toContainText(/[\u4e00-\u9fff]/);
  await expect(page.getByRole('button', { name: 'Sign out' })).toBeVisible();
});

test('a deep link leads through sign-in to the page that was asked for', async ({ page }) => {
  await page.goto('/projects?stage=submitted');
  await expect(page).toHaveURL(/\/sign-in\?returnTo=/);
  await page.getByLabel('用户名').fill('finance');
  await page.getByLabel('密码', { exact: true }).fill('jixiao-2026');
  await page.getByRole('button', { name: '登录' }).click();
  await expect(page).toHaveURL(/\/projects\?stage=submitted$/);
  await expect(page.getByRole('heading', { name: '项目' })).toBeVisible();
});

test('an unknown address asks for sign-in first and then says that there is no such page', async ({ page }) => {
  await page.goto('/nowhere/at-all');
  await expect(page).toHaveURL(/\/sign-in\?returnTo=%2Fnowhere%2Fat-all$/);
  await signIn(page, 'lead', '/nowhere/at-all');
  await expect(page.getByText('没有这个页面')).toBeVisible();
});

test('signing out ends the session', async ({ page }) => {
  await signIn(page, 'lead');
  await page.getByRole('button', { name: '退出' }).click();
  await expect(page).toHaveURL(/\/sign-in/);
  await page.goto('/workbench');
  await expect(page).toHaveURL(/\/sign-in/);
});
