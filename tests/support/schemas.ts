import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './project.ts';

/** Where published schemas may lie on a developer’s machine; the project does not bring them along. */
const schemas = [process.env['SHARED_SCHEMAS'], join(root, '../shared/schemas')].find(
  (folder) => folder !== undefined && folder !== '' && existsSync(folder),
);

/**
 * @param names files of published schemas
 * @returns why they cannot be asked here; nothing if they can
 */
export function whyNoSchema(...names: readonly string[]): string | undefined {
  if (schemas === undefined) return 'no schemas in ../shared/schemas or in the folder that SHARED_SCHEMAS names';
  const absent = names.find((name) => !existsSync(join(schemas, name)));
  return absent === undefined ? undefined : `${absent} is not in ${schemas}`;
}

/** Why no XML can be validated here; nothing if it can. */
export const whyNoValidation = ((): string | undefined => {
  const why = whyNoSchema();
  if (why !== undefined) return why;
  if (spawnSync('xmllint', ['--version']).error) return 'xmllint is not installed (Debian: libxml2-utils)';
  return undefined;
})();

/** A published schema or style, as text. */
export function readSchema(name: string): string {
  return readFileSync(join(schemas ?? '', name), 'utf8');
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
