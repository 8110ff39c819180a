import { createHash } from 'node:crypto';

/** A file’s size and checksum. */
export interface Fingerprint {
  readonly bytes: number;
  readonly sha256: string;
}

/** `/data/manifest.json`: every file under `/data/` but itself. */
export interface Manifest {
  readonly files: readonly (Fingerprint & { readonly path: string })[];
}

/**
 * Measures a file.
 *
 * @param content its bytes, or its text in UTF-8
 * @returns size and SHA-256 in hexadecimal
 */
export function fingerprint(content: string | Uint8Array): Fingerprint {
  return {
    bytes: Buffer.byteLength(content),
    sha256: createHash('sha256').update(content).digest('hex'),
  };
}

/**
 * Lists files in the order of their paths’ characters.
 *
 * @param files each with its path below `/data/`, its size and its checksum
 * @returns plain data
 */
export function makeManifest(files: Manifest['files']): Manifest {
  return { files: [...files].sort((a, b) => (a.path < b.path ? -1 : 1)) };
}
