import { type Fingerprint, fingerprint } from './manifest.ts';

/** What a file holds: text, or bytes. */
export type DownloadContent = string | Uint8Array<ArrayBuffer>;

/** A file that can be made, and measured. */
export interface MeasuredFile {
  /** Makes the file. */
  readonly make: () => Promise<DownloadContent>;
  /** Its size and checksum, for which it is made if it has not been. */
  readonly measure: () => Promise<Fingerprint>;
}

/**
 * Keeps of a file its size and checksum, and the file itself only from when it is measured until it is first taken: all files of a long text
 * would not fit into memory.
 *
 * @param make makes the file, the same whenever it is called; what it throws is thrown to whoever asks
 * @returns the file
 */
export function keepFacts(make: () => DownloadContent | Promise<DownloadContent>): MeasuredFile {
  let waiting: Promise<DownloadContent> | undefined;
  let facts: Promise<Fingerprint> | undefined;
  const begin = (): { readonly content: Promise<DownloadContent>; readonly measured: Promise<Fingerprint> } => {
    const content = (waiting ??= Promise.resolve().then(make));
    const measured = (facts ??= content.then(fingerprint));
    measured.catch(() => {
      // Whoever waits learns what is wrong; whoever asks later may find it mended.
      waiting = undefined;
      facts = undefined;
    });
    return { content, measured };
  };
  return {
    make: async () => {
      try {
        return await begin().content;
      } finally {
        waiting = undefined;
      }
    },
    measure: () => facts ?? begin().measured,
  };
}
