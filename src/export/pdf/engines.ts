import { createRequire } from 'node:module';

/** What the typesetter is made of: one for every machine, or machine code, which gives the same bytes sooner. */
export type TypesettingEngine = 'portable' | 'native';

const { resolve } = createRequire(import.meta.url);

/**
 * Finds the machine code of the typesetter.
 *
 * @returns its file, or nothing on a machine that npm installs none for
 */
export function findNativeEngine(): string | undefined {
  try {
    return resolve('@myriaddreamin/typst-ts-node-compiler-linux-x64-gnu');
  } catch {
    return undefined;
  }
}

/**
 * Finds the WebAssembly of the portable typesetter.
 *
 * @returns its file
 */
export function findPortableEngine(): string {
  return resolve('@myriaddreamin/typst-ts-web-compiler/wasm');
}
