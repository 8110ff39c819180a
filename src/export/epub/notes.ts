import type { Element } from 'xast';
import { fill } from '../../edition/strings.ts';
import { writeDate } from '../../text/dates.ts';
import type { CorpusMeasure, CorpusNote } from '../../view/corpus.ts';
import { viewNote } from '../../view/notes.ts';
import type { EditionCorpus } from '../../view/edition-corpus.ts';
import { element } from '../xml.ts';
import { workLink } from './works.ts';
import { inLang, setProse } from './xhtml.ts';

/** The id of the mark that leads to a note. */
function markId(anchor: string): string {
  return `ref-${anchor}`;
}

function numberOf(measure: CorpusMeasure, note: CorpusNote): number {
  return measure.notes.indexOf(note) + 1;
}

/**
 * Makes the marks behind a sentence, one for each of its notes. They stand behind it and not within, so that a search
 * in the book finds every string of the text.
 *
 * @param dressed the corpus in one edition
 * @param measure the measure
 * @param place the sentence’s place in it
 * @returns the marks, numbered through the measure
 */
export function markNotes(dressed: EditionCorpus, measure: CorpusMeasure, place: number): Element[] {
  return measure.notes
    .filter(({ on }) => on.sentence === place)
    .map((note) => {
      const { anchor, kindName, quote } = viewNote(dressed, note);
      return element(
        'a',
        {
          'epub:type': 'noteref',
          role: 'doc-noteref',
          class: 'mark',
          id: markId(anchor),
          href: `#${anchor}`,
          title: `${kindName}: ${quote}`,
        },
        String(numberOf(measure, note)),
      );
    });
}

/**
 * Sets the notes of a measure. Reading systems show a `footnote` in place when its mark is touched.
 *
 * @param dressed the corpus in one edition
 * @param measure the measure
 * @returns one `aside` for each note, its id that of the note on the measure’s page
 */
export function setNotes(dressed: EditionCorpus, measure: CorpusMeasure): Element[] {
  const { edition, strings } = dressed;
  return measure.notes.map((note) => {
    const { anchor, asOf, confidenceName, kindName, quote, quoteLang, sources, text } = viewNote(dressed, note);
    const number = String(numberOf(measure, note));
    const cited = sources.flatMap((source, index) => [workLink(note.sources[index] ?? '', source), ' · ']);
    const checked = fill(strings.notes.asOf, { date: writeDate(asOf, edition.language) });
    return element('aside', { 'epub:type': 'footnote', role: 'doc-footnote', id: anchor }, [
      element('p', { class: 'about' }, [
        element(
          'a',
          { role: 'doc-backlink', href: `#${markId(anchor)}`, title: fill(strings.epub.back, { number }) },
          number,
        ),
        ` ${kindName}: `,
        element('b', inLang(quoteLang), quote),
      ]),
      element('p', setProse(edition, text)),
      element('p', { class: 'about' }, [...cited, `${confidenceName} · ${checked}`]),
    ]);
  });
}
