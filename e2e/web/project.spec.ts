import { expect, test } from '@playwright/test';
import { openProject, rowOf } from './pages.js';

const WEBSITE = '42010525068T000000109';
const NETWORK_SECURITY = '42010525068T000000113';

test('the lines of expenditure name their economic class beside its code', async ({ page }) => {
  await openProject(page, 'lead', NETWORK_SECURITY);
  const lines = page.getByRole('table', { name: '项目支出明细' });
  await expect(lines.getByRole('cell', { name: '30227 委托业务费', exact: true })).toBeVisible();
});

test('the trail tells how a project came to stand where it stands, and that it is invented', async ({ page }) => {
  await openProject(page, 'lead', WEBSITE);
  const trail = page.getByRole('region', { name: '操作记录' });
  await expect(rowOf(trail, '确认评级')).toContainText('演示数据');
  await expect(rowOf(trail, '确认评级')).toContainText('陈静');
  await expect(rowOf(trail, '上传佐证')).toContainText('找错事项办结台账.csv');
  await expect(trail.getByRole('row')).toHaveCount(8);
});
