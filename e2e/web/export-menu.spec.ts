import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { rowOf, signIn } from './pages.js';

const CONFIRMED = '42010525068T000000109';

test('the export menu works by keyboard, closes by itself and names its layouts in both languages', async ({ page }) => {
  await signIn(page, 'finance', '/projects');
  const address = await rowOf(page, CONFIRMED).getByRole('link').getAttribute('href');
  await page.goto(`${address}/self-evaluation`);
  const button = page.getByRole('button', { name: '导出', exact: true });
  const layouts = page.locator('#export-choices').getByRole('group');

  await test.step('by keyboard', async () => {
    await button.focus();
    await page.keyboard.press('Enter');
    await expect(button).toHaveAttribute('aria-expanded', 'true');
    await expect(layouts).toHaveCount(4);
    await page.keyboard.press('Tab');
    await expect(layouts.first().getByRole('link').first()).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(layouts).toHaveCount(0);
    await expect(button).toBeFocused();
  });

  await test.step('no serious barrier, no sideways scrolling', async () => {
    await button.click();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id }) => id)).toEqual([]);
    await page.setViewportSize({ width: 768, height: 1024 });
    await button.click();
    await button.click();
    for (const link of await layouts.getByRole('link').all()) await expect(link).toBeInViewport({ ratio: 1 });
    expect((await page.locator('#export-choices').boundingBox())?.x).toBeGreaterThanOrEqual(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
  });

  await test.step('a click elsewhere closes it', async () => {
    await page.getByRole('heading', { level: 1 }).click();
    await expect(layouts).toHaveCount(0);
  });

  await test.step('in English', async () => {
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('button', { name: 'Download' }).click();
    await expect(page.getByRole('group', { name: 'Hubei, 2020' }).getByRole('link')).toHaveText(['Excel', 'Word', 'PDF']);
    const year = new RegExp('/self-evaluation/document\\?year=2026&format=docx&layout=hubei-2020$');
    await expect(page.getByRole('group', { name: 'Hubei, 2020' }).getByRole('link', { name: 'Word' })).toHaveAttribute('href', year);
  });
});
