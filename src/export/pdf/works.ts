import type { Language } from '../../edition/editions.ts';
import { writeDate } from '../../text/dates.ts';
import type { Bilingual } from '../../view/corpus.ts';
import type { Facing } from './languages.ts';
import type { Volume } from './volumes.ts';

/** A work that notes cite. */
export interface PdfWork {
  readonly number: number;
  /** In both languages; of a source, in its own language alone. */
  readonly title: Bilingual;
  /** The issuer’s number or the publisher, and the date. */
  readonly details: Bilingual;
  readonly url: string | null;
  /** How it was seen, if not at that address; in English. */
  readonly remark: string | null;
}

/** The numbers of works. */
export interface WorkNumbers {
  /** The works’ ids in the order in which they are first cited. */
  readonly ids: readonly string[];
  /** By a citation, with or without a place after #. */
  readonly of: (citation: string) => number;
}

function idOf(citation: string): string {
  return citation.split('#')[0] ?? citation;
}

/**
 * Numbers the works that notes cite.
 *
 * @param volume what the document holds of the text
 * @returns the numbers, from 1
 */
export function numberWorks({ measures }: Volume): WorkNumbers {
  const cited = measures.flatMap(({ notes }) => notes.flatMap((note) => note.sources.map((source) => idOf(source))));
  const ids = [...new Set(cited)];
  const numbers = new Map(ids.map((id, index) => [id, index + 1]));
  return { ids, of: (citation) => numbers.get(idOf(citation)) ?? 0 };
}

function languageOf(title: string): Language {
  return /\p{Script=Han}/u.test(title) ? 'zh' : 'en';
}

function joinDetails(details: readonly (string | undefined)[]): string {
  return details.filter((detail) => detail !== undefined).join(' · ');
}

/**
 * Lists the works that notes cite, with what is needed to find them.
 *
 * @param facing the corpus in both languages
 * @param numbers the works’ numbers
 * @returns the works in the order of their numbers
 * @throws Error if a work is in no file, which the checks prevent
 */
export function listWorks({ both, corpus }: Facing, { ids }: WorkNumbers): PdfWork[] {
  return ids.map((id, index): PdfWork => {
    const number = index + 1;
    const date = (day: string | undefined): Bilingual =>
      both(({ edition }) => (day === undefined ? '' : writeDate(day, edition.language)));
    const instrument = corpus.instruments.find((entry) => entry.id === id);
    if (instrument) {
      const { adopted, published, url } = instrument;
      const day = date(adopted ?? published);
      const details = both(({ edition, toScript }) =>
        joinDetails([instrument.number && toScript(instrument.number), day[edition.language] || undefined]),
      );
      return {
        number,
        title: both(({ inLanguage }) => inLanguage(instrument)),
        details,
        url: url ?? null,
        remark: null,
      };
    }
    const source = corpus.sources.find((entry) => entry.id === id);
    if (!source) throw new Error(`content: “${id}” is cited and in no file; “npm run check” says where`);
    const { publisher, remark, title, url } = source;
    const day = date(source.date);
    return {
      number,
      title: both(({ edition, toScript }) => (edition.language === languageOf(title) ? toScript(title) : '')),
      details: both(({ edition, toScript }) => joinDetails([toScript(publisher), day[edition.language] || undefined])),
      url: url ?? null,
      remark: remark ?? null,
    };
  });
}
