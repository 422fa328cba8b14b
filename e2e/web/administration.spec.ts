import { expect, test, type Page } from '@playwright/test';
import { expectNoBarrier } from './barriers.js';
import { rowOf, signIn } from './pages.js';

const UNIT = '示例信息中心';
const PERSON = '周敏';
const USERNAME = 'zhou.min';
const PASSWORD = 'own-password-2026';

test('an administrator sets dates, adds a unit and a person, who then sees what the role reaches', async ({ page }) => {
  test.setTimeout(180_000);
  await signIn(page, 'admin');
  await page.getByRole('link', { name: '管理', exact: true }).click();

  await test.step('the dates of a stage change in place', () => changeWindow(page));
  await test.step('a unit is added below its department', () => addUnit(page));
  const password = await test.step('a person gets an account and a role on that unit', () => addPerson(page));
  await page.getByRole('button', { name: '退出' }).click();

  await test.step('the person chooses a password before anything else', () => choosePassword(page, password));
  await page.goto('/projects');
  await expect(page.getByText('还没有项目')).toBeVisible();
  await expect(page.getByRole('link', { name: '管理', exact: true })).toBeHidden();
  await page.goto('/administration/users');
  await expect(page).toHaveURL(/\/workbench\?refused=/);
  await page.getByRole('button', { name: '退出' }).click();

  await test.step('a second role widens what the person sees', async () => {
    await signIn(page, 'admin', '/administration/users');
    await page.getByRole('button', { name: `${PERSON} 编辑` }).click();
    await page.getByRole('button', { name: '添加角色' }).click();
    await page.getByLabel('角色 2', { exact: true }).selectOption('查阅');
    await page.getByLabel('角色 2 的范围').selectOption({ label: '\u3000068001 武汉市汉阳区经济信息化和科技创新局本级' });
    await page.getByRole('button', { name: '保存' }).click();
    await expect(rowOf(page, USERNAME)).toContainText('局本级');
    await page.getByRole('button', { name: '退出' }).click();
    await enter(page, PASSWORD, '/projects');
    await expect(page.locator('tbody tr')).toHaveCount(12);
    await page.getByRole('button', { name: '退出' }).click();
  });

  await test.step('an account closes after a question, never the own one', async () => {
    await signIn(page, 'admin', '/administration/users');
    await page.getByRole('button', { name: `${PERSON} 停用` }).click();
    await expectNoBarrier(page);
    await page.getByRole('dialog').getByRole('button', { name: '停用' }).click();
    await expect(rowOf(page, USERNAME)).toContainText('已停用');
    await expect(page.getByRole('button', { name: '赵宁 停用' })).toBeHidden();
  });
});

async function changeWindow(page: Page): Promise<void> {
  await expect(page.getByRole('table', { name: '2026 年度各阶段填报时间' })).toBeVisible();
  await page.getByLabel('整改 开始日期').fill('2027-06-30');
  await page.getByLabel('整改 截止日期').fill('2027-06-01');
  await expect(rowOf(page, '整改')).toContainText('截止日期不能早于开始日期');
  await expect(page.getByRole('button', { name: '整改 保存' })).toBeDisabled();
  await expectNoBarrier(page);
  await page.getByLabel('整改 截止日期').fill('2027-07-15');
  await page.getByRole('button', { name: '整改 保存' }).click();
  await expect(page.getByRole('button', { name: '整改 清除时间' })).toBeVisible();
  await page.reload();
  await expect(page.getByLabel('整改 截止日期')).toHaveValue('2027-07-15');
  await page.getByRole('link', { name: '工作台' }).click();
  await expect(rowOf(page, '整改')).toContainText('2027-07-15');
  await page.getByRole('link', { name: '管理', exact: true }).click();
}

async function addUnit(page: Page): Promise<void> {
  await page.getByRole('link', { name: '机构' }).click();
  await page.getByRole('button', { name: '武汉市汉阳区经济信息化和科技创新局 新增下级单位' }).click();
  await expect(page.getByLabel('代码')).toBeFocused();
  await page.getByLabel('代码').fill('068001');
  await page.getByLabel('机构名称').fill(UNIT);
  await expectNoBarrier(page);
  await page.getByRole('button', { name: '保存' }).click();
  await expect(page.getByRole('alert')).toContainText('代码 068001 已被使用');
  await page.getByLabel('代码').fill('068009');
  await page.getByRole('button', { name: '保存' }).click();
  await expect(rowOf(page, UNIT)).toContainText('单位');
  await expect(page.getByRole('dialog')).toBeHidden();
}

async function addPerson(page: Page): Promise<string> {
  await page.getByRole('link', { name: '用户' }).click();
  await page.getByRole('button', { name: '新增用户' }).click();
  await page.getByLabel('用户名').fill(USERNAME);
  await page.getByLabel('姓名').fill(PERSON);
  await page.getByLabel('所属机构').selectOption({ label: `\u3000068009 ${UNIT}` });
  await page.getByLabel('角色 1', { exact: true }).selectOption('主管部门');
  await expectNoBarrier(page);
  await page.getByRole('button', { name: '保存' }).click();
  await expect(page.getByRole('heading', { name: '一次性密码' })).toBeVisible();
  await expectNoBarrier(page);
  const password = (await page.getByTestId('password').textContent()) ?? '';
  await page.getByRole('button', { name: '已记录' }).click();
  await expect(rowOf(page, USERNAME)).toContainText(UNIT);
  await expect(page.getByText(password)).toBeHidden();
  return password;
}

async function choosePassword(page: Page, given: string): Promise<void> {
  await enter(page, given, '/projects');
  await expect(page).toHaveURL(/\/password/);
  await expect(page.getByText(`${PERSON}，您的密码由管理员生成`)).toBeVisible();
  await page.goto('/projects');
  await expect(page).toHaveURL(/\/password/);
  await page.getByLabel('原密码').fill(given);
  await page.getByLabel('新密码', { exact: true }).fill(PASSWORD);
  await page.getByLabel('再次输入新密码').fill(`${PASSWORD}?`);
  await expect(page.getByText('两次输入的新密码不一致')).toBeVisible();
  await expectNoBarrier(page);
  await page.getByLabel('再次输入新密码').fill(PASSWORD);
  await page.getByRole('button', { name: '保存新密码' }).click();
  await expect(page).toHaveURL(/\/projects$/);
}

async function enter(page: Page, password: string, address: string): Promise<void> {
  await page.goto(`/sign-in?returnTo=${encodeURIComponent(address)}`);
  await page.getByLabel('用户名').fill(USERNAME);
  await page.getByLabel('密码', { exact: true }).fill(password);
  await page.getByRole('button', { name: '登录' }).click();
}
