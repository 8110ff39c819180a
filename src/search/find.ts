import { type Folding, spellings } from './folding.ts';
import { indexWord, type Layer } from './index-words.ts';
import { type Forms, type Match, matchChinese, matchEnglish, matchRun } from './match.ts';
import type { Retriever } from './pagefind.ts';
import type { DisplayScript, Passage, SearchedRecord } from './passages.ts';
import type { Group, Query } from './query.ts';
import type { RecordMatches } from './results.ts';

/** What finding needs. */
export interface Library {
  readonly records: readonly SearchedRecord[];
  readonly folding: Folding;
  readonly retriever: Retriever;
  /** The layer of the index that has the records. */
  readonly layer: Layer;
}

/** Of a longer run Pagefind is asked for the beginning: few records have as much of it, and those are looked through anyway. */
const longestAsked = 16;

/** Asks Pagefind for the records that may hold a group; all of them where it has too many spellings to ask. */
async function retrieve(
  { folding, layer, records, retriever }: Library,
  { tokens }: Group,
): Promise<readonly SearchedRecord[]> {
  const ways = spellings(
    tokens.slice(0, longestAsked).map(({ text }) => text),
    folding,
  );
  if (ways.length === 0) return records;
  const asked = ways.map((way) => way.map((token, index) => indexWord(tokens[index]?.kind ?? 'word', token, layer)));
  const sets = await Promise.all(asked.map((way) => retriever.find(way)));
  return records.filter(({ fragment }) => sets.some((names) => names.has(fragment)));
}

type Found = Map<SearchedRecord, Map<Passage, Match[]>>;

function collect(records: readonly SearchedRecord[], matchesOf: (passage: Passage) => Match[]): Found {
  const found: Found = new Map();
  for (const record of records) {
    const passages = record.passages.map((passage): [Passage, Match[]] => [passage, matchesOf(passage)]);
    const matched = passages.filter(([, matches]) => matches.length > 0);
    if (matched.length > 0) found.set(record, new Map(matched));
  }
  return found;
}

/** The page’s own script first, then any. */
function inScripts(script: DisplayScript, find: (forms: Forms) => Found): Found {
  const own = find(script);
  return own.size > 0 ? own : find('any');
}

async function findGroup(library: Library, group: Group, script: DisplayScript): Promise<Found> {
  const candidates = await retrieve(library, group);
  return inScripts(script, (forms) =>
    collect(candidates, (passage) => [...matchChinese(group, passage, forms), ...matchEnglish(group, passage)]),
  );
}

function merge(record: SearchedRecord, found: readonly Found[]): RecordMatches {
  const all = new Map<Passage, Match[]>();
  const together: Passage[] = [];
  for (const passage of record.passages) {
    const lists = found.map((group) => group.get(record)?.get(passage) ?? []);
    const matches = lists.flat();
    if (matches.length > 0) all.set(passage, matches);
    if (lists.every((list) => list.length > 0)) together.push(passage);
  }
  // Where one sentence has all the words, sentences that have only some are noise.
  const best = together.length > 0 ? new Map(together.map((passage) => [passage, all.get(passage) ?? []])) : all;
  return { record, matches: best };
}

/**
 * Finds the records that hold every group of a query.
 *
 * @param library where to look
 * @param query the query
 * @param script the script of the page
 * @returns the records and where the groups stand in them, in the order of the edition
 */
export async function findQuery(library: Library, query: Query, script: DisplayScript): Promise<RecordMatches[]> {
  if (query.groups.length === 0) return [];
  const found = await Promise.all(query.groups.map((group) => findGroup(library, group, script)));
  const [first, ...others] = found;
  const shared = [...(first?.keys() ?? [])].filter((record) => others.every((group) => group.has(record)));
  for (const marks of query.run.length > 0 ? (['same', 'any'] as const) : []) {
    const runs = inScripts(script, (forms) => collect(shared, (passage) => matchRun(query.run, passage, forms, marks)));
    if (runs.size > 0) return [...runs].map(([record, matches]) => ({ record, matches }));
  }
  return shared.map((record) => merge(record, found));
}
