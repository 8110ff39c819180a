import { createConverter, type Script } from '../text/script.ts';
import type { Corpus } from '../view/corpus.ts';

/** Set by a Chinese font wherever it stands in Chinese: Han, and the marks that are as wide as a character. */
const chinese = /[\p{Script=Han}\u{3000}-\u{303F}\u{FF00}-\u{FFEF}‘’“”…—·]/u;

/** Set by the Latin font: letters with and without marks, figures, and the marks that English shares. */
const latin = /[\u{20}-\u{7E}\u{A0}-\u{24F}‘’“”…–—]/u;

/**
 * Gathers every string in a piece of content, however deep.
 *
 * @param value plain data
 * @returns the strings, the names of fields not among them
 */
export function gatherStrings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap((inner) => gatherStrings(inner));
}

/** All that a reader of the edition can see: the text, what is said of it, and the interface. */
function readableStrings(corpus: Corpus): string[] {
  const { bodies, document, indicators, instruments, measures, parts, prose, sources, terms } = corpus;
  const texts = measures.map(({ entry, notes, sentences, source, title }) => {
    const { label, stop } = source;
    return [title, sentences, notes, label, stop, entry.body];
  });
  const labels = parts.map(({ label, title }) => [label, title]);
  const pages = prose.map(({ body, data }) => [body, data]);
  return gatherStrings([
    document,
    labels,
    texts,
    corpus.interface,
    terms,
    instruments,
    bodies,
    sources,
    indicators,
    pages,
  ]);
}

const known = new WeakMap<Corpus, Map<Script, readonly string[]>>();

/** Every character that a script’s readers can see, once, in the order of Unicode; gathered once for each script. */
function charactersOf(corpus: Corpus, script: Script): readonly string[] {
  const gathered = known.get(corpus) ?? new Map<Script, readonly string[]>();
  known.set(corpus, gathered);
  const before = gathered.get(script);
  if (before) return before;
  const convert = createConverter(script, corpus.scriptExceptions);
  const used = new Set<string>();
  for (const text of readableStrings(corpus)) for (const character of convert(text)) used.add(character);
  const characters = [...used].sort();
  gathered.set(script, characters);
  return characters;
}

/**
 * Finds the characters that a Chinese font of the edition needs.
 *
 * @param corpus the whole edition
 * @param script the script it is shown in
 * @returns each character once, in the order of Unicode; letters and figures are the Latin font’s
 */
export function chineseCharacters(corpus: Corpus, script: Script): string[] {
  return charactersOf(corpus, script).filter((character) => chinese.test(character));
}

/** What an address is written with, that of the publisher among them: U+0020 to U+007E. */
const addressCharacters = Array.from({ length: 0x5f }, (_, index) => String.fromCodePoint(0x20 + index));

/**
 * Finds the characters that the Latin font of the edition needs.
 *
 * @param corpus the whole edition
 * @returns each character once, in the order of Unicode
 */
export function latinCharacters(corpus: Corpus): string[] {
  const used = charactersOf(corpus, 'hans').filter((character) => latin.test(character));
  return [...new Set([...addressCharacters, ...used])].sort();
}
