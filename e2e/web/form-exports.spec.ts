import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { expectNoBarrier } from './barriers.js';
import { signIn } from './pages.js';

const DIALOG = '导出全部表单';

test('all forms are exported in the background, from the list of projects and from the year-end page', async ({ page }) => {
  test.setTimeout(120_000);
  await signIn(page, 'finance', '/projects');

  await test.step('nothing is ordered without a kind of form', async () => {
    await page.getByRole('button', { name: '导出全部表单' }).click();
    await expect(dialog(page).getByText('还没有导出。')).toBeVisible();
    await expectNoBarrier(page);
    for (const box of await dialog(page).getByRole('checkbox').all()) await box.uncheck();
    await expect(dialog(page).getByRole('button', { name: '开始导出' })).toBeDisabled();
    await expect(dialog(page).getByText('请至少选择一种表单。')).toBeVisible();
  });

  await test.step('an organization is chosen and its forms are written', async () => {
    await dialog(page).getByLabel('项目支出绩效自评表').check();
    await dialog(page).getByLabel('部门整体绩效目标申报表').check();
    await dialog(page).getByLabel('范围').selectOption({ label: '068 武汉市汉阳区经济信息化和科技创新局' });
    await dialog(page).getByLabel('Excel').check();
    await dialog(page).getByRole('button', { name: '开始导出' }).click();
    await expect(dialog(page).getByRole('listitem').first()).toContainText('2026 年度 · 武汉市汉阳区经济信息化和科技创新局 · Excel');
    await page.keyboard.press('Escape');
    await expect(dialog(page)).toBeHidden();
  });

  await test.step('it is found again on the year-end page, and downloaded', async () => {
    await page.getByRole('link', { name: '年终评价' }).click();
    await expect(page.getByRole('heading', { name: '2026 年度绩效评价' })).toBeVisible();
    await page.getByRole('button', { name: '导出全部表单' }).click();
    const item = dialog(page).getByRole('listitem').first();
    await expect(item).toContainText('已完成', { timeout: 60_000 });
    await expect(item).toContainText('共 13 张');
    const [file] = await Promise.all([page.waitForEvent('download'), item.getByRole('link', { name: '下载' }).click()]);
    expect(file.suggestedFilename()).toBe('2026年度绩效表单 武汉市汉阳区经济信息化和科技创新局.zip');
    const names = Object.keys(unzipSync(new Uint8Array(await readFile(await file.path()))));
    expect(names.filter((name) => name.endsWith('.xlsx'))).toHaveLength(14);
    await expectNoBarrier(page);
  });

  await test.step('nothing is cut off on a narrow screen', async () => {
    await page.setViewportSize({ width: 768, height: 1024 });
    await expect(dialog(page).getByRole('link', { name: '下载' })).toBeInViewport({ ratio: 1 });
    const widths = await dialog(page).evaluate((element) => ({ content: element.scrollWidth, window: element.clientWidth }));
    expect(widths.content).toBeLessThanOrEqual(widths.window);
  });

  await test.step('it goes away', async () => {
    await dialog(page).getByRole('button', { name: '删除' }).click();
    await expect(dialog(page).getByText('还没有导出。')).toBeVisible();
  });
});

test('an export tells how far it is and what could not be written, in both languages', async ({ page }) => {
  await signIn(page, 'lead', '/projects');
  let status = 'running';
  const failures = [{ form: 'self-evaluation', code: '42010525068T000000109', name: '区政府门户网站运维', problem: 'internal' }];
  const view = () => ({
    id: '019ac000-0000-7000-8000-000000000001',
    year: 2026,
    scope: 'region',
    organization: null,
    forms: ['declaration', 'self-evaluation'],
    format: 'docx',
    status,
    total: 200,
    done: status === 'running' ? 45 : 200,
    failed: 1,
    current: status === 'running' ? '科技教育、科普活动、科技项目管理费等工作经费' : null,
    remainingSeconds: status === 'running' ? 130 : null,
    failures,
    problem: null,
    fileName: '2026年度绩效表单.zip',
    size: 2_414_554,
    requestedAt: '2026-11-24T02:00:00Z',
    startedAt: '2026-11-24T02:00:00Z',
    finishedAt: null,
    expiresAt: '2026-11-27T02:00:00Z',
  });
  await page.route('**/api/exports?*', (route) => route.fulfill({ json: { items: [view()], nextCursor: null } }));
  await page.route('**/api/exports/*', (route) => route.fulfill({ json: view() }));
  await page.getByRole('button', { name: DIALOG }).click();
  const item = dialog(page).getByRole('listitem').first();

  await expect(dialog(page).getByRole('checkbox')).toHaveCount(2);
  await expect(item.getByRole('progressbar')).toHaveAttribute('value', '45');
  await expect(item).toContainText('已写 45 / 200 张');
  await expect(item).toContainText('约剩 3 分钟');
  await expect(item).toContainText('正在写：科技教育');
  await expectNoBarrier(page);

  status = 'done';
  await expect(item).toContainText('共 199 张');
  await item.getByText('1 张未能导出').click();
  await expect(item).toContainText('项目支出绩效自评表 · 42010525068T000000109 区政府门户网站运维');
  await expectNoBarrier(page);

  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('button', { name: 'Export all forms' }).click();
  await expect(page.getByRole('dialog', { name: 'Export all forms' }).getByRole('listitem').first()).toContainText('199 forms');
  await expect(page.getByRole('link', { name: /^Download \(2\.3 MB\)/ })).toBeVisible();
});

function dialog(page: Page) {
  return page.getByRole('dialog', { name: DIALOG });
}
