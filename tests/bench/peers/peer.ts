import type { BenchMeasure } from '../measured-text.ts';

/** How a site’s own search is used in the browser. */
export interface SearchWay {
  /** What is clicked to get to the input; the input itself where there is nothing before it. */
  readonly open: string;
  readonly input: string;
  /** A result, or what belongs to one. */
  readonly result: string;
}

/** A site of the bench. */
export interface Site {
  readonly name: string;
  /** The folder it is built in. */
  readonly folder: string;
  /** The folder the build writes, from there. */
  readonly output: string;
  /** Node’s arguments for the build. */
  readonly build: readonly string[];
  /** What a build keeps for the next; removed before each that is timed. */
  readonly caches: readonly string[];
  /** The address of a measure’s page, from the site’s root. */
  readonly page: (id: string) => string;
  readonly search: SearchWay;
}

/** A site generator that this site is compared with. */
export interface Peer extends Omit<Site, 'folder'> {
  /** Exact versions, installed outside the project. */
  readonly packages: Readonly<Record<string, string>>;
  /** The site’s files as its own guide has them, by their paths. */
  readonly files: (measures: readonly BenchMeasure[]) => Readonly<Record<string, string>>;
}
