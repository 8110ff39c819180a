import { createFinder, type Occurrence } from './occurrences.ts';

/** What is needed of a term to find it. */
export interface FindableTerm {
  readonly id: string;
  readonly zh: string;
  readonly en: readonly string[];
  readonly exceptions?: readonly { readonly sentence: string }[] | undefined;
}

/** The terms of one aligned sentence. */
export interface SentenceTerms {
  readonly zh: readonly Occurrence[];
  readonly en: readonly Occurrence[];
}

/** How a term fares in a sentence. */
export type TermStanding =
  'approved' | 'excepted' | 'missing-rendering' | 'rendering-without-term' | 'needless-exception';

/** A term in a sentence, with the number of times it stands there. */
export interface TermAudit {
  readonly term: string;
  readonly standing: TermStanding;
  /** Occurrences in the Chinese. */
  readonly occurrences: number;
  /** Approved renderings in the English. */
  readonly renderings: number;
}

/**
 * Makes a finder of terms in aligned sentences, the longest first and without overlap in either language.
 *
 * @param terms the termbase
 * @returns a function from a sentence to the terms in it
 */
export function createTermFinder(
  terms: readonly FindableTerm[],
): (sentence: { zh: string; en: string }) => SentenceTerms {
  const inChinese = createFinder(terms.map(({ id, zh }) => ({ id, spellings: [zh] })));
  const inEnglish = createFinder(terms.map(({ en, id }) => ({ id, spellings: en })));
  return ({ en, zh }) => ({ zh: inChinese(zh), en: inEnglish(en) });
}

interface Counts {
  readonly occurrences: number;
  /** Renderings that are not part of a longer term’s. */
  readonly renderings: number;
  /** Whether the English has a rendering at all, be it inside a longer term’s (“patent” in “patent agency”). */
  readonly rendered: boolean;
  /** Whether the Chinese has the term at all, be it inside a longer one. */
  readonly inText: boolean;
}

function standingOf(counts: Counts, excepted: boolean): TermStanding | undefined {
  const { inText, occurrences, rendered, renderings } = counts;
  const isMissing = occurrences > 0 && !rendered;
  const isSurplus = renderings > 0 && !inText;
  const fault = isMissing ? 'missing-rendering' : isSurplus ? 'rendering-without-term' : undefined;
  if (fault) return excepted ? 'excepted' : fault;
  // Words that only overlap a longer term need no rendering, but may say why they have none.
  if (excepted) return inText && !rendered ? 'excepted' : 'needless-exception';
  return occurrences > 0 ? 'approved' : undefined;
}

/**
 * Holds a sentence against the termbase: each term in the Chinese needs an approved rendering in the English, and each rendering
 * in the English needs its term in the Chinese, or else an exception.
 *
 * @param terms the termbase
 * @param find the finder made from it
 * @param sentence the aligned sentence
 * @returns how each term that stands in either language, or is excepted here, fares
 */
export function auditSentence(
  terms: readonly FindableTerm[],
  find: ReturnType<typeof createTermFinder>,
  sentence: { readonly id: string; readonly zh: string; readonly en: string },
): TermAudit[] {
  const found = find(sentence);
  const count = (list: readonly Occurrence[], id: string): number =>
    list.filter((occurrence) => occurrence.id === id).length;
  return terms.flatMap(({ en, exceptions, id, zh }): TermAudit[] => {
    const occurrences = count(found.zh, id);
    const renderings = count(found.en, id);
    const excepted = exceptions?.some((exception) => exception.sentence === sentence.id) ?? false;
    const inText = sentence.zh.includes(zh);
    const rendered = renderings > 0 || (inText && createFinder([{ id, spellings: en }])(sentence.en).length > 0);
    const standing = standingOf({ occurrences, renderings, rendered, inText }, excepted);
    return standing ? [{ term: id, standing, occurrences, renderings }] : [];
  });
}
