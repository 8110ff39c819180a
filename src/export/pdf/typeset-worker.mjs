import { parentPort, workerData } from 'node:worker_threads';

// Runs in a thread of its own, without the project’s modules: `typeset.ts` hands over all it needs, and promises the rest.
const { compilerUrl, files, fonts, module, template } = workerData;
const { TypstCompilerBuilder, initSync } = await import(compilerUrl);

/** Diagnostics as lines such as `/document.typ:12:4: error: …`. */
const unixDiagnostics = 2;

initSync({ module });
const builder = new TypstCompilerBuilder();
builder.set_dummy_access_model();
for (const font of fonts) await builder.add_raw_font(font);
const compiler = await builder.build();
compiler.add_source('/document.typ', template);
for (const [name, bytes] of Object.entries(files)) compiler.map_shadow(`/${name}`, bytes);
const { diagnostics, result } = compiler.compile('/document.typ', undefined, 'pdf', unixDiagnostics);
parentPort?.postMessage({ diagnostics, result });
