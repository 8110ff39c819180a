import { type PagePath, pagePath } from '../edition/paths.ts';
import { termThemes, type TermContent } from '../schema/term.ts';
import type { CorpusMeasure } from './corpus.ts';
import type { EditionCorpus } from './edition-corpus.ts';
import { framePage, type NamedLink, type Page } from './page.ts';

/** A term in a list. */
export interface TermView {
  readonly id: string;
  readonly href: string;
  readonly zh: string;
  /** The preferred rendering. */
  readonly en: string;
  /** What it means, in the interface’s language. */
  readonly definition: string | undefined;
}

/** The orders of the glossary. */
const termOrders = ['theme', 'pinyin', 'english'] as const;

/** An order of the glossary. */
export type TermOrder = (typeof termOrders)[number];

/** The glossary in one order. */
export interface GlossaryPage extends Page {
  readonly orders: readonly NamedLink[];
  readonly auditHref: string;
  readonly groups: readonly { readonly heading: string | undefined; readonly terms: readonly TermView[] }[];
}

/** Where the glossary stands in each order. */
const glossaryPaths: Readonly<Record<TermOrder, PagePath>> = {
  theme: 'terms/',
  pinyin: 'terms/by-pinyin/',
  english: 'terms/by-english/',
};

/**
 * Makes a term ready for a list.
 *
 * @param dressed the corpus in one edition
 * @param term the term
 * @returns its words, meaning and address
 */
export function viewTerm({ edition, inLanguage, toScript }: EditionCorpus, term: TermContent): TermView {
  return {
    id: term.id,
    href: pagePath(edition.id, `terms/${term.id}/`),
    zh: toScript(term.zh),
    en: term.en[0] ?? '',
    definition: term.definition && inLanguage(term.definition),
  };
}

/**
 * Lists the terms that stand in a measure’s Chinese, each once, in the order of the text.
 *
 * @param dressed the corpus in one edition
 * @param measure the measure
 * @returns the terms
 */
export function termsIn(dressed: EditionCorpus, measure: CorpusMeasure): TermView[] {
  const ids = new Set(measure.sentences.flatMap((sentence) => dressed.findTerms(sentence).zh.map(({ id }) => id)));
  return [...ids].flatMap((id) => {
    const term = dressed.corpus.terms.find((candidate) => candidate.id === id);
    return term ? [viewTerm(dressed, term)] : [];
  });
}

function groupsIn(dressed: EditionCorpus, order: TermOrder): GlossaryPage['groups'] {
  const { corpus, strings } = dressed;
  if (order === 'theme') {
    return termThemes.map((theme) => ({
      heading: strings.terms.themes[theme],
      terms: corpus.terms.filter((term) => term.theme === theme).map((term) => viewTerm(dressed, term)),
    }));
  }
  const collator = new Intl.Collator(order === 'pinyin' ? 'zh-Hans-u-co-pinyin' : 'en');
  const key = (term: TermContent): string => (order === 'pinyin' ? term.zh : (term.en[0] ?? ''));
  const sorted = [...corpus.terms].sort((a, b) => collator.compare(key(a), key(b)));
  return [{ heading: undefined, terms: sorted.map((term) => viewTerm(dressed, term)) }];
}

/**
 * Makes the glossary.
 *
 * @param dressed the corpus in one edition
 * @param order the order of its terms
 * @returns the page
 */
export function makeGlossaryPage(dressed: EditionCorpus, order: TermOrder): GlossaryPage {
  const { edition, strings } = dressed;
  const { heading, intro, orders } = strings.terms;
  // By theme is the glossary’s own order.
  const own = order === 'theme';
  return {
    ...framePage(dressed, glossaryPaths[order], {
      title: own ? heading : `${heading} · ${orders[order]}`,
      description: own ? intro : `${orders[order]} · ${intro}`,
    }),
    orders: termOrders.map((name) => ({
      href: pagePath(edition.id, glossaryPaths[name]),
      name: strings.terms.orders[name],
      current: name === order,
    })),
    auditHref: pagePath(edition.id, 'terms/audit/'),
    groups: groupsIn(dressed, order),
  };
}
