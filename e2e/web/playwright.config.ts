import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from '@playwright/test';

const root = join(import.meta.dirname, '..', '..');
const data = join(root, '.jixiao-test', 'web');
const port = Number(process.env['JIXIAO_WEB_TEST_PORT'] ?? 3187);

// Workers load this file too; only the run that starts the server empties its data.
if (process.env['TEST_WORKER_INDEX'] === undefined) rmSync(data, { recursive: true, force: true });

const closedNetwork = ['--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: join(root, 'test-results'),
  workers: 1,
  timeout: 60_000,
  forbidOnly: true,
  reporter: [['list']],
  use: {
    baseURL: `http://localhost:${port}`,
    locale: 'zh-CN',
    viewport: { width: 1440, height: 900 },
    // Colours that are still changing would be measured half-way.
    contextOptions: { reducedMotion: 'reduce' },
    screenshot: 'only-on-failure',
    launchOptions: {
      // Without a locale that knows them, Chromium drops Chinese file names.
      env: { ...process.env, LANG: 'C.UTF-8' },
      executablePath: process.env['CHROMIUM_PATH'],
      args: process.getuid?.() === 0 ? ['--no-sandbox', ...closedNetwork] : closedNetwork,
    },
  },
  webServer: {
    command: 'node jx start',
    cwd: root,
    env: { PORT: String(port), JIXIAO_DATA: data, DATABASE_URL: '', SIGN_IN_ATTEMPTS: '1000' },
    url: `http://localhost:${port}/health/ready`,
    timeout: 240_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 15_000 },
  },
});
