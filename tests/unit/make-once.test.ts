import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { makeOnce } from '../../src/export/make-once.ts';
import { root } from '../support/project.ts';

const name = 'make-once-test/file';

function maker(byte: number): () => Promise<Uint8Array<ArrayBuffer>> {
  return vi.fn(() => Promise.resolve(new Uint8Array([byte])));
}

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(join(root, 'node_modules/.cache/made/make-once-test'), { recursive: true, force: true });
});

describe('a file that takes long to make', () => {
  it('is made once from the same inputs, and is the same when kept', async () => {
    const [first, second] = [maker(7), maker(8)];
    expect(await makeOnce(name, ['a', [1]], first)).toEqual(new Uint8Array([7]));
    expect(await makeOnce(name, ['a', [1]], second)).toEqual(new Uint8Array([7]));
    expect(second).not.toHaveBeenCalled();
  });

  it('is made anew when an input changes', async () => {
    await makeOnce(name, ['a', [1]], maker(7));
    expect(await makeOnce(name, ['a', [2]], maker(8))).toEqual(new Uint8Array([8]));
  });

  it('is made anew where nothing may be kept', async () => {
    await makeOnce(name, ['a'], maker(7));
    vi.stubEnv('BUILD_CACHE', 'off');
    expect(await makeOnce(name, ['a'], maker(8))).toEqual(new Uint8Array([8]));
  });
});
