import { replaceAlias, type UsedAlias } from './aliases.ts';
import { findQuery, type Library } from './find.ts';
import { learnFolding } from './folding.ts';
import { type NumberTarget, readNumber } from './numbers.ts';
import { makeOffers, type Offer } from './offers.ts';
import { openPagefind } from './pagefind.ts';
import { type DisplayScript, type SearchedRecord, unfold } from './passages.ts';
import { matchPinyin, pinyinLetters, type Readings, readPassages } from './pinyin.ts';
import { parseQuery } from './query.ts';
import { arrange, type FoundPassage, type Hit, type RecordMatches } from './results.ts';
import type { PinyinTable, ReferenceText, SearchText } from './search-text.ts';

/** Why something was found, where the marks alone do not say it. */
export type Reason =
  | { readonly kind: 'number' }
  | { readonly kind: 'pinyin' }
  | { readonly kind: 'stem' }
  | ({ readonly kind: 'alias' } & UsedAlias);

/** The answer to a query. */
export interface Results {
  readonly query: string;
  /** Whether the query was too long and only its beginning was looked for. */
  readonly cut: boolean;
  /** Whether the query is the document’s own number. */
  readonly document: boolean;
  readonly hits: readonly Hit[];
  readonly reasons: readonly Reason[];
  /** What to try instead, if nothing was found. */
  readonly offers: readonly Offer[];
  /** Whether something that may have more could not be loaded. The next question tries again. */
  readonly isPartial: boolean;
}

/** A search that is ready to be asked. */
export interface Search {
  /**
   * @param typed anything a reader may type or paste
   * @returns the measures that have it, best first; never throws for anything typed
   */
  ask(typed: string): Promise<Results>;
  /**
   * @param typed the same
   * @returns what is said about the text and has it: notes, commentaries, terms, instruments and bodies, best first
   * @throws Error if it cannot be loaded; the next question tries again
   */
  askReference(typed: string): Promise<readonly ReferenceHit[]>;
}

/** Something said about the text that was found. */
export interface ReferenceHit {
  readonly kind: string;
  readonly id: string;
  readonly part: number | null;
  /** Its address within an edition. */
  readonly path: string;
  readonly title: FoundPassage;
  /** Its words, if the match is there. */
  readonly text: FoundPassage | undefined;
}

async function fetchJson<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  return (await response.json()) as T;
}

/** Loads once, unless that fails: then the next call tries again. */
function loadOnce<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | undefined;
  return () => {
    loading ??= load().catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
}

function findNumber(records: readonly SearchedRecord[], target: NumberTarget | undefined): RecordMatches[] {
  if (!target || target.kind === 'document') return [];
  const record = records.find(({ id, official }) =>
    target.kind === 'official' ? official === target.official : id === target.id,
  );
  if (!record) return [];
  const passage = target.kind === 'sentence' ? record.passages[target.place] : undefined;
  if (target.kind === 'sentence' && !passage) return [];
  return [{ record, matches: new Map(passage ? [[passage, [{ language: 'zh', stretch: [0, 0], exact: true }]]] : []) }];
}

/**
 * Opens the search of an edition: Pagefind and the text, at once.
 *
 * @param base the site’s base path, with a closing slash
 * @param script the script of the page
 * @returns the search
 * @throws Error if the index or the text cannot be loaded
 */
export async function openSearch(base: string, script: DisplayScript): Promise<Search> {
  const [retriever, text] = await Promise.all([
    openPagefind(`${base}pagefind/`),
    fetchJson<SearchText>(`${base}search/text.json`),
  ]);
  const records = unfold(text);
  const library: Library = { records, folding: learnFolding(records), retriever, layer: 'text' };
  const loadReadings = loadOnce(async (): Promise<Readings> =>
    readPassages(records, await fetchJson<PinyinTable>(`${base}search/pinyin.json`)),
  );
  const loadReference = loadOnce(async () => {
    const said = await fetchJson<ReferenceText>(`${base}search/reference.json`);
    const unfolded = unfold(said);
    return {
      library: { records: unfolded, folding: learnFolding(unfolded), retriever, layer: 'reference' } satisfies Library,
      entries: new Map(said.records.map((entry) => [entry.fragment, entry])),
    };
  });

  async function findPinyin(typed: string): Promise<RecordMatches[]> {
    const letters = pinyinLetters(typed);
    if (letters === '') return [];
    const matchesOf = matchPinyin(records, await loadReadings(), letters);
    return records
      .map((record) => ({
        record,
        matches: new Map(
          record.passages
            .map((passage) => [passage, matchesOf(passage)] as const)
            .filter(([, matches]) => matches.length > 0),
        ),
      }))
      .filter(({ matches }) => matches.size > 0);
  }

  /** The words themselves; where they are nowhere, what they are another name for; where they are none, their sound. */
  async function findWords(typed: string): Promise<{ found: RecordMatches[]; reasons: Reason[]; isPartial?: boolean }> {
    const found = await findQuery(library, parseQuery(typed), script);
    if (found.length > 0) return { found, reasons: [] };
    const alias = replaceAlias(parseQuery(typed).text, text.aliases);
    if (alias) {
      const again = await findQuery(library, parseQuery(alias.query), script);
      if (again.length > 0) return { found: again, reasons: [{ kind: 'alias', ...alias }] };
    }
    const sounds = await findPinyin(parseQuery(typed).text).catch(() => undefined);
    if (!sounds) return { found: [], reasons: [], isPartial: true };
    return { found: sounds, reasons: sounds.length > 0 ? [{ kind: 'pinyin' }] : [] };
  }

  return {
    async askReference(typed) {
      const query = parseQuery(typed);
      if (query.groups.length === 0) return [];
      const { entries, library: said } = await loadReference();
      const direct = await findQuery(said, query, script);
      const alias = direct.length === 0 ? replaceAlias(query.text, text.aliases) : undefined;
      const found = alias ? await findQuery(said, parseQuery(alias.query), script) : direct;
      return arrange(found, script).flatMap((hit): ReferenceHit[] => {
        const entry = entries.get(hit.fragment);
        if (!entry) return [];
        return [
          {
            kind: entry.kind,
            id: hit.id,
            part: hit.part,
            path: entry.path,
            title: hit.heading,
            text: hit.sentences[0],
          },
        ];
      });
    },
    async ask(typed) {
      const query = parseQuery(typed);
      const target = readNumber(query.text);
      const numbered = findNumber(records, target);
      const isNumber = target?.kind === 'document' || numbered.length > 0;
      const words: Awaited<ReturnType<typeof findWords>> = isNumber
        ? { found: [], reasons: [] }
        : await findWords(typed);
      const hits = arrange([...numbered, ...words.found], script);
      const reasons: Reason[] = numbered.length > 0 ? [{ kind: 'number' }] : [...words.reasons];
      if (hits.some(({ byStem }) => byStem)) reasons.push({ kind: 'stem' });
      const isDocument = target?.kind === 'document';
      const offers = hits.length > 0 || isDocument ? [] : makeOffers(records, query, script);
      const { isPartial = false } = words;
      return { query: query.text, cut: query.cut, document: isDocument, hits, reasons, offers, isPartial };
    },
  };
}
