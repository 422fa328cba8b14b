import { expect, test, type Locator, type Page } from '@playwright/test';
import { openProject, rowOf, signIn } from './pages.js';

const NETWORK_SECURITY = '42010525068T000000113';
const IN_REVIEW = '42010523068T000000112';

test.use({ viewport: { width: 768, height: 1024 } });

/** The frame of the table with this name, and what it shows of itself. */
function frameOf(page: Page, name: string) {
  const frame = page.locator('jx-table-scroll').filter({ has: page.getByRole('region', { name, exact: true }) });
  const scroller = frame.getByRole('region');
  return { frame, scroller, scrollTo: (left: number) => scroller.evaluate((element, to) => element.scrollTo({ left: to }), left) };
}

async function leftOf(cell: Locator): Promise<number> {
  return (await cell.boundingBox())?.x ?? Number.NaN;
}

async function expectNamesToStay(page: Page, name: string, cell: Locator): Promise<void> {
  const { frame, scroller, scrollTo } = frameOf(page, name);
  await expect(frame).toHaveClass(/more-after/);
  await expect(frame).not.toHaveClass(/more-before/);
  await scrollTo(10_000);
  await expect(frame).toHaveClass(/more-before/);
  await expect(frame).toHaveClass(/column-stays/);
  await expect(frame).not.toHaveClass(/more-after/);
  const edge = (await leftOf(scroller)) + 1;
  expect(Math.abs((await leftOf(cell)) - edge)).toBeLessThanOrEqual(1);
  await scrollTo(0);
  await expect(frame).not.toHaveClass(/more-before|column-stays/);
}

test('wide tables say at which side there is more, and the name of a row stays', async ({ page }) => {
  await signIn(page, 'finance', '/projects');
  await expectNamesToStay(page, '项目', rowOf(page, NETWORK_SECURITY).locator('td.name'));

  const project = await openProject(page, 'finance', IN_REVIEW);
  await page.goto(project.replace('/projects/', '/reviews/'));
  await expectNamesToStay(page, '申报、完成与得分对照', page.getByRole('table', { name: '申报、完成与得分对照' }).locator('td.name').first());

  await page.goto('/reports/year-end');
  const unfinished = page.getByRole('table', { name: '未完成指标及原因' });
  await expectNamesToStay(page, '未完成指标及原因', unfinished.locator('tbody tr').first().locator('td').first());
});

test('a narrow table shows no more than it has', async ({ page }) => {
  await signIn(page, 'finance', '/projects');
  await page.setViewportSize({ width: 1440, height: 900 });
  const { frame } = frameOf(page, '项目');
  await expect(frame).not.toHaveClass(/more-after|more-before/);
  await page.setViewportSize({ width: 768, height: 1024 });
  await expect(frame).toHaveClass(/more-after/);
});

test('a field that gets the focus is never beneath the column that stays', async ({ page }) => {
  const project = await openProject(page, 'lead', NETWORK_SECURITY);
  await page.goto(`${project}/recording`);
  const { scroller, scrollTo } = frameOf(page, '2026 年度绩效指标完成情况');
  const row = page.locator('tbody tr').filter({ has: page.getByLabel('安全防护满意度 实际完成值') });
  await expect(row).toBeVisible();
  await scrollTo(10_000);
  await row.getByLabel('安全防护满意度 偏差原因').focus();
  await page.keyboard.press('Shift+Tab');
  await expect(row.getByLabel('安全防护满意度 实际完成值')).toBeFocused();
  const name = await row.locator('td.name').boundingBox();
  const field = await row.getByLabel('安全防护满意度 实际完成值').boundingBox();
  const frame = await scroller.boundingBox();
  expect(field?.x).toBeGreaterThanOrEqual((name?.x ?? 0) + (name?.width ?? 0) - 1);
  expect((field?.x ?? 0) + (field?.width ?? 0)).toBeLessThanOrEqual((frame?.x ?? 0) + (frame?.width ?? 0) + 1);
});
