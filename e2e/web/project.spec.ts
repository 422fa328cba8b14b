import { expect, test } from '@playwright/test';
import { openProject } from './pages.js';

const NETWORK_SECURITY = '42010525068T000000113';

test('the lines of expenditure name their economic class beside its code', async ({ page }) => {
  await openProject(page, 'lead', NETWORK_SECURITY);
  const lines = page.getByRole('table', { name: '项目支出明细' });
  await expect(lines.getByRole('cell', { name: '30227 委托业务费', exact: true })).toBeVisible();
});
