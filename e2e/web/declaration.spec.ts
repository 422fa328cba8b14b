import { expect, test, type Locator, type Page } from '@playwright/test';
import { expectNoBarrier } from './barriers.js';
import { openProject, rowOf, signIn } from './pages.js';

const NETWORK_MAINTENANCE = '42010525068T000000112';
const NETWORK_SECURITY = '42010525068T000000113';
const RETIRED_CADRES = '42010526068T000000102';
const STAFF_MEALS = '42010525068T000000107';
const CONFIRMED = '42010525068T000000109';

async function openDeclaration(page: Page, username: string, code: string): Promise<string> {
  const project = await openProject(page, username, code);
  await page.getByRole('link', { name: '编辑', exact: true }).click();
  await expect(page.getByRole('heading', { name: '编辑申报内容' })).toBeVisible();
  return project;
}

const cellOf = (control: Locator): Locator => control.locator('xpath=ancestor::td');
const annual = (page: Page): Locator => page.getByRole('table', { name: '2026 年度绩效目标 1 指标表' });
const save = async (page: Page): Promise<void> => page.getByRole('button', { name: '保存', exact: true }).click();
const saved = (page: Page): Locator => page.getByText(/已于 .* 保存/);

async function fitsAt768(page: Page): Promise<void> {
  await page.setViewportSize({ width: 768, height: 1024 });
  const widths = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]);
  expect(widths[0]).toBeLessThanOrEqual(widths[1] ?? 0);
}

test('a target is edited, understood while typing, saved, shown on the project and in its trail', async ({ page }) => {
  test.slow(); // checking some hundred controls for barriers takes its time
  const project = await openDeclaration(page, 'lead', NETWORK_MAINTENANCE);
  await expectNoBarrier(page);
  const target = annual(page).getByLabel('响应时间 指标值', { exact: true });
  const cell = cellOf(target);
  await expect(cell).toContainText('理解为：不超过 30 分钟');
  await target.fill('不超过25分钟');
  await expect(cell).toContainText('理解为：不超过 25 分钟');
  await expect(page.getByText('有未保存的修改')).toBeVisible();
  await save(page);
  await expect(saved(page)).toBeVisible();

  await page.getByRole('link', { name: '项目信息' }).click();
  await expect(page).toHaveURL(new RegExp(`${project}$`));
  await expect(rowOf(annual(page), '响应时间')).toContainText('不超过25分钟');
  await expect(rowOf(page, '修改申报内容').first()).toContainText('响应时间 指标值: ≤30分钟 → 不超过25分钟');
});

test('rows are added, moved and removed, and the weights have to sum', async ({ page }) => {
  await openDeclaration(page, 'lead2', STAFF_MEALS);
  const rows = annual(page).locator('tbody tr');
  const before = await rows.count();
  await expect(page.getByText(/年度指标分值合计 90，应为 90/)).toContainText('相符');

  const editor = page.locator('jx-goal-editor').filter({ has: annual(page) });
  await editor.getByLabel('新指标的类别').selectOption({ label: '质量指标' });
  await editor.getByRole('button', { name: '增加指标' }).click();
  await expect(rows).toHaveCount(before + 1);
  await expect(annual(page).getByLabel('新指标 三级指标', { exact: true })).toBeFocused();
  await page.keyboard.type('就餐安全抽检合格率');
  await annual(page).getByLabel('就餐安全抽检合格率 指标值', { exact: true }).fill('≥98%');
  await annual(page).getByLabel('就餐安全抽检合格率 分值', { exact: true }).fill('10');
  await expect(page.getByText(/年度指标分值合计 100，应为 90/)).toContainText('不符');
  await save(page);
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('年度指标分值合计应为 90，现为 100。');
  await expect(annual(page).locator('[aria-invalid]').first()).toBeVisible();

  const removed = rows.filter({ hasNot: page.getByLabel(/就餐安全/) }).first();
  await removed.getByRole('button', { name: /^删除/ }).click();
  await expect(rows).toHaveCount(before);
  const weights = annual(page).getByLabel(/ 分值$/);
  const first = weights.first();
  const given = Number(/合计 ([\d.]+)/.exec((await page.getByText(/年度指标分值合计 [\d.]+，应为/).textContent()) ?? '')?.[1]);
  await first.fill((Number(await first.inputValue()) + 90 - given).toFixed(2));
  await expect(page.getByText(/年度指标分值合计 90，应为 90/)).toContainText('相符');
  await save(page);
  await expect(saved(page)).toBeVisible();
  await page.reload();
  await expect(annual(page).getByLabel('就餐安全抽检合格率 指标值', { exact: true })).toHaveValue('≥98%');
});

test('the meaning of a target is corrected by hand and read anew on request', async ({ page }) => {
  await openDeclaration(page, 'lead2', RETIRED_CADRES);
  const target = annual(page).getByLabel(/ 指标值$/).first();
  const cell = cellOf(target);
  await target.fill('按方案执行');
  await expect(cell).toContainText('定性内容，需评定等级');
  await cell.getByRole('button', { name: /^更正理解/ }).click();
  const editor = cell.getByRole('group');
  await editor.getByLabel('类型').selectOption({ label: '数值' });
  await editor.getByLabel('数值', { exact: true }).fill('多');
  await editor.getByRole('button', { name: '采用' }).click();
  await expect(editor.getByRole('alert')).toContainText('更正不完整或有误');
  await editor.getByLabel('数值', { exact: true }).fill('12');
  await editor.getByLabel('单位').fill('次');
  await editor.getByRole('button', { name: '采用' }).click();
  await expect(cell).toContainText('理解为：不低于 12 次 （人工更正）');
  await save(page);
  await expect(saved(page)).toBeVisible();
  await page.reload();
  await expect(cell).toContainText('（人工更正）');
  await cell.getByRole('button', { name: /^更正理解/ }).click();
  await cell.getByRole('button', { name: '恢复自动识别' }).click();
  await expect(cell).toContainText('定性内容，需评定等级');
});

test('a save over a newer state says what changed meanwhile and joins both', async ({ page, browser }) => {
  const project = await openDeclaration(page, 'lead', NETWORK_SECURITY);
  const second = await browser.newContext();
  try {
    const other = await second.newPage();
    await signIn(other, 'department', `${project}/declaration`);
    await other.getByLabel('实施内容').fill('他人改写的实施内容');
    await save(other);
    await expect(saved(other)).toBeVisible();
  } finally {
    await second.close();
  }
  await page.getByLabel('单位地址').fill('汉阳区芳草路9号');
  await save(page);
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('您的修改没有丢失');
  await expect(alert).toContainText('他人改写的实施内容');
  await alert.getByRole('button', { name: '载入最新内容，保留我的修改' }).click();
  await expect(page.getByLabel('实施内容')).toHaveValue('他人改写的实施内容');
  await expect(page.getByLabel('单位地址')).toHaveValue('汉阳区芳草路9号');
  await save(page);
  await expect(saved(page)).toBeVisible();
});

test('what was typed survives a reload; leaving asks first', async ({ page }) => {
  await openDeclaration(page, 'lead2', RETIRED_CADRES);
  await page.getByLabel('立项依据').fill('尚未保存的立项依据');
  const asked: string[] = [];
  page.once('dialog', (dialog) => {
    asked.push(dialog.message());
    void dialog.dismiss();
  });
  await page.getByRole('navigation').getByRole('link', { name: '工作台' }).click();
  // The click does not wait for the question; a second listener would answer it, too.
  await expect.poll(() => asked).toEqual(['修改尚未保存，确定离开吗？']);
  await expect(page).toHaveURL(/\/declaration$/);
  page.once('dialog', (dialog) => void dialog.accept());
  await page.reload();
  await expect(page.getByText(/本机存有 .* 未保存的申报内容。/)).toBeVisible();
  await page.getByRole('button', { name: '恢复' }).click();
  await expect(page.getByLabel('立项依据')).toHaveValue('尚未保存的立项依据');
  await fitsAt768(page);
});

test('a confirmed project offers no editing', async ({ page }) => {
  const project = await openProject(page, 'lead', CONFIRMED);
  await expect(page.getByRole('link', { name: '编辑', exact: true })).toBeHidden();
  await page.goto(`${project}/declaration`);
  await expect(page.getByText('财政部门已确认评级，内容不能再修改。')).toBeVisible();
  await expect(page.getByRole('button', { name: '保存', exact: true })).toBeHidden();
});

test('a department sees and edits the goals of the whole department', async ({ page }) => {
  test.slow(); // checking some hundred controls for barriers takes its time
  await signIn(page, 'department');
  await page.getByRole('navigation').getByRole('link', { name: '部门整体' }).click();
  await expect(page.getByRole('table', { name: '长期绩效目标 2 指标表' })).toContainText('20家以上');
  await expect(page.getByRole('table', { name: '2026 年度绩效目标 3 指标表' }).locator('tbody tr')).toHaveCount(7);
  await expectNoBarrier(page);
  await fitsAt768(page);
  await page.setViewportSize({ width: 1440, height: 900 });

  await page.getByRole('link', { name: '编辑', exact: true }).click();
  await expect(page.getByRole('heading', { name: '编辑部门整体绩效目标' })).toBeVisible();
  await expectNoBarrier(page);
  await page.getByRole('table', { name: '长期绩效目标 2 指标表' }).getByLabel('走访企业量 指标值', { exact: true }).fill('不少于30家');
  await save(page);
  await expect(saved(page)).toBeVisible();
  await page.getByRole('link', { name: '部门整体目标' }).click();
  await expect(page.getByRole('table', { name: '长期绩效目标 2 指标表' })).toContainText('不少于30家');
  await expect(rowOf(page, '修改部门整体目标').first()).toContainText('走访企业量 指标值: 20家以上 → 不少于30家');
});

test('finance reads the goals of departments and changes none', async ({ page }) => {
  await signIn(page, 'finance', '/departments');
  await expect(page.getByRole('heading', { name: '部门整体绩效目标' })).toBeVisible();
  await expect(page.getByRole('link', { name: '编辑', exact: true })).toBeHidden();
});

test('a goal goes after a question, comes back until it is saved, and is gone once it is', async ({ page }) => {
  const project = await openDeclaration(page, 'lead2', STAFF_MEALS);
  const first = page.getByRole('table', { name: '长期绩效目标 1 指标表' });
  const statement = await page.getByLabel('目标 1', { exact: true }).first().inputValue();
  await page.getByRole('button', { name: '增加长期绩效目标' }).click();
  await page.getByLabel('目标 2', { exact: true }).fill('第二个长期目标');
  await save(page);
  await expect(saved(page)).toBeVisible();

  await expect(page.getByRole('button', { name: '删除此目标 2026 年度绩效目标 1 指标表' })).toBeDisabled();
  await page.getByRole('button', { name: '删除此目标 长期绩效目标 1 指标表' }).click();
  const question = page.getByRole('dialog');
  await expect(question).toContainText('保存后生效，保存前可以撤销。');
  await expectNoBarrier(page);
  await question.getByRole('button', { name: '取消' }).click();
  await expect(first).toBeVisible();

  await page.getByRole('button', { name: '删除此目标 长期绩效目标 1 指标表' }).click();
  await question.getByRole('button', { name: '删除此目标' }).click();
  await expect(first).toBeHidden();
  await expect(page.getByText(/目标 1 及其 \d+ 个指标将在保存时删除。/)).toBeVisible();
  await page.getByRole('button', { name: '撤销删除' }).click();
  await expect(first).toBeVisible();
  await expect(page.getByRole('button', { name: '保存', exact: true })).toBeDisabled();

  await page.getByRole('button', { name: '删除此目标 长期绩效目标 1 指标表' }).click();
  await question.getByRole('button', { name: '删除此目标' }).click();
  await save(page);
  await expect(saved(page)).toBeVisible();
  await expect(page.getByText(/将在保存时删除/)).toBeHidden();
  await expect(page.getByLabel('目标 1', { exact: true }).first()).toHaveValue('第二个长期目标');

  await page.goto(project);
  const goals = page.locator('section').filter({ has: page.getByRole('heading', { name: '长期绩效目标' }) });
  await expect(goals).toContainText('第二个长期目标');
  await expect(goals).not.toContainText(statement);
  await expect(page.getByRole('region', { name: '操作记录' })).toContainText(statement);
});
