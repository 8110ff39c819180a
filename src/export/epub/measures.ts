import type { Element } from 'xast';
import { sentenceAnchor } from '../../edition/paths.ts';
import { numberMeasure } from '../../view/measure.ts';
import type { CorpusMeasure, CorpusPart, CorpusSentence } from '../../view/corpus.ts';
import { partName } from '../../view/contents.ts';
import { type EditionCorpus, measureTitle } from '../../view/edition-corpus.ts';
import { readCommentary } from '../commentary.ts';
import { element } from '../xml.ts';
import { markNotes, setNotes } from './notes.ts';
import { inLang, setHeading, setProse } from './xhtml.ts';

function setSentence(dressed: EditionCorpus, measure: CorpusMeasure, sentence: CorpusSentence): Element {
  const { edition, inScript } = dressed;
  const { id, place, runIn } = sentence;
  const { en, zh } = inScript(sentence);
  const marks = markNotes(dressed, measure, place);
  const isEnglish = edition.language === 'en';
  return element('div', { class: runIn ? 'sentence run-in' : 'sentence' }, [
    element('p', inLang(edition.textLang), [
      element('span', { class: 'place' }, String(place)),
      ' ',
      element('span', { id: sentenceAnchor(place), 'data-sentence': id }, zh),
      ...(isEnglish ? [] : marks),
    ]),
    element('p', inLang('en'), [element('span', { 'data-sentence': id }, en), ...(isEnglish ? marks : [])]),
  ]);
}

/**
 * Sets a measure: its numbers and heading, its sentences in pairs, the commentary and the notes.
 *
 * @param dressed the corpus in one edition
 * @param measure the measure, or the opening
 * @returns the chapter; a sentence has the id it has on the measure’s page, `s2`
 */
export function setMeasure(dressed: EditionCorpus, measure: CorpusMeasure): Element {
  const { edition, strings } = dressed;
  const notes = setNotes(dressed, measure);
  const commentary = readCommentary(measure)[edition.language];
  return element(
    'section',
    { 'epub:type': measure.part === null ? 'preamble' : 'chapter', 'aria-labelledby': 'heading' },
    [
      element('p', { class: 'about' }, setProse(edition, numberMeasure(dressed, measure).join(' · '))),
      setHeading(measure.part === null ? 'h1' : 'h2', edition, measureTitle(dressed, measure)),
      ...measure.sentences.map((sentence) => setSentence(dressed, measure, sentence)),
      element('h3', strings.measure.brief),
      ...commentary.map((text) => element('p', setProse(edition, dressed.toScript(text)))),
      ...(notes.length === 0 ? [] : [element('h3', strings.notes.heading), ...notes]),
    ],
  );
}

/**
 * Sets the page that opens a part.
 *
 * @param dressed the corpus in one edition
 * @param part the part
 * @returns its number and heading, and the list of its measures
 */
export function setPart(dressed: EditionCorpus, part: CorpusPart): Element {
  const { edition, inScript } = dressed;
  return element('section', { 'epub:type': 'part', role: 'doc-part', 'aria-labelledby': 'heading' }, [
    element('p', { class: 'about' }, partName(dressed, part.id)),
    setHeading('h1', edition, inScript(part.title)),
    element(
      'ul',
      part.measures.map((measure) =>
        element('li', [
          element(
            'a',
            { href: `${measure.id}.xhtml` },
            `${measure.id} ${measureTitle(dressed, measure)[edition.language]}`,
          ),
        ]),
      ),
    ),
  ]);
}
