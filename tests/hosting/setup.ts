import { rmSync } from 'node:fs';
import { buildIn } from '../support/build.ts';
import { root } from '../support/project.ts';
import { published, settings } from '../support/published.ts';

/** Builds the site a second time, with every setting; run once before the tests here. */
export default function setup(): void {
  rmSync(published.folder, { recursive: true, force: true });
  const { output, status } = buildIn(root, ['--outDir', published.files], settings);
  if (status !== 0) throw new Error(`the second build failed:\n${output}`);
}
