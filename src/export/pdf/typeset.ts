import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { startThread, type Thread } from '../../threads/thread.ts';
import work from './typeset-worker.mjs?raw';

/** Files that a template reads, by their names. */
export type TypstFiles = Readonly<Record<string, Uint8Array>>;

/** What the typesetter is made of: one for every machine, or machine code, which gives the same bytes sooner. */
export type TypesettingEngine = 'portable' | 'native';

interface Answer {
  readonly result?: Uint8Array<ArrayBuffer>;
  readonly diagnostics?: readonly string[];
}

const { resolve } = createRequire(import.meta.url);
const portablePackage = '@myriaddreamin/typst-ts-web-compiler';
const nativePackage = '@myriaddreamin/typst-ts-node-compiler-linux-x64-gnu';

/**
 * Finds the machine code of the typesetter.
 *
 * @returns its file, or nothing on a machine that npm installs none for
 */
export function findNativeEngine(): string | undefined {
  try {
    return resolve(nativePackage);
  } catch {
    return undefined;
  }
}

const threads = new Map<TypesettingEngine, Thread>();

function threadOf(engine: TypesettingEngine): Thread {
  const thread =
    threads.get(engine) ??
    startThread(work, {
      compilerUrl: pathToFileURL(resolve(portablePackage)).href,
      wasmFile: resolve(`${portablePackage}/wasm`),
      nativeFile: engine === 'native' ? findNativeEngine() : undefined,
    });
  threads.set(engine, thread);
  return thread;
}

/**
 * Typesets a document in a thread of its own.
 *
 * @param template the document in Typst
 * @param files what it reads
 * @param fonts the fonts it may use, TrueType, under names that no installed font has
 * @param engine the native one unless said; where the machine has none, the portable one works in its place
 * @returns a tagged PDF, the same bytes for the same input
 * @throws Error with the compiler’s own report, place by place
 */
export async function typesetPdf(
  template: string,
  files: TypstFiles,
  fonts: readonly Uint8Array[],
  engine: TypesettingEngine = 'native',
): Promise<Uint8Array<ArrayBuffer>> {
  const { diagnostics = [], result } = (await threadOf(engine)({ files, fonts, template })) as Answer;
  if (!result) throw new Error(`the document could not be typeset:\n${diagnostics.join('\n')}`);
  return result;
}
