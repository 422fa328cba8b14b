import { expect, test } from '@playwright/test';
import { indicatorRow, openProject, rowOf, signIn } from './pages.js';

const LEVY = '42010523068T000000111';
const INDICATOR = '缴纳率';

test('comments on any cell come back to where they belong', async ({ page }) => {
  test.setTimeout(200_000);
  const project = await openProject(page, 'department', LEVY);
  await page.goto(project.replace('/projects/', '/reviews/'));
  const row = indicatorRow(page, INDICATOR);
  const write = async (label: string, text: string) => {
    await page.getByRole('button', { name: `${label} 写意见`, exact: true }).click();
    await page.getByLabel(`${label} 退回意见`, { exact: true }).fill(text);
  };
  await write(`${INDICATOR} 指标值`, '目标值偏低。');
  await write(`${INDICATOR} 实际完成值`, '请附缴款凭证。');
  await write(`${INDICATOR} 完成等级`, '不必评定等级。');
  await write(`${INDICATOR} 偏差原因`, '请说明原因。');
  await write(`${INDICATOR} 改进措施`, '请写明措施。');
  await write(`${INDICATOR} 计算得分`, '得分依据不足。');
  await write('年度资金总额 全年执行数', '与决算数不符。');
  await write('整张自评表', '请补齐佐证材料。');

  // What was written is not lost by a slip: leaving asks.
  const asked: string[] = [];
  page.once('dialog', (dialog) => {
    asked.push(dialog.message());
    void dialog.dismiss();
  });
  await page.getByRole('link', { name: '返回列表' }).click();
  await expect.poll(() => asked.length).toBe(1);

  await page.getByLabel('审核意见', { exact: true }).fill('请按意见补充。');
  await page.getByRole('button', { name: '退回修改（附 8 条意见）' }).click();
  await expect(page.getByText('已退回修改。')).toBeVisible();
  await expect(row.locator('.cell-comment').filter({ hasText: '请附缴款凭证。' })).toBeVisible();
  await expect(page.getByRole('button', { name: /写意见/ })).toHaveCount(0);
  await page.getByRole('button', { name: '退出' }).click();

  await signIn(page, 'department', `${project}/self-evaluation`);
  const form = page.getByRole('table', { name: '2026 年度绩效指标自评' });
  for (const text of ['目标值偏低。', '请附缴款凭证。', '不必评定等级。', '得分依据不足。', '请说明原因。', '请写明措施。']) {
    await expect(rowOf(form, INDICATOR).locator('.cell-comment').filter({ hasText: text })).toBeVisible();
  }
  await expect(page.getByText('整张自评表').first()).toBeVisible();
  await expect(rowOf(page, '年度资金总额').locator('.cell-comment')).toContainText('与决算数不符。');

  await page.getByRole('link', { name: `${INDICATOR} · 实际完成值 请附缴款凭证。` }).click();
  await expect(page).toHaveURL(/\/recording#indicator:/);
  await expect(page.getByLabel(`${INDICATOR} 实际完成值`)).toBeFocused();
  await expect(indicatorRow(page, INDICATOR).locator('.cell-comment')).toHaveCount(6);
  await expect(rowOf(page, '年度资金总额').locator('.cell-comment')).toContainText('与决算数不符。');
});
