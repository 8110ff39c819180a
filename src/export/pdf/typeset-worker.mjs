import { Buffer } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';

// Runs in a thread of its own, without the project’s modules: `typeset.ts` hands over all it needs, and promises the rest.
const { compilerUrl, nativeFile, wasmFile } = workerData;

/** A folder that no machine has: what the document reads is in memory. */
const workspace = '/document';
const main = `${workspace}/document.typ`;

/** Diagnostics as lines such as `/document.typ:12:4: error: …`. */
const unixDiagnostics = 2;

/** @typedef {{ files: Record<string, Uint8Array>, fonts: Uint8Array[], template: string }} Task */

let started = false;

/**
 * Tells what is wrong, where something is.
 *
 * @param {Task} task
 */
async function typesetPortably({ files, fonts, template }) {
  const { TypstCompilerBuilder, initSync } = await import(compilerUrl);
  if (!started) initSync({ module: readFileSync(wasmFile) });
  started = true;
  const builder = new TypstCompilerBuilder();
  builder.set_dummy_access_model();
  for (const font of fonts) await builder.add_raw_font(font);
  const compiler = await builder.build();
  compiler.add_source('/document.typ', template);
  for (const [name, bytes] of Object.entries(files)) compiler.map_shadow(`/${name}`, bytes);
  const { diagnostics, result } = compiler.compile('/document.typ', undefined, 'pdf', unixDiagnostics);
  compiler.free();
  return { diagnostics, result };
}

/**
 * The same document, in a third of the time; nothing where something is wrong.
 *
 * @param {Task} task
 */
function typesetNatively({ files, fonts, template }) {
  const { NodeCompiler } = createRequire(nativeFile)(nativeFile);
  const compiler = NodeCompiler.create({
    workspace,
    fontArgs: [{ fontBlobs: fonts.map((font) => Buffer.from(font)) }],
  });
  compiler.addSource(main, template);
  for (const [name, bytes] of Object.entries(files)) compiler.mapShadow(`${workspace}/${name}`, Buffer.from(bytes));
  const document = compiler.compile({ mainFilePath: main }).result;
  const result = document && new Uint8Array(compiler.pdf(document));
  // It remembers what it has laid out, for a next time that does not come.
  compiler.evictCache(0);
  return result && { result };
}

parentPort?.on('message', async (task) => {
  parentPort?.postMessage((nativeFile && typesetNatively(task)) || (await typesetPortably(task)));
});
