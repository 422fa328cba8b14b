import { expect, test } from '@playwright/test';
import { indicatorRow, openRecording, signIn } from './pages.js';

const ENTERPRISE_SAFETY = '42010523068T000000114';
const RETIRED_CADRES = '42010526068T000000102';
const PURCHASED_SERVICES = '42010523068T000000109';
const NETWORK_MAINTENANCE = '42010525068T000000112';
const NETWORK_SECURITY = '42010525068T000000113';

test('the score follows what is typed and explains itself', async ({ page }) => {
  await openRecording(page, 'lead2', ENTERPRISE_SAFETY);
  const row = indicatorRow(page, '服务对象对项目实施效果满意度');
  const actual = row.getByLabel('服务对象对项目实施效果满意度 实际完成值');
  const score = row.locator('.score');
  const total = page.locator('.save-bar b');

  await actual.fill('95%');
  await expect(row.locator('td.value').nth(1)).toContainText('95%');
  const full = Number(await score.textContent());
  const weight = Number((await row.locator('jx-score-cell .muted').textContent())?.replace('/', ''));
  expect(weight).toBeGreaterThan(0);
  expect(full).toBe(weight);
  const totalAtFull = Number((await total.textContent())?.replace(/[^\d.]/g, ''));

  await actual.fill('76%');
  await expect(score).not.toHaveText(full.toFixed(2));
  // 76% of the promised 95% is four fifths of the weight.
  expect(Number(await score.textContent())).toBeCloseTo(weight * 0.8, 2);
  await expect(row.locator('.explanation')).toContainText('76');
  const totalAtFourFifths = Number((await total.textContent())?.replace(/[^\d.]/g, ''));
  expect(totalAtFull - totalAtFourFifths).toBeCloseTo(weight * 0.2, 2);
  await expect(page.getByRole('status').filter({ hasText: '有未保存的修改（1 个指标）' })).toBeVisible();
});

test('leaving with unsaved changes asks first', async ({ page }) => {
  const address = await openRecording(page, 'lead2', RETIRED_CADRES);
  await page.getByLabel('年度资金总额 全年执行数').fill('1.25');

  const asked: string[] = [];
  page.once('dialog', (dialog) => {
    asked.push(dialog.message());
    void dialog.dismiss();
  });
  await page.getByRole('navigation').getByRole('link', { name: '工作台' }).click();
  await expect.poll(() => asked).toEqual(['修改尚未保存，确定离开吗？']);
  await expect(page).toHaveURL(new RegExp(`${address}$`));
  await expect(page.getByLabel('年度资金总额 全年执行数')).toHaveValue('1.25');

  page.once('dialog', (dialog) => void dialog.accept());
  await page.getByRole('navigation').getByRole('link', { name: '工作台' }).click();
  await expect(page).toHaveURL(/\/workbench$/);
  await expect(page.getByRole('heading', { name: /李雪，您好/ })).toBeVisible();
});

test('what was typed survives a reload and is taken over on request', async ({ page }) => {
  await openRecording(page, 'lead2', PURCHASED_SERVICES);
  const actual = page.getByLabel('服务对象对项目实施效果满意度 实际完成值');
  await actual.fill('98.5%');
  page.once('dialog', (dialog) => void dialog.accept());
  await page.reload();

  await expect(page.getByText(/本机存有 .* 未保存的填报内容。/)).toBeVisible();
  await expect(actual).toHaveValue('97%');
  await page.getByRole('button', { name: '恢复' }).click();
  await expect(actual).toHaveValue('98.5%');
  await page.getByRole('button', { name: '保存', exact: true }).click();
  await expect(page.getByText(/已于 .* 保存/)).toBeVisible();

  await page.reload();
  await expect(actual).toHaveValue('98.5%');
  await expect(page.getByText(/本机存有/)).toBeHidden();
});

test('a save over a newer state is refused and both sides can be joined', async ({ page, browser }) => {
  const address = await openRecording(page, 'lead', NETWORK_MAINTENANCE);
  const mine = page.getByLabel('响应时间 实际完成值');
  await expect(mine).toHaveValue('22分钟');

  const second = await browser.newContext();
  try {
    const other = await second.newPage();
    await signIn(other, 'lead', address);
    await other.getByLabel('OA无纸化会议支持次数 实际完成值').fill('39次');
    await other.getByRole('button', { name: '保存', exact: true }).click();
    await expect(other.getByText(/已于 .* 保存/)).toBeVisible();
  } finally {
    await second.close();
  }

  await mine.fill('21分钟');
  await page.getByRole('button', { name: '保存', exact: true }).click();
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('他人已保存了新的内容。您的修改没有丢失。');
  await expect(mine).toHaveValue('21分钟');

  await alert.getByRole('button', { name: '载入最新内容，保留我的修改' }).click();
  await expect(page.getByLabel('OA无纸化会议支持次数 实际完成值')).toHaveValue('39次');
  await expect(mine).toHaveValue('21分钟');
  await page.getByRole('button', { name: '保存', exact: true }).click();
  await expect(page.getByText(/已于 .* 保存/)).toBeVisible();
  await page.reload();
  await expect(mine).toHaveValue('21分钟');
  await expect(page.getByLabel('OA无纸化会议支持次数 实际完成值')).toHaveValue('39次');
});

test('what was typed survives the end of the session', async ({ page, context }) => {
  const address = await openRecording(page, 'lead2', ENTERPRISE_SAFETY);
  const actual = page.getByLabel('服务对象对项目实施效果满意度 实际完成值');
  await actual.fill('91.5%');
  await context.clearCookies();
  // The session is over: no question whether to leave, sign-in and back.
  await page.getByRole('button', { name: '保存', exact: true }).click();
  await expect(page).toHaveURL(/\/sign-in\?/);
  await expect(page.getByText('登录已过期，请重新登录；未保存的内容已暂存在本机。')).toBeVisible();
  await page.getByLabel('用户名').fill('lead2');
  await page.getByLabel('密码', { exact: true }).fill('jixiao-2026');
  await page.getByRole('button', { name: '登录' }).click();
  await expect(page).toHaveURL(new RegExp(`${address}$`));
  await page.getByRole('button', { name: '恢复' }).click();
  await expect(actual).toHaveValue('91.5%');
});

test('what was typed survives a lost connection, and what was left earlier survives new typing', async ({ page, context }) => {
  await openRecording(page, 'lead2', ENTERPRISE_SAFETY);
  const actual = page.getByLabel('服务对象对项目实施效果满意度 实际完成值');
  const executed = page.getByLabel('年度资金总额 全年执行数');
  await actual.fill('93.5%');
  await context.setOffline(true);
  await page.getByRole('button', { name: '保存', exact: true }).click();
  await expect(page.getByRole('alert')).toContainText('无法连接服务器，请检查网络后重试。');
  await expect(actual).toHaveValue('93.5%');
  await context.setOffline(false);

  page.once('dialog', (dialog) => void dialog.accept());
  await page.reload();
  await expect(page.getByText(/本机存有 .* 未保存的填报内容。/)).toBeVisible();
  const saved = await executed.inputValue();
  await executed.fill('1.5');
  page.once('dialog', (dialog) => void dialog.accept());
  await page.reload();
  await page.getByRole('button', { name: '恢复' }).click();
  await expect(actual).toHaveValue('93.5%');
  await expect(executed).toHaveValue('1.5');
  await executed.fill(saved);
  await page.getByRole('button', { name: '保存', exact: true }).click();
  await expect(page.getByText(/已于 .* 保存/)).toBeVisible();
});

test('a negative amount is refused and stays on the page', async ({ page }) => {
  await openRecording(page, 'lead', NETWORK_SECURITY);
  const executed = page.getByLabel('年度资金总额 全年执行数');
  await executed.fill('-3');
  await page.getByRole('button', { name: '保存', exact: true }).click();
  await expect(page.getByRole('alert')).toContainText('年度资金总额 · 全年执行数 应为不小于 0 的金额，最多 6 位小数。');
  await expect(executed).toHaveValue('-3');
});

test('a share that is no percentage is refused with the name of its indicator', async ({ page }) => {
  await openRecording(page, 'lead', NETWORK_SECURITY);
  await page.getByLabel('全年安全报告篇数 实际完成值').fill('已完成');
  const share = page.getByLabel('全年安全报告篇数 得分比例');
  await share.fill('120');
  await expect(share).toHaveAttribute('aria-invalid', 'true');
  await page.getByRole('button', { name: '保存', exact: true }).click();
  await expect(page.getByRole('alert')).toContainText('全年安全报告篇数 · 得分比例 应为 0 到 1（0% 到 100%）的比例');
  await expect(share).toHaveValue('120');
});
