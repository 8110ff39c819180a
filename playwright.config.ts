import { defineConfig, type Project } from '@playwright/test';

const port = 4329;
const executablePath = process.env['CHROMIUM_PATH'];

const chromium: Project = {
  name: 'chromium',
  use: {
    browserName: 'chromium',
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: ['--no-sandbox', '--disable-background-networking', '--no-first-run'],
    },
  },
};

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results/playwright',
  reporter: [['list'], ['json', { outputFile: 'test-results/playwright.json' }]],
  workers: 2,
  use: { baseURL: `http://localhost:${port}/`, trace: 'off' },
  projects: [chromium],
  webServer: {
    command: `npm run --silent preview -- --port ${port}`,
    url: `http://localhost:${port}/`,
    reuseExistingServer: false,
  },
});
