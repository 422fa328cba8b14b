import { expect, test, type Locator, type Page } from '@playwright/test';
import { documentText } from '../budget-text.js';
import { expectNoBarrier } from './barriers.js';
import { figure, signIn } from './pages.js';

const CODE = '42010526068T000000961';
const NAME = '导入页面的项目';
const text = documentText([{ code: CODE, name: NAME, annual: '三十' }]);

test('a department imports a document: looks at it, corrects it, stores it, and once only', async ({ page }) => {
  test.setTimeout(120_000);
  await signIn(page, 'department', '/workbench');
  await page.getByRole('link', { name: '导入', exact: true }).click();
  await expectNoBarrier(page);

  await test.step('the source stands beside what was read, and what is in the way is said', async () => {
    await upload(page, text);
    await expect(part(page)).toContainText('暂不能入库');
    await expect(figure(page, '暂不能入库')).toHaveText('1');
    await part(page).getByRole('button', { name: NAME }).click();
    await expect(line(page, '检查合格率')).toContainText('≥96%');
    await expect(line(page, '项目总预算')).toContainText('“三十”不是金额');
    await expect(page.getByRole('button', { name: /^入库所选/ })).toBeDisabled();
    await expectNoBarrier(page);
  });

  await test.step('a correction that is being typed is not left without a question', async () => {
    await cell(line(page, '项目总预算'), '三十').click();
    await page.getByLabel('单元格内容').fill('30');
    page.once('dialog', (dialog) => void dialog.dismiss());
    await page.getByRole('link', { name: '工作台' }).click();
    await expect(page.getByLabel('单元格内容')).toHaveValue('30');
    await page.getByLabel('单元格内容').press('Escape');
    await expect(cell(line(page, '项目总预算'), '三十')).toBeVisible();
  });

  await test.step('cells are corrected in place, by keyboard and from the findings', async () => {
    await cell(line(page, '项目总预算'), '三十').press('Enter');
    await expect(page.getByLabel('单元格内容')).toBeFocused();
    await page.keyboard.type('30.00');
    await page.keyboard.press('Enter');
    await expect(line(page, '项目总预算')).toContainText('原文：三十');
    await expect(part(page)).toContainText('新增');

    await page.getByRole('button', { name: /^全部问题/ }).click();
    const found = page.getByRole('table', { name: '全部问题' });
    await page.getByLabel('程度').selectOption('提醒');
    await expect(found.locator('tbody tr').first()).toContainText('提醒');
    await expectNoBarrier(page);
    await cell(found, '三十').first().click();
    await page.getByLabel('单元格内容').fill('30.00');
    await page.getByRole('button', { name: '确定' }).click();
    await expect(page.getByLabel('单元格内容')).toBeHidden();
    await part(page).getByRole('button', { name: NAME }).click();
    const lines = page.locator('jx-source-lines');
    await expect(cell(lines, '三十').first()).toBeVisible();
    for (let left = await cell(lines, '三十').count(); left > 0; left -= 1) {
      await cell(lines, '三十').first().click();
      await page.getByLabel('单元格内容').fill('30.00');
      await page.keyboard.press('Enter');
      await expect(cell(lines, '三十')).toHaveCount(left - 1);
      await expect(cell(lines, '30.00').and(page.locator(':focus'))).toHaveCount(1);
    }
    await page.getByLabel('只看有变化或有问题的行').check();
    await expect(line(page, '申报日期')).toBeHidden();
    await expect(line(page, '检查次数').first()).toBeVisible();
  });

  await test.step('what was chosen is stored after a question', async () => {
    await page.getByLabel(`入库：${NAME}`).uncheck();
    await expect(page.getByRole('button', { name: '入库所选 0 项' })).toBeDisabled();
    await page.getByLabel(`入库：${NAME}`).check();
    await page.getByRole('button', { name: '入库所选 1 项' }).click();
    await expect(page.getByRole('dialog')).toContainText('将新增 1 项，修改 0 项');
    await expectNoBarrier(page);
    await page.getByRole('dialog').getByRole('button', { name: '入库', exact: true }).click();
    await expect(page.getByText('已入库：新增 1 项')).toBeVisible();
    await expect(figure(page, '与库中相同')).toHaveText('1');
    await expectNoBarrier(page);
    await page.getByRole('status').getByRole('link', { name: NAME }).click();
    await expect(page.getByText(CODE).first()).toBeVisible();
    await expect(page.getByText('导入项目')).toBeVisible();
    await expect(page.getByText('每次2.5万元').first()).toBeVisible();
  });

  await test.step('the same once more, pasted, changes nothing', async () => {
    await page.getByRole('link', { name: '导入', exact: true }).click();
    await paste(page, text.replaceAll('三十', '30.00'));
    await expect(page.getByLabel('粘贴单元格')).toHaveValue(/^已粘贴 \d+ 行/);
    await page.getByRole('button', { name: '读取' }).click();
    await expect(figure(page, '与库中相同')).toHaveText('1');
    await expect(page.getByText('没有需要入库的内容')).toBeVisible();
    await expect(page.getByRole('button', { name: /^入库所选/ })).toBeDisabled();
  });

  await test.step('fits a narrow window, and speaks English', async () => {
    await page.setViewportSize({ width: 768, height: 1024 });
    const widths = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]);
    expect(widths[0]).toBeLessThanOrEqual(widths[1] ?? 0);
    await page.getByRole('button', { name: 'English' }).click();
    await expect(figure(page, 'As stored')).toHaveText('1');
    await expect(page.locator('main')).not.toContainText(/imports\.|importField\./);
    await page.getByRole('button', { name: '中文' }).click();
  });
});

test('a file that cannot be read says why, and another one can follow', async ({ page }) => {
  await signIn(page, 'finance', '/imports');
  await page.setInputFiles('input[type=file]', {
    name: '照片.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from('89504e470d0a1a0a', 'hex'),
  });
  await expect(page.getByRole('alert')).toContainText('不支持这种文件（png）');
  await expectNoBarrier(page);
  await page.getByRole('link', { name: '上传另一个文件' }).click();
  await page.setInputFiles('input[type=file]', { name: '空.txt', mimeType: 'text/plain', buffer: Buffer.from('') });
  await expect(page.getByRole('alert')).toContainText('文件是空的');
  await page.setInputFiles('input[type=file]', { name: '通知.txt', mimeType: 'text/plain', buffer: Buffer.from('关于放假的通知\n') });
  await expect(page.getByText('没有认出可以入库的项目或部门目标')).toBeVisible();
  await expect(page.locator('jx-source-lines')).toContainText('文件中没有认出预算公开表');
  await expect(page.getByRole('combobox')).toHaveCount(0);
  await expect(page.getByRole('button', { name: /^入库所选/ })).toHaveCount(0);
  await expectNoBarrier(page);
  await page.goto('/imports/019ac000-0000-7000-8000-000000000000');
  await expect(page.getByText('没有找到这次导入')).toBeVisible();
});

async function upload(page: Page, content: string): Promise<void> {
  await page.setInputFiles('input[type=file]', { name: '部门预算.txt', mimeType: 'text/plain', buffer: Buffer.from(content) });
  await expect(page).toHaveURL(/\/imports\/[0-9a-f-]{36}$/);
}

/** The project in the list of parts. */
function part(page: Page): Locator {
  return page.locator('jx-part-list li').filter({ hasText: CODE });
}

/** The line of the open part that holds this text. */
function line(page: Page, content: string): Locator {
  return page.locator('jx-source-lines tbody tr').filter({ hasText: content });
}

function cell(scope: Locator, content: string): Locator {
  return scope.locator('button.cell').getByText(content, { exact: true });
}

async function paste(page: Page, content: string): Promise<void> {
  await page.getByLabel('粘贴单元格').evaluate((field, plain) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', plain);
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, content);
}

test('the department that a file does not name is looked for on the server', async ({ page }) => {
  await signIn(page, 'finance', '/imports');
  await upload(page, documentText([{ code: '42010526068T000000962', name: '部门不明的项目' }], { department: '不存在的局' }));
  const choice = page.getByLabel('导入到部门');
  await expect(choice.getByRole('option')).toHaveText(['请选择', /^068 /]);
  await page.getByLabel('查找部门').fill('没有这样的部门');
  await expect(choice.getByRole('option')).toHaveText(['请选择']);
  await page.getByLabel('查找部门').fill('经济信息化');
  await choice.selectOption({ label: '068 武汉市汉阳区经济信息化和科技创新局' });
  await expectNoBarrier(page);
  await page.getByRole('button', { name: '采用' }).click();
  await page.reload();
  await expect(choice.locator('option:checked')).toHaveText(/^068 /);
});
