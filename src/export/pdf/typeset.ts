import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import work from './typeset-worker.mjs?raw';

/** Files that a template reads, by their names. */
export type TypstFiles = Readonly<Record<string, Uint8Array>>;

interface Answer {
  readonly result?: Uint8Array<ArrayBuffer>;
  readonly diagnostics?: readonly string[];
}

const { resolve } = createRequire(import.meta.url);
const compilerPackage = '@myriaddreamin/typst-ts-web-compiler';
let compiled: Promise<WebAssembly.Module> | undefined;

/**
 * Typesets a document in a thread of its own, so that several take the time of one.
 *
 * @param template the document in Typst
 * @param files what it reads
 * @param fonts the fonts it may use, TrueType; it finds no others
 * @returns a tagged PDF, the same bytes for the same input
 * @throws Error with the compiler’s own report, place by place
 */
export async function typesetPdf(
  template: string,
  files: TypstFiles,
  fonts: readonly Uint8Array[],
): Promise<Uint8Array<ArrayBuffer>> {
  compiled ??= WebAssembly.compile(readFileSync(resolve(`${compilerPackage}/wasm`)));
  const compilerUrl = pathToFileURL(resolve(compilerPackage)).href;
  const workerData = { compilerUrl, files, fonts, module: await compiled, template };
  // As text: a bundle has no file beside it that a thread could start from.
  const worker = new Worker(new URL(`data:text/javascript,${encodeURIComponent(work)}`), { workerData });
  const [{ diagnostics = [], result }] = (await once(worker, 'message')) as [Answer];
  await worker.terminate();
  if (!result) throw new Error(`the document could not be typeset:\n${diagnostics.join('\n')}`);
  return result;
}
