import project from '../../../package.json' with { type: 'json' };
import type { Edition } from '../../edition/editions.ts';
import { pagePath, siteUrl } from '../../edition/paths.ts';
import { fill } from '../../edition/strings.ts';
import { writeDate } from '../../text/dates.ts';
import type { Bilingual, Corpus } from '../../view/corpus.ts';
import { lastChecked } from '../last-checked.ts';
import { faceLanguages, type Facing } from './languages.ts';
import { numberNotes, type PdfNoteGroup, setNotes } from './notes.ts';
import { pairText, type PdfText } from './text.ts';
import type { Volume } from './volumes.ts';
import { listWorks, numberWorks, type PdfWork } from './works.ts';

/** Everything that stands in a document, as `document.typ` reads it. */
export interface PdfContent {
  /** BCP 47 tag of the Chinese column. */
  readonly lang: string;
  readonly title: Bilingual;
  readonly author: string;
  /** `2026-11-22`: the day that the file says it was made on. */
  readonly date: string;
  readonly facts: readonly { readonly label: Bilingual; readonly value: Bilingual }[];
  /** How to read it, and what may be done with it. */
  readonly remarks: readonly Bilingual[];
  /** Headings of the contents, the notes and the works. */
  readonly headings: Readonly<Record<'contents' | 'notes' | 'works', Bilingual>>;
  readonly sourcesLabel: Bilingual;
  readonly text: PdfText;
  readonly notes: readonly PdfNoteGroup[];
  readonly works: readonly PdfWork[];
  /** The foot of every page: where the text is on the web, and which version this is. */
  readonly footer: { readonly address: string; readonly version: string };
}

/** Which volume it is, where there is more than one. */
function gatherPlace({ both }: Facing, { count, number }: Volume): PdfContent['facts'] {
  if (count === 1) return [];
  const label = both(({ strings }) => strings.pdf.volume);
  return [{ label, value: both(({ strings }) => fill(strings.pdf.volumeOf, { number, count })) }];
}

function gatherFacts({ both, corpus }: Facing, address: string): PdfContent['facts'] {
  const { document } = corpus;
  const { officialUrl } = document;
  const dated = (day: string): Bilingual => both((dressed) => writeDate(day, dressed.edition.language));
  const checked = dated(lastChecked(corpus));
  return [
    { label: both(({ strings }) => strings.pdf.number), value: both(({ toScript }) => toScript(document.number)) },
    { label: both(({ strings }) => strings.pdf.issuer), value: both(({ inLanguage }) => inLanguage(document.issuer)) },
    { label: both(({ strings }) => strings.pdf.issued), value: dated(document.issued) },
    { label: both(({ strings }) => strings.pdf.published), value: dated(document.published) },
    { label: both(({ strings }) => strings.pdf.official), value: { zh: officialUrl, en: officialUrl } },
    {
      label: both(({ strings }) => strings.pdf.edition),
      value: both((dressed) =>
        fill(dressed.strings.pdf.version, { version: project.version, date: checked[dressed.edition.language] }),
      ),
    },
    {
      label: both(({ strings }) => strings.pdf.address),
      value: { zh: address, en: siteUrl(pagePath('en', 'text/')) },
    },
  ];
}

/**
 * Gathers what stands in a document of the text and its translation.
 *
 * @param corpus the whole edition
 * @param edition an edition whose interface is Chinese
 * @param volume what the document holds of the text
 * @returns plain data, in the order of the pages
 */
export function gatherContent(corpus: Corpus, edition: Edition, volume: Volume): PdfContent {
  const facing = faceLanguages(corpus, edition);
  const { both } = facing;
  const [noteNumbers, workNumbers] = [numberNotes(volume), numberWorks(volume)];
  const address = siteUrl(pagePath(edition.id, 'text/'));
  return {
    lang: edition.textLang,
    title: both(({ inLanguage }) => inLanguage(corpus.document.title)),
    author: both(({ inLanguage }) => inLanguage(corpus.document.issuer)).zh,
    date: lastChecked(corpus),
    facts: [...gatherPlace(facing, volume), ...gatherFacts(facing, address)],
    remarks: [
      both(({ strings }) => strings.pdf.guide),
      both(({ strings }) => strings.colophon.text),
      both(({ strings }) => strings.colophon.translation),
    ],
    headings: {
      contents: both(({ strings }) => strings.nav.contents),
      notes: both(({ strings }) => strings.notes.heading),
      works: both(({ strings }) => strings.pdf.works),
    },
    sourcesLabel: both(({ strings }) => strings.notes.sources),
    text: pairText(facing, volume, noteNumbers),
    notes: setNotes(facing, volume, noteNumbers, workNumbers),
    works: listWorks(facing, workNumbers),
    footer: { address, version: project.version },
  };
}
