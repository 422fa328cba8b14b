import { expect, test, type Locator, type Page } from '@playwright/test';
import { openRecording } from './pages.js';

const RETIRED_CADRES = '42010526068T000000102';
const NETWORK_SECURITY = '42010525068T000000113';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

/** The cells of a column of the recording table, from above. */
function column(page: Page, name: 'actual' | 'grade' | 'share' | 'reason' | 'improvement'): Locator {
  return page.locator(`[data-entry^="indicator:"][data-entry$=":${name}"]`);
}

async function putOnClipboard(page: Page, text: string): Promise<void> {
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
}

function clipboardText(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}

async function focused(page: Page): Promise<string | null> {
  return page.evaluate(() => document.activeElement?.getAttribute('data-entry') ?? null);
}

async function entryOf(cell: Locator): Promise<string> {
  return (await cell.getAttribute('data-entry')) ?? '';
}

test('arrows, Enter and Tab go from cell to cell, Esc restores', async ({ page }) => {
  await openRecording(page, 'lead2', RETIRED_CADRES);
  const actual = column(page, 'actual');
  const [first, second] = [actual.nth(0), actual.nth(1)];
  const before = await first.inputValue();

  await first.focus();
  await page.keyboard.press('ArrowDown');
  expect(await focused(page)).toBe(await entryOf(second));
  await page.keyboard.press('ArrowUp');
  await page.keyboard.type('12人');
  await expect(first).toHaveValue('12人');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  expect(await focused(page)).toBe(await entryOf(first));
  await page.keyboard.press('Escape');
  await expect(first).toHaveValue(before);

  await page.keyboard.type('13人');
  await page.keyboard.press('Enter');
  expect(await focused(page)).toBe(await entryOf(second));
  await page.keyboard.press('Shift+Enter');
  expect(await focused(page)).toBe(await entryOf(first));
  await page.keyboard.press('F2');
  await page.keyboard.type('次');
  await expect(first).toHaveValue('13人次');

  // Tab leaves the cell, and in the end the table.
  await page.keyboard.press('Tab');
  expect(await focused(page)).not.toBe(await entryOf(first));
  const last = page.locator('jx-recording-table [data-entry]').last();
  await last.focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('table.entry-grid [data-entry]'))).toBeNull();
});

test('a block from a spreadsheet is pasted, taken back and done again', async ({ page }) => {
  await openRecording(page, 'lead', NETWORK_SECURITY);
  const actual = column(page, 'actual');
  const reason = column(page, 'reason');
  const rows = await actual.count();
  const before = await actual.evaluateAll((cells) => cells.map((cell) => (cell as HTMLInputElement).value));

  // As Excel copies: the columns between are kept, a quoted cell holds a line break, a line break ends it all.
  await putOnClipboard(page, 'A1\t\t\t9.99\t"第一行\n第二行"\tM1\r\nA2\t\t\t9.99\tR2\tM2\r\n');
  await actual.first().focus();
  await page.keyboard.press('Control+v');
  await expect(actual.nth(0)).toHaveValue('A1');
  await expect(actual.nth(1)).toHaveValue('A2');
  await expect(reason.nth(0)).toHaveValue('第一行\n第二行');
  await expect(reason.nth(1)).toHaveValue('R2');
  await expect(column(page, 'improvement').nth(1)).toHaveValue('M2');
  if (rows > 2) await expect(actual.nth(2)).toHaveValue(before[2] ?? '');
  await expect(page.getByRole('status').filter({ hasText: /已填入 \d+ 个单元格/ })).toBeVisible();
  await expect(page.locator('jx-recording-table')).not.toContainText('9.99');

  await page.keyboard.press('Control+z');
  await expect(actual.nth(0)).toHaveValue(before[0] ?? '');
  await expect(actual.nth(1)).toHaveValue(before[1] ?? '');
  await page.keyboard.press('Control+y');
  await expect(actual.nth(0)).toHaveValue('A1');
  await page.keyboard.press('Control+z');
  await expect(actual.nth(0)).toHaveValue(before[0] ?? '');
  await page.keyboard.press('Control+Shift+z');
  await expect(reason.nth(0)).toHaveValue('第一行\n第二行');
});

test('rows that do not fit are counted', async ({ page }) => {
  await openRecording(page, 'lead', NETWORK_SECURITY);
  const actual = column(page, 'actual');
  const rows = await actual.count();
  await putOnClipboard(page, Array.from({ length: rows + 3 }, (_, row) => `${row + 1}`).join('\r\n'));
  await actual.first().focus();
  await page.keyboard.press('Control+v');
  await expect(actual.last()).toHaveValue(String(rows));
  await expect(page.getByRole('status').filter({ hasText: `粘贴的 ${rows + 3} 行中，有 3 行超出表格，未填入。` })).toBeVisible();
});

test('a choice is pasted by its text, and an unknown one refused', async ({ page }) => {
  await openRecording(page, 'lead', NETWORK_SECURITY);
  await column(page, 'actual').first().fill('已完成');
  const grade = column(page, 'grade').first();
  await putOnClipboard(page, '达成预期指标\t95\r\n');
  await grade.focus();
  await page.keyboard.press('Control+v');
  await expect(grade).toHaveValue('achieved');
  await expect(column(page, 'share').first()).toHaveValue('95');

  await putOnClipboard(page, '很好');
  await grade.focus();
  await page.keyboard.press('Control+v');
  await expect(page.getByRole('status').filter({ hasText: '“很好” 不是可选项，未填入。' })).toBeVisible();
  await expect(grade).toHaveValue('achieved');

  await page.keyboard.press('Control+c');
  expect(await clipboardText(page)).toBe('达成预期指标');
});

test('a selected block is copied, filled down and cleared', async ({ page }) => {
  await openRecording(page, 'lead2', RETIRED_CADRES);
  const actual = column(page, 'actual');
  await actual.nth(0).fill('甲');
  await actual.nth(1).fill('乙"1"');
  await actual.nth(0).focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Shift+ArrowDown');
  await expect(page.locator('td[data-chosen]')).toHaveCount(2);
  await expect(page.getByRole('status').filter({ hasText: '已选定 2 行 × 1 列。' })).toBeVisible();
  await page.keyboard.press('Control+c');
  expect((await clipboardText(page)).replaceAll('\r', '')).toBe('甲\n"乙""1"""');

  await page.keyboard.press('Control+d');
  await expect(actual.nth(1)).toHaveValue('甲');
  await page.keyboard.press('Control+z');
  await expect(actual.nth(1)).toHaveValue('乙"1"');

  await actual.nth(0).focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Delete');
  await expect(actual.nth(0)).toHaveValue('');
  await expect(actual.nth(1)).toHaveValue('');
  await page.keyboard.press('Control+z');
  await expect(actual.nth(0)).toHaveValue('甲');

  await actual.nth(1).focus();
  await page.keyboard.press('Control+d');
  await expect(actual.nth(1)).toHaveValue('甲');
});

test('an input method keeps its keys', async ({ page }) => {
  await openRecording(page, 'lead2', RETIRED_CADRES);
  const first = column(page, 'actual').nth(0);
  await first.focus();
  const session = await page.context().newCDPSession(page);
  const compose = (text: string) => session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
  await compose('n');
  await compose('ni');
  // Keys that the input method is using: the choice of a word by arrow and its confirmation by Enter.
  for (const key of ['ArrowDown', 'Enter']) {
    await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', key, windowsVirtualKeyCode: 229 });
  }
  expect(await focused(page)).toBe(await entryOf(first));
  await compose('ni hao');
  await session.send('Input.insertText', { text: '你好' });
  await expect(first).toHaveValue('你好');
  await page.keyboard.press('Control+z');
  await expect(first).not.toHaveValue('你好');
  await page.keyboard.press('Control+y');
  await expect(first).toHaveValue('你好');
});
