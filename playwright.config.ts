import { existsSync } from 'node:fs';
import { defineConfig, type Project } from '@playwright/test';

/** Another port lets two copies of the project be tested side by side. */
const port = Number(process.env['E2E_PORT'] ?? 4329);
const executablePath = process.env['CHROMIUM_PATH'];

const chromium: Project = {
  name: 'chromium',
  use: {
    browserName: 'chromium',
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: ['--no-sandbox', '--disable-background-networking', '--no-first-run'],
      // Without a locale, Chromium gives a download no name that is not ASCII.
      env: { ...process.env, LC_ALL: 'C.UTF-8' },
    },
  },
};

const firefoxPath = '/usr/bin/firefox-esr';

/** Firefox ESR as Debian installs it; where it is, search and reading are tested in it too. */
const firefox: Project = {
  name: 'firefox',
  use: { browserName: 'firefox', channel: 'moz-firefox', launchOptions: { executablePath: firefoxPath } },
  testMatch: ['reading.spec.ts', 'reading-room.spec.ts', 'search-box.spec.ts', 'search-english.spec.ts'],
};
const hasFirefox = existsSync(firefoxPath);

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results/playwright',
  reporter: [['list'], ['json', { outputFile: 'test-results/playwright.json' }]],
  workers: 2,
  // A worker answers before an intercepted route does; what it does is tested where it is allowed.
  use: { serviceWorkers: 'block', baseURL: `http://localhost:${port}/`, trace: 'off' },
  projects: hasFirefox ? [chromium, firefox] : [chromium],
  webServer: {
    command: `npm run --silent preview -- --port ${port}`,
    url: `http://localhost:${port}/`,
    reuseExistingServer: false,
  },
});
