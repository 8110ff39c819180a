import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { buildIn, copyProject } from '../support/build.ts';
import { dist, listFiles } from '../support/project.ts';

const copies: string[] = [];

function copy(): string {
  const made = copyProject();
  copies.push(made);
  return made;
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
  for (const made of copies.splice(0)) rmSync(made, { recursive: true, force: true });
});

describe('a build', () => {
  it('gives the same bytes as another of the same files', () => {
    const other = copy();
    expect(buildIn(other, [], { BUILD_CACHE: 'off' })).toMatchObject({ status: 0 });
    expect(hashes(join(other, 'dist'))).toEqual(hashes(dist));
  });

  it('stops at mistakes in the content and reports all of them', () => {
    const other = copy();
    const file = join(other, 'content/measures/3-1.mdx');
    const text = readFileSync(file, 'utf8');
    writeFileSync(
      file,
      text.replace('惩罚性赔偿', '惩罚性倍偿').replace('runIn', 'runin').replace('\n    en: ', '\n    eng: '),
    );
    const { output, status } = buildIn(other);
    expect(status).not.toBe(0);
    expect(output).toContain(
      'content/measures/3-1.mdx:7: sentence 3-1.2 has 「倍」 (U+500D), which is nowhere in the source',
    );
    expect(output).toContain('content/measures/3-1.mdx:4: sentences.1.en is missing');
    expect(output).toContain('content/measures/3-1.mdx:5: sentences.1.eng is not a known key');
  });
});
