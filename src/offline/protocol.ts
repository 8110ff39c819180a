import type { EditionId } from '../edition/editions.ts';

/** What a build says of itself at the head of `sw.js`. */
export interface ReleaseFacts {
  /** Another for any other bytes. */
  readonly id: string;
  /** What keeping a whole edition takes, in bytes. */
  readonly sizes: Readonly<Record<string, number>>;
  /** The fingerprints of all files: big-endian numbers of 32 bits in Base64. */
  readonly marks: string;
}

/** `/offline/{edition}.json`: path and size of every file that keeping the edition takes. */
export type EditionFiles = readonly (readonly [path: string, bytes: number])[];

/** A page that is kept. */
export interface KeptPage {
  readonly path: string;
  readonly title: string;
}

/** What is kept of an edition. */
export interface OfflineState {
  readonly isWhole: boolean;
  /** Whether there was no room, when the newest release came, for all that had been kept of the one before. */
  readonly isLess: boolean;
  /** What keeping all of it takes, in bytes. */
  readonly bytes: number;
  readonly pages: readonly KeptPage[];
}

/** How keeping a whole edition ended: well, for now, without space, without connection, or because the server has another release. */
export type Outcome = 'whole' | 'unfinished' | 'full' | 'lost' | 'changed';

/** What the worker says while it keeps an edition. */
export type Progress = { readonly done: number } | { readonly outcome: Outcome };

/** What the worker answers where the browser refuses it what it needs. */
export type Refusal = 'refused';

/** What a page may ask of the worker. Answers come by the port that is sent along. */
export type Request =
  { readonly ask: 'state' | 'keep'; readonly edition: EditionId } | { readonly ask: 'take-over' | 'forget' };

/** What the worker says to pages without being asked. */
export type Message = 'newer';
