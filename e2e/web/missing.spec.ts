import { expect, test } from '@playwright/test';
import { openProject, signIn } from './pages.js';

const OF_LEAD2 = '42010523068T000000109';
const NOBODYS = '/projects/01890000-0000-7000-8000-000000000000';

test('an address that leads to no project says so and leads back to the list, on every page of a project', async ({ page }) => {
  await signIn(page, 'lead', NOBODYS);
  for (const broken of [NOBODYS, '/projects/undefined']) {
    for (const part of ['', '/recording', '/self-evaluation', '/declaration']) {
      await page.goto(broken + part);
      await expect(page.getByText('没有找到这个项目')).toBeVisible();
      await expect(page.locator('main')).not.toContainText(/UUID|undefined|请求编号/);
    }
  }
  await page.getByRole('link', { name: '返回项目列表' }).click();
  await expect(page).toHaveURL(/\/projects$/);
  await expect(page.getByRole('table')).toBeVisible();
});

test('the project of another lead is told like one that does not exist', async ({ page }) => {
  const address = await openProject(page, 'lead2', OF_LEAD2);
  await page.getByRole('button', { name: '退出' }).click();
  await signIn(page, 'lead', address);
  await expect(page.getByText('没有找到这个项目')).toBeVisible();
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByText('There is no such project')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Back to the projects' })).toBeVisible();
});

test('an address that leads to no department or review leads back to what there is', async ({ page }) => {
  await signIn(page, 'department', '/departments/undefined');
  await expect(page.getByText('没有找到这个部门或单位')).toBeVisible();
  await page.getByRole('link', { name: '返回部门整体绩效目标' }).click();
  await expect(page.getByRole('heading', { name: '部门整体绩效目标' })).toBeVisible();
  await page.getByRole('button', { name: '退出' }).click();
  await signIn(page, 'finance', '/reviews/undefined');
  await expect(page.getByText('没有找到这份自评')).toBeVisible();
  await page.getByRole('link', { name: '返回审核列表' }).click();
  await expect(page).toHaveURL(/\/reviews$/);
});
