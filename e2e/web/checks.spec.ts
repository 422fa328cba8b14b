import { expect, test, type Locator, type Page } from '@playwright/test';
import { expectNoBarrier } from './barriers.js';
import { openProject, rowOf, signIn } from './pages.js';

const SCIENCE = '42010523068T000000112';
const SECURITY = '42010525068T000000113';

const panel = (page: Page): Locator => page.getByRole('region', { name: '检查结果' });
const finding = (scope: Page | Locator, text: string): Locator => scope.getByRole('listitem').filter({ hasText: text });

async function fitsAt768(page: Page): Promise<void> {
  await page.setViewportSize({ width: 768, height: 1024 });
  const widths = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]);
  expect(widths[0]).toBeLessThanOrEqual(widths[1] ?? 0);
}

test('a reviewer comes from the queue, looks at a warning in its cell, waives it and takes that back', async ({ page }) => {
  test.slow(); // axe goes over long tables
  await signIn(page, 'finance', '/reviews');
  const queued = rowOf(page, SCIENCE).getByRole('link', { name: /错误 0 · 提醒 6 · 已说明 0/ });
  await expectNoBarrier(page);
  await queued.click();
  await expect(page).toHaveURL(/\/projects\/[0-9a-f-]{36}(\?.*)?#checks$/);
  await expect(panel(page)).toBeFocused();
  await expect(panel(page)).toContainText('错误 0 · 提醒 6 · 已说明 0 · 提示 6');
  await expectNoBarrier(page);

  await panel(page).getByLabel('级别').selectOption('提醒');
  await expect(panel(page).getByRole('listitem')).toHaveCount(6);
  await panel(page).getByLabel('处理情况').selectOption('已说明');
  await expect(panel(page).getByText('没有符合筛选条件的问题。')).toBeVisible();
  await panel(page).getByLabel('处理情况').selectOption('全部');
  await panel(page).getByLabel('类别').selectOption('可衡量性');
  const warnings = finding(panel(page), '指标“项目评审、规划等”的指标值“有效推进”无法衡量');
  await expect(warnings).toHaveCount(2);

  await warnings.last().getByRole('button', { name: '定位到 项目评审、规划等 · 指标值' }).click();
  const cell = page.locator('td:focus');
  await expect(cell).toContainText('有效推进');
  await cell.locator('summary').filter({ hasText: '提醒 指标值无法衡量' }).click();
  await expect(page.locator('td details[open]')).toContainText('指标“项目评审、规划等”的指标值“有效推进”无法衡量');

  const waive = warnings.last().getByRole('button', { name: '说明理由' });
  await waive.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: '说明理由并保留' });
  await expect(dialog.getByLabel('保留的理由')).toBeFocused();
  await expect(dialog.getByRole('button', { name: '保存说明' })).toBeDisabled();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(waive).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(dialog.getByLabel('保留的理由')).toBeFocused();
  await page.keyboard.type('评审任务由上级下达，数量年初无法确定');
  await expectNoBarrier(page);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();

  await expect(panel(page)).toContainText('错误 0 · 提醒 5 · 已说明 1 · 提示 6');
  await expect(panel(page)).toBeFocused();
  await expect(finding(panel(page), '评审任务由上级下达')).toContainText('陈静：评审任务由上级下达，数量年初无法确定');
  await expect(page.locator('td summary').filter({ hasText: '已说明 指标值无法衡量' })).toHaveCount(1);
  const trail = page.getByRole('table').filter({ has: page.getByRole('columnheader', { name: '操作人' }) });
  await expect(rowOf(trail, '说明检查提醒')).toContainText('项目评审、规划等 · 指标值 检查说明: — → 评审任务由上级下达，数量年初无法确定');
  await expectNoBarrier(page);
  await page.goBack();
  await expect(rowOf(page, SCIENCE).getByRole('link', { name: /提醒 5 · 已说明 1/ })).toBeVisible();
  await page.goForward();

  await finding(panel(page), '评审任务由上级下达').getByRole('button', { name: '撤回说明' }).click();
  const back = page.getByRole('dialog', { name: '撤回说明' });
  await back.getByLabel('撤回的理由').fill('数量已经下达');
  await back.getByRole('button', { name: '撤回说明' }).click();
  await expect(back).toBeHidden();
  await expect(panel(page)).toContainText('错误 0 · 提醒 6 · 已说明 0 · 提示 6');
  await expect(rowOf(trail, '撤回检查说明')).toContainText('撤回理由: — → 数量已经下达');
  await fitsAt768(page);
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByRole('region', { name: 'Checks' })).toContainText('Errors 0 · Warnings 6 · Waived 0 · Notes 6');
  await expect(page.getByRole('button', { name: 'Go to 项目评审、规划等 · Target' }).first()).toBeVisible();
});

test('a declaration is checked while it is typed, and nothing is sent for it', async ({ page }) => {
  const project = await openProject(page, 'lead', SECURITY);
  await page.getByRole('link', { name: '编辑', exact: true }).click();
  await expect(panel(page)).toContainText('错误 0 · 提醒 3 · 已说明 0 · 提示 3');
  await expect(panel(page).getByRole('button', { name: '说明理由' })).toHaveCount(0);
  const bar = page.locator('.save-bar');
  const exceeds = finding(panel(page), '“全年安全报告篇数”年度指标值“≥ 40篇”超过长期指标值“≥ 30篇”');

  await bar.getByRole('button', { name: '查看检查结果' }).click();
  await expect(panel(page)).toBeFocused();
  await exceeds.getByRole('button', { name: '定位到 全年安全报告篇数 · 指标值' }).click();
  const target = page.getByRole('table', { name: '2026 年度绩效目标 1 指标表' }).getByLabel('全年安全报告篇数 指标值', { exact: true });
  await expect(target).toBeFocused();
  const cell = target.locator('xpath=ancestor::td');
  await expect(cell).toContainText('提醒 年度指标值超过长期指标值');

  const sent: string[] = [];
  page.on('request', (request) => sent.push(request.url()));
  await target.fill('≥30篇');
  await expect(exceeds).toHaveCount(0);
  await expect(cell).not.toContainText('提醒');
  await expect(bar).toContainText('错误 0 · 提醒 2 · 已说明 0 · 提示 3');
  await target.fill('完成');
  await expect(cell).toContainText('提醒 指标值无法衡量');
  await target.fill('');
  await expect(cell).toContainText('缺指标值');
  await page.getByLabel('起始年度').fill('2031');
  await expect(bar).toContainText('错误 1');
  await expect(page.locator('jx-basics-form')).toContainText('起止年度颠倒');
  expect(sent).toEqual([]);

  await page.getByLabel('起始年度').fill('2025');
  await target.fill('≥ 40篇');
  await expect(bar).toContainText('错误 0 · 提醒 3 · 已说明 0 · 提示 3');
  await finding(panel(page), '总预算与当年预算同为').getByRole('button', { name: '定位到 项目总预算' }).click();
  await expect(page).toHaveURL(new RegExp(`${project}(\\?.*)?#budget:total$`));
  await expect(page.locator('td:focus')).toContainText('34.00');
});

test('a reviewer filters and waives what is said of the goals of a whole department, and takes it back', async ({ page }) => {
  test.slow(); // axe goes over long tables
  await signIn(page, 'department', '/departments');
  await expect(panel(page)).toContainText('错误 0 · 提醒 26 · 已说明 0 · 提示 4');
  await panel(page).getByLabel('级别').selectOption('提示');
  await expect(panel(page).getByRole('listitem')).toHaveCount(4);
  await panel(page).getByLabel('级别').selectOption('提醒');
  await expect(panel(page).getByRole('listitem')).toHaveCount(26);
  await expectNoBarrier(page);

  const progress = finding(panel(page), '指标“工业运行提质”的指标值“已完成”无法衡量');
  await progress.getByRole('button', { name: '定位到 工业运行提质 · 指标值' }).click();
  await expect(page.locator('td:focus')).toContainText('已完成');
  await progress.getByRole('button', { name: '说明理由' }).click();
  const dialog = page.getByRole('dialog', { name: '说明理由并保留' });
  await dialog.getByLabel('保留的理由').fill('上级考核办法没有给出数值');
  await dialog.getByRole('button', { name: '保存说明' }).click();
  await expect(panel(page)).toContainText('错误 0 · 提醒 25 · 已说明 1 · 提示 4');
  await panel(page).getByLabel('级别').selectOption('全部');
  await panel(page).getByLabel('处理情况').selectOption('已说明');
  await expect(panel(page).getByRole('listitem')).toHaveCount(1);
  await expect(progress).toContainText('王建：上级考核办法没有给出数值');
  await expect(page.locator('td summary').filter({ hasText: '已说明 指标值无法衡量' })).toHaveCount(1);
  const trail = page.getByRole('table').filter({ has: page.getByRole('columnheader', { name: '操作人' }) });
  await expect(rowOf(trail, '说明检查提醒')).toContainText('上级考核办法没有给出数值');

  await progress.getByRole('button', { name: '撤回说明' }).click();
  const back = page.getByRole('dialog', { name: '撤回说明' });
  await back.getByLabel('撤回的理由').fill('数值已经下达');
  await back.getByRole('button', { name: '撤回说明' }).click();
  await expect(panel(page)).toContainText('错误 0 · 提醒 26 · 已说明 0 · 提示 4');
  await expect(panel(page).getByText('没有符合筛选条件的问题。')).toBeVisible();
  await expect(rowOf(trail, '撤回检查说明')).toContainText('数值已经下达');
  await fitsAt768(page);
});
