import { expect, test, type Page } from '@playwright/test';
import { figure, indicatorRow, openProject } from './pages.js';

const IN_REVIEW = '42010523068T000000112';
const SATISFACTION = '服务对象对项目实施效果满意度';

const found = (page: Page) => page.getByText(/本机存有 .* 未保存的审核内容/);

async function reload(page: Page): Promise<void> {
  page.once('dialog', (dialog) => void dialog.accept());
  await page.reload();
  await expect(page.getByRole('heading', { name: '审核结论' })).toBeVisible();
}

test('what a reviewer typed survives a reload until it is sent', async ({ page }) => {
  const project = await openProject(page, 'finance', IN_REVIEW);
  await page.goto(project.replace('/projects/', '/reviews/'));
  const comment = page.getByLabel(`${SATISFACTION} 实际完成值 退回意见`, { exact: true });
  const score = page.getByLabel(`${SATISFACTION} 审核得分`);
  const reason = page.getByLabel(`${SATISFACTION} 调整理由`);
  const opinion = page.getByLabel('审核意见', { exact: true });
  const total = Number(await figure(page, '总分').textContent());
  const before = Number(await indicatorRow(page, SATISFACTION).locator('.score').textContent());

  await page.getByRole('button', { name: `${SATISFACTION} 实际完成值 写意见`, exact: true }).click();
  await comment.fill('请附样本。');
  await page.getByRole('button', { name: `${SATISFACTION} 调整得分` }).click();
  await score.fill((before - 1).toFixed(2));
  await reason.fill('样本不足。');
  await opinion.fill('请补充后再报。');

  await reload(page);
  await expect(found(page)).toBeVisible();
  await expect(opinion).toHaveValue('');
  await expect(comment).toBeHidden();
  await page.getByRole('button', { name: '恢复' }).click();
  await expect(found(page)).toBeHidden();
  await expect(comment).toHaveValue('请附样本。');
  await expect(score).toHaveValue((before - 1).toFixed(2));
  await expect(reason).toHaveValue('样本不足。');
  await expect(opinion).toHaveValue('请补充后再报。');

  await test.step('a saved score is discarded from the draft, the rest is kept', async () => {
    await page.getByRole('button', { name: '保存得分' }).click();
    await expect(figure(page, '总分')).toHaveText((total - 1).toFixed(2));
    await expect(score).toBeHidden();
    await expect(comment).toHaveValue('请附样本。');
    await reload(page);
    await page.getByRole('button', { name: '恢复' }).click();
    await expect(comment).toHaveValue('请附样本。');
    await expect(score).toBeHidden();
    await expect(indicatorRow(page, SATISFACTION)).toContainText('样本不足。');
  });

  await test.step('a draft can be given up', async () => {
    await reload(page);
    await page.getByRole('button', { name: '放弃' }).click();
    await page.reload();
    await expect(opinion).toHaveValue('');
    await expect(found(page)).toBeHidden();
  });

  await test.step('a decision leaves nothing behind', async () => {
    await opinion.fill('请补充后再报。');
    await page.getByRole('button', { name: '退回修改（附 0 条意见）' }).click();
    await expect(page.getByText('已退回修改。')).toBeVisible();
    await page.reload();
    await expect(page.getByText('请补充后再报。').first()).toBeVisible();
    await expect(found(page)).toBeHidden();
    expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('jixiao.review.')))).toEqual([]);
  });
});
