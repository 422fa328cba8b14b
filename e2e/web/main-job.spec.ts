import { expect, test, type Page } from '@playwright/test';
import { figure, indicatorRow, openRecording, rowOf, signIn } from './pages.js';
import { download, numbers, rowWith, wordRows, workbookRows, type DocumentRows } from './read-documents.js';

const COMMUNICATION_LINK = '42010525068T000000111';
const CONCLUSION = '链路租赁按合同完成，满意度仍有差距。';
const REASON = '全年节约额缺少合同比价依据。';
const POINTS = '各单位自行铺设政务外网，节约财政资金';
const SATISFACTION = '运营商处置链路故障满意度';

test('a year goes from recorded values to a confirmed rating and its documents', async ({ page }) => {
  test.setTimeout(120_000);

  const recording = await openRecording(page, 'lead', COMMUNICATION_LINK);
  const project = recording.replace(/\/recording$/, '');
  const projectName = await recordAndSubmit(page, project);
  const submitted = Number(await figure(page, '总分').textContent());
  await page.getByRole('button', { name: '退出' }).click();
  await expect(page).toHaveURL(/\/sign-in/);

  await forward(page, projectName);
  const changed = await changeScoreAndConfirm(page, projectName);
  expect(changed.totalBefore).toBe(submitted);
  expect(changed.total).toBeCloseTo(submitted - 2, 2);

  await test.step('the year-end page shows the project with its new total', async () => {
    await page.getByRole('link', { name: '年终评价' }).click();
    await expect(page.getByRole('heading', { name: '2026 年度绩效评价' })).toBeVisible();
    const scores = rowOf(page.getByRole('table', { name: '项目得分' }), projectName);
    await expect(scores.locator('td.number').first()).toHaveText(changed.total.toFixed(2));
    const lessThanFull = rowOf(page, projectName).filter({ hasText: POINTS });
    await expect(lessThanFull.locator('td.number').nth(1)).toHaveText(changed.score.toFixed(2));
    await expect(rowOf(page, projectName).filter({ hasText: SATISFACTION })).toContainText('备用链路年底才开通。');
  });

  await test.step('the year-end report opens in both formats with the figures of the page', () => compareYearEnd(page, projectName));
  await page.goto(`${project}/self-evaluation`);
  await test.step('the self-evaluation form opens in both formats with the figures of the page', () => compareForm(page, changed.total));
});

async function recordAndSubmit(page: Page, project: string): Promise<string> {
  const place = (await page.locator('.page-heading p').first().textContent()) ?? '';
  const projectName = place.split(' · ')[1] ?? '';
  expect(projectName).not.toBe('');

  await page.getByLabel('年度资金总额 全年执行数').fill('353.40');
  await page.getByLabel(`${SATISFACTION} 实际完成值`).fill('81.6%');
  await page.getByLabel(`${SATISFACTION} 偏差原因`).fill('备用链路年底才开通。');
  await page.getByLabel(`${SATISFACTION} 改进措施`, { exact: true }).fill('一季度完成切换演练。');
  // 81.6% of the promised 85% is 96% of the weight.
  const row = indicatorRow(page, SATISFACTION);
  const weight = Number((await row.locator('jx-score-cell .muted').textContent())?.replace('/', ''));
  expect(Number(await row.locator('.score').textContent())).toBeCloseTo(weight * 0.96, 2);
  await page.getByRole('button', { name: '保存', exact: true }).click();
  await expect(page.getByText(/已于 .* 保存/)).toBeVisible();
  const live = Number((await page.locator('.save-bar b').textContent())?.replace(/[^\d.]/g, ''));

  await page.getByRole('link', { name: '绩效自评' }).click();
  await expect(page).toHaveURL(new RegExp(`${project}/self-evaluation$`));
  await expect(figure(page, '待完善')).toHaveText('0');
  await expect(rowOf(page, '年度资金总额').locator('td').nth(4)).toHaveText('95.00%');
  await page.getByLabel('自评结论').fill(CONCLUSION);
  await page.getByRole('button', { name: '提交自评' }).click();
  await expect(page.getByText('自评已提交。')).toBeVisible();
  await expect(page.locator('.page-heading')).toContainText('待主管部门审核');
  expect(Number(await figure(page, '总分').textContent())).toBe(live);
  return projectName;
}

async function forward(page: Page, projectName: string): Promise<void> {
  await signIn(page, 'department');
  await page.getByRole('link', { name: '自评审核' }).click();
  await rowOf(page, projectName).getByRole('link', { name: projectName }).click();
  await expect(page.getByText(CONCLUSION)).toBeVisible();
  await expect(page.getByRole('button', { name: `${POINTS} 调整得分` })).toHaveCount(0);
  await page.getByRole('button', { name: '审核通过，报财政' }).click();
  await expect(page.getByText('已报财政部门审核。')).toBeVisible();
  await page.getByRole('button', { name: '退出' }).click();
  await expect(page).toHaveURL(/\/sign-in/);
}

async function changeScoreAndConfirm(page: Page, projectName: string) {
  await signIn(page, 'finance');
  await page.getByRole('link', { name: '自评审核' }).click();
  await rowOf(page, projectName).getByRole('link', { name: projectName }).click();
  await expect(page.getByRole('heading', { name: projectName })).toBeVisible();
  await expect(page.getByText(CONCLUSION)).toBeVisible();
  const totalBefore = Number(await figure(page, '总分').textContent());

  const row = indicatorRow(page, POINTS);
  const computed = Number(await row.locator('.score').textContent());
  const score = computed - 2;
  await page.getByRole('button', { name: `${POINTS} 调整得分` }).click();
  await page.getByLabel(`${POINTS} 审核得分`).fill(score.toFixed(2));
  await expect(page.getByRole('button', { name: '保存得分' })).toBeDisabled();
  await page.getByLabel(`${POINTS} 调整理由`).fill(REASON);
  await page.getByRole('button', { name: '保存得分' }).click();
  await expect(row).toContainText(REASON);
  await expect(row.locator('b').last()).toHaveText(score.toFixed(2));
  const total = totalBefore - 2;
  await expect(figure(page, '总分')).toHaveText(total.toFixed(2));

  await page.getByLabel('审核意见', { exact: true }).fill('同意自评结果，扣减一项。');
  await page.getByRole('button', { name: '确认', exact: true }).click();
  await expect(page.getByText('评级已确认。')).toBeVisible();
  await expect(page.locator('.page-heading')).toContainText('已确认');
  return { score, total, totalBefore };
}

async function compareForm(page: Page, total: number): Promise<void> {
  const table = page.getByRole('table', { name: '2026 年度绩效指标自评' });
  await expect(table).toBeVisible();
  expect(Number(await figure(page, '总分').textContent())).toBe(total);
  const shown = await table.locator('tbody tr:has(td.name)').evaluateAll((rows) =>
    rows.map((row) => ({
      name: row.querySelector('td.name')?.textContent?.trim() ?? '',
      weight: Number(row.querySelectorAll('td.number')[0]?.textContent),
      score: Number(row.querySelector('.score')?.textContent),
    })),
  );
  expect(shown).toHaveLength(6);

  const check = (rows: DocumentRows): void => {
    for (const { name, weight, score } of shown) {
      // Weight and score stand last among the plain numbers of an indicator's row.
      expect(numbers(rowWith(rows, name)).slice(-2), name).toEqual([weight, score]);
    }
    expect(numbers(rowWith(rows, '总分'))).toEqual([100, total]);
    expect(numbers(rowWith(rows, '年度资金总额')).slice(0, 3)).toEqual([372, 372, 353.4]);
  };
  check(await workbookRows(await download(page, 'Excel', 'xlsx')));
  check(await wordRows(await download(page, 'Word', 'docx')));
  const hubei = await wordRows(await download(page, 'Word', 'docx', '湖北（2020 年版）'));
  for (const { name, score } of shown) expect(numbers(rowWith(hubei, name)), name).toEqual([score]);
  expect(numbers(rowWith(hubei, '总分'))).toEqual([total]);
}

async function compareYearEnd(page: Page, projectName: string): Promise<void> {
  const count = async (label: string): Promise<number> => Number(await figure(page, label).textContent());
  const facts = {
    projects: await count('项目数'),
    submitted: await count('已提交'),
    rated: await count('已评级'),
    average: await count('平均得分'),
  };
  // The demonstration's projects, and what other tests have imported meanwhile.
  const listed = (await (await page.request.get('/api/projects?year=2026&limit=100')).json()) as { items: unknown[] };
  expect(listed.items.length).toBeGreaterThanOrEqual(12);
  expect(facts.projects).toBe(listed.items.length);
  const scores = await page.getByRole('table', { name: '项目得分' }).locator('tbody tr').evaluateAll((rows) =>
    rows.map((row) => ({ name: row.querySelector('a')?.textContent ?? '', score: Number(row.querySelector('td.number')?.textContent) })),
  );
  expect(scores.map(({ name }) => name)).toContain(projectName);
  const check = (summary: DocumentRows, projects: DocumentRows): void => {
    expect(numbers(rowWith(summary, '项目数（个）'))).toEqual([facts.projects]);
    expect(numbers(rowWith(summary, '已提交自评（个）'))).toEqual([facts.submitted]);
    expect(numbers(rowWith(summary, '已评级（个）'))).toEqual([facts.rated]);
    expect(numbers(rowWith(summary, '平均得分（分）'))).toEqual([facts.average]);
    for (const { name, score } of scores) expect(numbers(rowWith(projects, name)).at(-1), name).toBe(score);
  };
  const xlsx = await download(page, 'Excel', 'xlsx');
  check(await workbookRows(xlsx, '总体情况'), await workbookRows(xlsx, '项目清单'));
  const docx = await wordRows(await download(page, 'Word', 'docx'));
  check(docx, docx.slice(docx.findIndex((row) => row.includes('财政审核'))));
}
