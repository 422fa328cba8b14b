import { expect, test } from '@playwright/test';
import { signIn } from './pages.js';

test('who opens a page of others is told whose it is', async ({ page }) => {
  await signIn(page, 'lead', '/reviews');
  const note = page.getByRole('alert');
  await expect(page).toHaveURL(/\/workbench\?/);
  await expect(note).toHaveText(
    '“自评审核”供以下角色使用：主管部门、财政部门、查阅。您的账号没有这项权限，所以打开了工作台；如工作需要，请联系管理员。',
  );
  await expect(page.getByRole('heading', { name: '张明，您好' })).toBeVisible();

  await page.getByRole('button', { name: 'English' }).click();
  await expect(note).toContainText('The page “Self-evaluation review” is for these roles:');
  await page.getByRole('button', { name: '中文' }).click();

  for (const [address, whose] of [
    ['/administration/users', '“管理”供以下角色使用：管理员。'],
    ['/reports/year-end', '“年终评价”供以下角色使用：主管部门、财政部门、查阅、管理员。'],
    ['/departments', '“部门整体”供以下角色使用：主管部门、财政部门、查阅、管理员。'],
  ] as const) {
    await page.goto(address);
    await expect(note).toContainText(whose);
  }

  await page.getByRole('navigation').getByRole('link', { name: '工作台' }).click();
  await expect(note).toBeHidden();
  await page.goto('/workbench?refused=something');
  await expect(page.getByRole('heading', { name: '张明，您好' })).toBeVisible();
  await expect(note).toBeHidden();
});

test('finance is told who edits the goals of a department, and keeps the pages that are its own', async ({ page }) => {
  await signIn(page, 'finance', '/departments/01890000-0000-7000-8000-000000000000/edit');
  await expect(page.getByRole('alert')).toContainText('“编辑部门整体绩效目标”供以下角色使用：主管部门。');
  await page.goto('/reviews');
  await expect(page).toHaveURL(/\/reviews$/);
  await expect(page.getByRole('alert')).toBeHidden();
});
