import { measurePage, pagePath, sentenceAnchor } from '../edition/paths.ts';
import { fill } from '../edition/strings.ts';
import type { TermContent } from '../schema/term.ts';
import type { Occurrence } from '../text/occurrences.ts';
import { auditSentence } from '../text/terms.ts';
import type { CorpusSentence } from './corpus.ts';
import type { EditionCorpus } from './edition-corpus.ts';
import { framePage, type Page } from './page.ts';
import { type TermView, viewTerm } from './terms.ts';

/** Words in context: what stands before, the words, and what stands after. */
export interface Context {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** One occurrence of a term in the text, in both languages. */
export interface TermLine {
  /** `3-1.2` */
  readonly sentence: string;
  readonly href: string;
  readonly zh: Context;
  /** The English with its rendering set off; all of it in `before` where no approved rendering stands there. */
  readonly en: Context;
  /** Why the English departs, if it does. */
  readonly exception: string | undefined;
}

/** The page of a term. */
export interface TermPage extends Page {
  readonly term: TermView;
  readonly theme: string;
  readonly renderings: readonly string[];
  readonly isOfficial: boolean;
  readonly seen: readonly { readonly en: string; readonly by: string }[];
  readonly count: string;
  readonly lines: readonly TermLine[];
  readonly glossaryHref: string;
}

/** A row of the audit. */
export interface AuditRow {
  readonly term: TermView;
  readonly occurrences: number;
  readonly approved: number;
  readonly exceptions: number;
}

/** The audit of the termbase. */
export interface AuditPage extends Page {
  readonly rows: readonly AuditRow[];
  readonly total: Omit<AuditRow, 'term'>;
}

function inContext(text: string, occurrence: Occurrence | undefined): Context {
  if (!occurrence) return { before: text, words: '', after: '' };
  const { from, to } = occurrence;
  return { before: text.slice(0, from), words: text.slice(from, to), after: text.slice(to) };
}

/** All places of a string, overlapping ones too, so that their number is that of a plain count. */
function placesOf(text: string, words: string): Occurrence[] {
  const places: Occurrence[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    places.push({ id: '', from: at, to: at + words.length });
  return places;
}

function linesIn(dressed: EditionCorpus, term: TermContent, measure: string, sentence: CorpusSentence): TermLine[] {
  const { edition, toScript } = dressed;
  const places = placesOf(sentence.zh, term.zh);
  if (places.length === 0) return [];
  const renderings = dressed.findRenderings(term.id)(sentence.en);
  const exception = term.exceptions?.find((row) => row.sentence === sentence.id)?.reason;
  return places.map((place, index) => ({
    sentence: sentence.id,
    href: `${pagePath(edition.id, measurePage(measure))}#${sentenceAnchor(sentence.place)}`,
    zh: inContext(toScript(sentence.zh), place),
    en: inContext(sentence.en, renderings[Math.min(index, renderings.length - 1)]),
    exception,
  }));
}

/**
 * Makes the page of a term, with every place where it stands as aligned keyword in context.
 *
 * @param dressed the corpus in one edition
 * @param term the term
 * @returns the page
 */
export function makeTermPage(dressed: EditionCorpus, term: TermContent): TermPage {
  const { corpus, edition, strings } = dressed;
  const view = viewTerm(dressed, term);
  const lines = corpus.measures.flatMap((measure) =>
    measure.sentences.flatMap((sentence) => linesIn(dressed, term, measure.id, sentence)),
  );
  return {
    ...framePage(dressed, `terms/${term.id}/`, {
      title: `${view.zh} · ${view.en}`,
      description: view.definition ?? `${view.zh}: ${term.en.join(', ')}`,
    }),
    term: view,
    theme: strings.terms.themes[term.theme],
    renderings: term.en,
    isOfficial: term.official ?? false,
    seen: (term.seen ?? []).map(({ by, en }) => ({ en, by: fill(strings.terms.seenBy, { user: by }) })),
    count: lines.length === 0 ? strings.terms.notInText : fill(strings.terms.occurrences, { count: lines.length }),
    lines,
    glossaryHref: pagePath(edition.id, 'terms/'),
  };
}

/**
 * Counts how every term fares in every sentence.
 *
 * @param dressed the corpus in one edition
 * @returns the page; terms that are not in the text are left out
 */
export function makeAuditPage(dressed: EditionCorpus): AuditPage {
  const { corpus, findTerms, strings } = dressed;
  const audits = corpus.measures.flatMap(({ sentences }) =>
    sentences.flatMap((sentence) => auditSentence(corpus.terms, findTerms, sentence)),
  );
  const rows = corpus.terms.flatMap((term): AuditRow[] => {
    const own = audits.filter((audit) => audit.term === term.id);
    const sum = (list: typeof own): number => list.reduce((total, audit) => total + audit.occurrences, 0);
    const exceptions = own.filter(({ standing }) => standing === 'excepted').length;
    const occurrences = sum(own);
    if (occurrences + exceptions === 0) return [];
    return [
      {
        term: viewTerm(dressed, term),
        occurrences,
        approved: sum(own.filter(({ standing }) => standing === 'approved')),
        exceptions,
      },
    ];
  });
  const sumOf = (pick: (row: AuditRow) => number): number => rows.reduce((total, row) => total + pick(row), 0);
  return {
    ...framePage(dressed, 'terms/audit/', { title: strings.terms.audit, description: strings.terms.auditIntro }),
    rows,
    total: {
      occurrences: sumOf((row) => row.occurrences),
      approved: sumOf((row) => row.approved),
      exceptions: sumOf((row) => row.exceptions),
    },
  };
}
