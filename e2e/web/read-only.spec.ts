import { expect, test, type Page } from '@playwright/test';
import { openProject, signIn } from './pages.js';

const NETWORK_SECURITY = '42010525068T000000113';
const CONFIRMED = '42010525068T000000109';
const IN_REVIEW = '42010523068T000000112';

const note = (page: Page) => page.getByRole('note');

test('who never records is told whose task it is, in both languages', async ({ page }) => {
  for (const reader of ['finance', 'reader', 'admin']) {
    const project = await openProject(page, reader, NETWORK_SECURITY);
    await page.goto(`${project}/recording`);
    await expect(note(page)).toHaveText(
      '完成情况由项目负责人（张明）或主管部门（武汉市汉阳区经济信息化和科技创新局）填报，您可以在此查看。',
    );
    await expect(page.getByRole('main').getByRole('textbox')).toHaveCount(0);
    await page.goto(`${project}/declaration`);
    await expect(note(page)).toContainText('申报内容由项目负责人（张明）或主管部门');
    if (reader === 'admin') {
      await page.getByRole('button', { name: 'English' }).click();
      await expect(note(page)).toContainText('The declaration is filled in by the project lead (张明) or the department');
      await page.getByRole('button', { name: '中文' }).click();
    }
    await page.getByRole('button', { name: '退出' }).click();
  }
});

test('who records is told that the form was handed in or confirmed', async ({ page }) => {
  const confirmed = await openProject(page, 'lead', CONFIRMED);
  await page.goto(`${confirmed}/recording`);
  await expect(note(page)).toHaveText('财政部门已确认评级，内容不能再修改。');
  await page.getByRole('button', { name: '退出' }).click();
  const submitted = await openProject(page, 'department', IN_REVIEW);
  await page.goto(`${submitted}/recording`);
  await expect(note(page)).toHaveText('自评已由主管部门报送，等待财政审核；退回后才能再修改。');
});

test('who records is told when entries are taken, once the days are over', async ({ page }) => {
  const before = await moveSelfEvaluation(page, ['2020-01-02', '2020-01-03']);
  try {
    const project = await openProject(page, 'lead', NETWORK_SECURITY);
    await page.goto(`${project}/recording`);
    await expect(note(page)).toHaveText('绩效自评的填报时间是 2020-01-02 至 2020-01-03，现在只能查看。需要延期请联系财政部门。');
    await expect(page.getByRole('button', { name: '保存', exact: true })).toBeHidden();
    await page.getByRole('button', { name: '退出' }).click();
  } finally {
    await moveSelfEvaluation(page, before);
  }
});

/** Sets the first and the last day of self-evaluation and gives those before. */
async function moveSelfEvaluation(page: Page, [from, to]: [string, string]): Promise<[string, string]> {
  await signIn(page, 'admin', '/administration/years');
  const [opens, closes] = [page.getByLabel('绩效自评 开始日期'), page.getByLabel('绩效自评 截止日期')];
  const before: [string, string] = [await opens.inputValue(), await closes.inputValue()];
  await opens.fill(from);
  await closes.fill(to);
  await page.getByRole('button', { name: '绩效自评 保存' }).click();
  await expect(page.getByRole('button', { name: '绩效自评 保存' })).toBeHidden();
  await page.getByRole('button', { name: '退出' }).click();
  return before;
}
