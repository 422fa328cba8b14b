// Retakes the pictures of the guide and the README from a running server that holds the untouched demonstration data.
// node tools/screenshots.mjs [http://localhost:3000]; CHROMIUM_PATH names a browser.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';

const server = process.argv[2] ?? 'http://localhost:3000';
const images = join(import.meta.dirname, '..', 'docs', 'images');
const LINKS = '42010525068T000000111';
const RETURNED = '42010525068T000000113';
const CONFIRMED = '42010525068T000000109';

/** [file, account, address; a project's code in braces stands for its id, height of the window, document to upload there]. */
const PICTURES = [
  ['recording', 'lead', `/projects/{${LINKS}}/recording`, 1250],
  ['guide/workbench', 'lead', '/workbench', 860],
  ['guide/declaration', 'lead', `/projects/{${LINKS}}/declaration`, 900],
  ['guide/returned', 'lead', `/projects/{${RETURNED}}/self-evaluation`, 1000],
  ['guide/review', 'finance', `/reviews/{${CONFIRMED}}`, 1500],
  ['guide/year-end', 'department', '/reports/year-end', 1040],
  ['guide/import', 'department', '/imports', 1000, 'libs/documents/src/reading/fixtures/department-budget.txt'],
  ['guide/years', 'admin', '/administration/years', 940],
  ['guide/users', 'admin', '/administration/users', 800],
];

mkdirSync(join(images, 'guide'), { recursive: true });
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH,
  args: process.getuid?.() === 0 ? ['--no-sandbox', '--lang=zh-CN'] : ['--lang=zh-CN'],
});
try {
  for (const picture of PICTURES) await take(...picture);
} finally {
  await browser.close();
}

async function take(file, username, address, height, document) {
  const context = await browser.newContext({ baseURL: server, locale: 'zh-CN', viewport: { width: 1440, height } });
  const page = await context.newPage();
  await page.goto('/sign-in');
  await page.getByLabel('用户名').fill(username);
  await page.getByLabel('密码', { exact: true }).fill('jixiao-2026');
  await page.getByRole('button', { name: '登录' }).click();
  await page.getByRole('button', { name: '退出' }).waitFor();
  await page.goto(await withProjectId(page, address));
  await page.waitForLoadState('networkidle');
  if (document) await uploaded(page, document);
  await page.screenshot({ path: join(images, `${file}.png`), animations: 'disabled' });
  await context.close();
}

/** The preview of an imported document, with its first project open. */
async function uploaded(page, document) {
  await page.setInputFiles('input[type=file]', join(import.meta.dirname, '..', document));
  await page.locator('jx-part-list li').filter({ hasText: LINKS }).getByRole('button').click();
  await page.getByRole('cell', { name: LINKS }).first().waitFor();
  await page.waitForLoadState('networkidle');
}

async function withProjectId(page, address) {
  const code = /\{(.+)\}/.exec(address)?.[1];
  if (!code) return address;
  await page.goto(`/projects?q=${code}`);
  const link = page.getByRole('row').filter({ hasText: code }).getByRole('link').first();
  const [, , id] = new URL(await link.getAttribute('href'), server).pathname.split('/');
  return address.replace(`{${code}}`, id);
}
