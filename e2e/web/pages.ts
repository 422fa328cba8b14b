import { expect, type Locator, type Page } from '@playwright/test';

const PASSWORD = 'jixiao-2026';

export async function signIn(page: Page, username: string, address = '/workbench'): Promise<void> {
  await page.goto(`/sign-in?returnTo=${encodeURIComponent(address)}`);
  await page.getByLabel('用户名').fill(username);
  await page.getByLabel('密码', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: '登录' }).click();
  await expect(page.getByRole('button', { name: '退出' })).toBeVisible();
}

/** Signs in and gives the address of the project with that code. */
export async function openProject(page: Page, username: string, code: string): Promise<string> {
  await signIn(page, username, '/projects');
  await rowOf(page, code).getByRole('link').click();
  await expect(page).toHaveURL(/\/projects\/[0-9a-f-]{36}$/);
  await expect(page.getByText(code).first()).toBeVisible();
  return new URL(page.url()).pathname;
}

export async function openRecording(page: Page, username: string, code: string): Promise<string> {
  const project = await openProject(page, username, code);
  await page.getByRole('link', { name: '填报完成情况' }).click();
  await expect(page.getByRole('heading', { name: '填报完成情况' })).toBeVisible();
  return `${project}/recording`;
}

/** The row of a table that holds this text. */
export function rowOf(scope: Page | Locator, text: string): Locator {
  return scope.getByRole('row').filter({ hasText: text });
}

/** The row of the annual indicator with exactly this name. */
export function indicatorRow(scope: Page | Locator, name: string): Locator {
  const page = 'page' in scope ? scope.page() : scope;
  return scope.getByRole('row').filter({ has: page.locator('td.name').getByText(name, { exact: true }) });
}

/** A figure of the strip at the head of a page. */
export function figure(page: Page, label: string): Locator {
  return page
    .locator('.figures > div')
    .filter({ has: page.locator('dt').getByText(label, { exact: true }) })
    .locator('dd');
}
