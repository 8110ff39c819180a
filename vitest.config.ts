import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    reporters: ['default', ['json', { outputFile: 'test-results/vitest.json' }]],
    // Style sheets are empty otherwise, also as text.
    css: true,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    projects: [
      { extends: true, test: { name: 'tests', include: ['tests/{unit,content,build}/**/*.test.ts'] } },
      {
        extends: true,
        test: { name: 'hosting', include: ['tests/hosting/*.test.ts'], globalSetup: 'tests/hosting/setup.ts' },
      },
    ],
  },
});
