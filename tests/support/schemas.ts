import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './project.ts';

/** Where published schemas may lie on a developer’s machine; the project does not bring them along. */
const schemas = [process.env['SHARED_SCHEMAS'], join(root, '../shared/schemas')].find(
  (folder) => folder !== undefined && folder !== '' && existsSync(folder),
);

/** Why no XML can be validated here; nothing if it can. */
export const whyNoValidation = ((): string | undefined => {
  if (schemas === undefined) return 'no schemas in ../shared/schemas or in the folder that SHARED_SCHEMAS names';
  if (spawnSync('xmllint', ['--version']).error) return 'xmllint is not installed (Debian: libxml2-utils)';
  return undefined;
})();

/** Why no published JSON Schema can be asked here; nothing if it can. */
export const whyNoJsonSchema =
  schemas === undefined ? 'no schemas in ../shared/schemas or in the folder that SHARED_SCHEMAS names' : undefined;

/** A published JSON Schema. */
export function readJsonSchema(name: string): object {
  return JSON.parse(readFileSync(join(schemas ?? '', name), 'utf8')) as object;
}

/** What `xmllint` says of a file: nothing if it is valid. */
export function validate(xml: string, option: '--dtdvalid' | '--relaxng' | '--schema', schema: string): string {
  const { status, stderr } = spawnSync(
    'xmllint',
    ['--nonet', '--noout', '--nowarning', option, join(schemas ?? '', schema), '-'],
    { input: xml, encoding: 'utf8' },
  );
  return status === 0 ? '' : stderr;
}
