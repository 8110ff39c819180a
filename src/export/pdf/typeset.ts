import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initSync, TypstCompilerBuilder } from '@myriaddreamin/typst-ts-web-compiler';

/** Files that a template reads, by their names. */
export type TypstFiles = Readonly<Record<string, Uint8Array>>;

/** Diagnostics as lines such as `/main.typ:12:4: error: …`. */
const unixDiagnostics = 2;

let isReady = false;

function startCompiler(): void {
  if (isReady) return;
  const file = createRequire(import.meta.url).resolve('@myriaddreamin/typst-ts-web-compiler/wasm');
  initSync({ module: readFileSync(file) });
  isReady = true;
}

/**
 * Typesets a document.
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
  startCompiler();
  const builder = new TypstCompilerBuilder();
  builder.set_dummy_access_model();
  for (const font of fonts) await builder.add_raw_font(font);
  const compiler = await builder.build();
  compiler.add_source('/document.typ', template);
  for (const [name, bytes] of Object.entries(files)) compiler.map_shadow(`/${name}`, bytes);
  const { diagnostics, result } = compiler.compile('/document.typ', undefined, 'pdf', unixDiagnostics) as {
    readonly diagnostics?: readonly string[];
    readonly result?: Uint8Array<ArrayBuffer>;
  };
  compiler.free();
  if (!result) throw new Error(`the document could not be typeset:\n${(diagnostics ?? []).join('\n')}`);
  return result;
}
