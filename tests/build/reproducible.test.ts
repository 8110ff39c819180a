import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { buildIn } from '../support/build.ts';
import { dist, listFiles, root } from '../support/project.ts';

const copies: string[] = [];

/** A copy of the project that has its own content and output but shares the installed packages. */
function copyProject(): string {
  const copy = mkdtempSync(join(root, 'node_modules/.cache/build-'));
  copies.push(copy);
  for (const name of ['src', 'content', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json']) {
    cpSync(join(root, name), join(copy, name), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  return copy;
}

function hashes(folder: string): Record<string, string> {
  return Object.fromEntries(
    listFiles(folder).map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(folder, file)))
        .digest('hex'),
    ]),
  );
}

afterEach(() => {
  for (const copy of copies.splice(0)) rmSync(copy, { recursive: true, force: true });
});

describe('a build', () => {
  it('gives the same bytes as another of the same files', () => {
    const copy = copyProject();
    expect(buildIn(copy, [], { BUILD_CACHE: 'off' })).toMatchObject({ status: 0 });
    expect(hashes(join(copy, 'dist'))).toEqual(hashes(dist));
  });

  it('stops at mistakes in the content and reports all of them', () => {
    const copy = copyProject();
    const file = join(copy, 'content/measures/3-1.mdx');
    const text = readFileSync(file, 'utf8');
    writeFileSync(
      file,
      text.replace('惩罚性赔偿', '惩罚性倍偿').replace('runIn', 'runin').replace('\n    en: ', '\n    eng: '),
    );
    const { output, status } = buildIn(copy);
    expect(status).not.toBe(0);
    expect(output).toContain(
      'content/measures/3-1.mdx:7: sentence 3-1.2 has 「倍」 (U+500D), which is nowhere in the source',
    );
    expect(output).toContain('content/measures/3-1.mdx:4: sentences.1.en is missing');
    expect(output).toContain('content/measures/3-1.mdx:5: sentences.1.eng is not a known key');
  });
});
