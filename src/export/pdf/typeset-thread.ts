import { Buffer } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { setImmediate } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { initSync, TypstCompilerBuilder } from '@myriaddreamin/typst-ts-web-compiler';
import { makeFont } from '../../fonts/make-font.ts';
import { answerTasks } from '../../threads/answer-tasks.ts';
import { findNativeEngine, findPortableEngine } from './engines.ts';
import type { DocumentOrder } from './typeset.ts';

/** Of the native package’s types what is used here: not every machine has it. */
interface NativeCompiler {
  addSource: (file: string, text: string) => void;
  mapShadow: (file: string, bytes: Buffer) => void;
  compile: (options: { mainFilePath: string }) => { readonly result: object | null };
  pdf: (document: object) => Buffer;
  evictCache: (age: number) => void;
}

interface NativePackage {
  readonly NodeCompiler: {
    create: (options: { workspace: string; fontArgs: readonly { fontBlobs: readonly Buffer[] }[] }) => NativeCompiler;
  };
}

interface Typesetting extends DocumentOrder {
  readonly ttfs: readonly Uint8Array[];
}

/** A folder that no machine has: what the document reads is in memory. */
const workspace = '/document';
const main = 'document.typ';

/** Diagnostics as lines such as `/document.typ:12:4: error: …`. */
const unixDiagnostics = 2;

setFlagsFromString('--expose-gc');

const collectGarbage = runInNewContext('gc') as () => void;

/**
 * Frees the last document, hundreds of megabytes. Machine code holds it until its JavaScript object is collected, which weighs too little to
 * be collected soon, and then until the thread is at rest, which it is not between tasks that wait.
 */
async function freeDocument(): Promise<void> {
  collectGarbage();
  await setImmediate();
}

let started = false;

async function typesetPortably({ files, template, ttfs }: Typesetting): Promise<Uint8Array> {
  if (!started) initSync({ module: readFileSync(findPortableEngine()) });
  started = true;
  const builder = new TypstCompilerBuilder();
  builder.set_dummy_access_model();
  for (const ttf of ttfs) await builder.add_raw_font(ttf);
  const compiler = await builder.build();
  compiler.add_source(`/${main}`, template);
  for (const [name, bytes] of Object.entries(files)) compiler.map_shadow(`/${name}`, bytes);
  const { diagnostics = [], result } = compiler.compile(`/${main}`, undefined, 'pdf', unixDiagnostics) as {
    readonly diagnostics?: readonly string[];
    readonly result?: Uint8Array;
  };
  compiler.free();
  if (!result) throw new Error(`the document could not be typeset:\n${diagnostics.join('\n')}`);
  return result;
}

/** The same document, in a third of the time; nothing where something is wrong, for the portable engine tells what. */
function typesetNatively(nativeFile: string, { files, template, ttfs }: Typesetting): Uint8Array | undefined {
  const { NodeCompiler } = createRequire(nativeFile)(nativeFile) as NativePackage;
  const compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs: ttfs.map((ttf) => Buffer.from(ttf)) }] });
  compiler.addSource(`${workspace}/${main}`, template);
  for (const [name, bytes] of Object.entries(files)) compiler.mapShadow(`${workspace}/${name}`, Buffer.from(bytes));
  const document = compiler.compile({ mainFilePath: `${workspace}/${main}` }).result;
  const result = document ? compiler.pdf(document) : undefined;
  // It remembers what it has laid out, for a next time that does not come.
  compiler.evictCache(0);
  return result;
}

answerTasks(async (order: DocumentOrder): Promise<Uint8Array> => {
  const fonts = await Promise.all(order.fonts.map(({ characters, ...request }) => makeFont(request, characters)));
  const typesetting = { ...order, ttfs: fonts.map(({ ttf }) => ttf) };
  const nativeFile = order.engine === 'portable' ? undefined : findNativeEngine();
  const native = nativeFile === undefined ? undefined : typesetNatively(nativeFile, typesetting);
  const document = new Uint8Array(native ?? (await typesetPortably(typesetting)));
  await freeDocument();
  return document;
});
