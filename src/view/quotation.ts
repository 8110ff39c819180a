import type { Piece } from '../cite/template.ts';
import type { Language } from '../edition/editions.ts';
import { measurePage, pagePath, pathFromBase } from '../edition/paths.ts';
import type { InterfaceText } from '../schema/interface.ts';
import { createConverter, type Script } from '../text/script.ts';
import { makeCitePanel } from './cite.ts';
import { partName } from './contents.ts';
import type { Bilingual } from './corpus.ts';
import type { EditionCorpus } from './edition-corpus.ts';
import { framePage, type Page } from './page.ts';

/** A heading that is no measure’s: the title’s or a part’s. */
export interface QuotedHeading {
  /** Its page. */
  readonly id: string;
  readonly name: string;
  /** The measure it stands before. */
  readonly before: string;
  readonly zh: Readonly<Record<Script, string>>;
  readonly en: string;
}

/** What the check needs to know of its page. */
export interface QuotationSettings {
  /** The address of the text. */
  readonly text: string;
  readonly script: Script;
  readonly textLang: string;
  /** The addresses of a measure’s page and of the concordance, `{id}` and `{query}` to be filled in. */
  readonly measure: string;
  readonly concordance: string;
  readonly headings: readonly QuotedHeading[];
  /** The edition’s first style: how a place is cited. */
  readonly citation: { readonly words: Language; readonly lang: string; readonly pieces: readonly Piece[] };
  readonly pins: InterfaceText['cite']['pins'];
  readonly strings: InterfaceText['quotation'] &
    Pick<InterfaceText['cite'], 'copy' | 'copied'> & { readonly copyFailed: string };
}

/** The quotation check. */
export interface QuotationPage extends Page {
  /** The whole text, for those without JavaScript. */
  readonly wholeText: string;
  readonly settings: QuotationSettings;
}

function listHeadings(dressed: EditionCorpus): QuotedHeading[] {
  const { corpus, edition, strings } = dressed;
  const convert = (script: Script) => createConverter(script, corpus.scriptExceptions);
  const [hans, tw, hk] = [convert('hans'), convert('tw'), convert('hk')];
  const texts = ({ en, zh }: Bilingual): Pick<QuotedHeading, 'en' | 'zh'> => ({
    zh: { hans: hans(zh), tw: tw(zh), hk: hk(zh) },
    en,
  });
  const title = {
    id: pagePath(edition.id, ''),
    name: strings.nav.home,
    before: corpus.measures[0]?.id ?? '',
    ...texts(corpus.document.title),
  };
  const parts = corpus.parts.map((part) => ({
    id: pagePath(edition.id, `parts/${part.id}/`),
    name: partName(dressed, part.id),
    before: part.measures[0]?.id ?? '',
    ...texts(part.title),
  }));
  return [title, ...parts];
}

function citationOf(dressed: EditionCorpus): Pick<QuotationSettings, 'citation' | 'pins'> {
  const { corpus, strings } = dressed;
  const [measure] = corpus.measures;
  // A citation differs between measures only in what its template leaves open.
  const citation = measure && makeCitePanel(dressed, measure).citations[0];
  if (!citation) throw new Error('the edition has no style of citation: see stylesFor in cite/styles.ts');
  const { lang, text, words } = citation;
  const { pins } = words === 'en' ? corpus.interface.en.cite : strings.cite;
  return { citation: { words, lang, pieces: text }, pins };
}

/**
 * Makes the page of the quotation check.
 *
 * @param dressed the corpus in one edition
 * @returns the page
 * @throws Error if the edition has no style of citation
 */
export function makeQuotationPage(dressed: EditionCorpus): QuotationPage {
  const { edition, strings } = dressed;
  const { intro, title } = strings.quotation;
  const { copied, copy, failed: copyFailed } = strings.cite;
  return {
    ...framePage(dressed, 'quote/', { title, description: intro }),
    wholeText: pagePath(edition.id, 'text/'),
    settings: {
      text: pathFromBase('search/text.json'),
      script: edition.script,
      textLang: edition.textLang,
      measure: pagePath(edition.id, measurePage('{id}')),
      concordance: `${pagePath(edition.id, 'concordance/')}?q={query}`,
      headings: listHeadings(dressed),
      ...citationOf(dressed),
      strings: { ...strings.quotation, copied, copy, copyFailed },
    },
  };
}
