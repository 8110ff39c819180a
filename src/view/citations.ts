import { pagePath } from '../edition/paths.ts';
import { fill } from '../edition/strings.ts';
import type { InstrumentContent } from '../schema/instrument.ts';
import type { SourceEntryContent } from '../schema/source-entry.ts';
import type { EditionCorpus } from './edition-corpus.ts';

/** A source as a reader sees it beside a statement. */
export interface CitationLink {
  /** `Patent Law (2020), art. 71` */
  readonly label: string;
  /** The language of the label, if it is not the page’s. */
  readonly lang: string | undefined;
  /** The instrument’s page, or the source’s own address; none if only its name is known. */
  readonly href: string | undefined;
  /** Whether the address leads out of the site. */
  readonly external: boolean;
  /** How the source was seen, if not at its address. */
  readonly remark: string | undefined;
}

/**
 * Writes the place in an instrument that a citation gives.
 *
 * @param dressed the corpus in one edition
 * @param place what stands after #, or nothing
 * @returns `art. 71`, `第71条`; any other place as it stands
 */
export function writePinpoint({ strings }: EditionCorpus, place: string): string {
  return /^\d/u.test(place) ? fill(strings.notes.article, { article: place }) : place;
}

function citeInstrument(dressed: EditionCorpus, instrument: InstrumentContent, place: string): CitationLink {
  const { edition, inLanguage } = dressed;
  const name = inLanguage(instrument.shortName ?? instrument);
  const pinpoint = writePinpoint(dressed, place);
  const separator = pinpoint === '' || edition.language === 'zh' ? '' : ', ';
  return {
    label: `${name}${separator}${pinpoint}`,
    lang: undefined,
    href: pagePath(edition.id, `instruments/${instrument.id}/`),
    external: false,
    remark: undefined,
  };
}

function citeSource({ edition, toScript }: EditionCorpus, source: SourceEntryContent): CitationLink {
  const isChinese = /\p{Script=Han}/u.test(source.title);
  const parts = [source.title, source.publisher, source.date].filter((part) => part !== undefined);
  const label = parts.join(', ');
  return {
    label: isChinese ? toScript(label) : label,
    lang: isChinese ? edition.textLang : 'en',
    href: source.url,
    external: true,
    remark: source.remark,
  };
}

/**
 * Turns a citation into what a reader can follow.
 *
 * @param dressed the corpus in one edition
 * @param citation an id of an instrument or a source, with a place after #
 * @returns its name and address
 * @throws Error if the id is nowhere, which the checks prevent
 */
export function resolveCitation(dressed: EditionCorpus, citation: string): CitationLink {
  const [id = '', place = ''] = citation.split('#');
  const instrument = dressed.corpus.instruments.find((entry) => entry.id === id);
  if (instrument) return citeInstrument(dressed, instrument, place);
  const source = dressed.corpus.sources.find((entry) => entry.id === id);
  if (source) return citeSource(dressed, source);
  throw new Error(`content: “${citation}” cites what no file has; “npm run check” says where`);
}
