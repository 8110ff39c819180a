import type { Edition } from '../edition/editions.ts';
import { convertInterface } from '../edition/strings.ts';
import type { InterfaceText } from '../schema/interface.ts';
import { createFinder, type Occurrence } from '../text/occurrences.ts';
import { createConverter, type ScriptConverter } from '../text/script.ts';
import { createTermFinder } from '../text/terms.ts';
import type { Bilingual, Corpus, CorpusMeasure } from './corpus.ts';

/** Words in both languages, the Chinese in the edition’s script. */
export type EditionText = Bilingual;

/** What a view is made from: the corpus in the dress of one edition. */
export interface EditionCorpus {
  readonly corpus: Corpus;
  readonly edition: Edition;
  readonly strings: InterfaceText;
  /** Converts Simplified text to the edition’s script. */
  readonly toScript: ScriptConverter;
  /** Converts the Chinese half of a pair. */
  readonly inScript: (text: Bilingual) => EditionText;
  /** Finds the terms of an aligned sentence, the Chinese in Simplified script. */
  readonly findTerms: TermFinder;
  /** Finds the approved renderings of one term in English. */
  readonly findRenderings: (term: string) => (text: string) => Occurrence[];
  /** Picks the half of a pair that the edition’s interface speaks. */
  readonly inLanguage: (text: Bilingual) => string;
}

type TermFinder = ReturnType<typeof createTermFinder>;

const termFinders = new WeakMap<Corpus, TermFinder>();

function termFinderOf(corpus: Corpus): TermFinder {
  const finder = termFinders.get(corpus) ?? createTermFinder(corpus.terms);
  termFinders.set(corpus, finder);
  return finder;
}

/**
 * Dresses the corpus for one edition.
 *
 * @param corpus the whole edition
 * @param edition the edition’s row
 * @returns the corpus with its converter and interface
 */
export function dressCorpus(corpus: Corpus, edition: Edition): EditionCorpus {
  const toScript = createConverter(edition.script, corpus.scriptExceptions);
  const { en, zh } = corpus.interface;
  const inScript = (text: Bilingual): EditionText => ({ zh: toScript(text.zh), en: text.en });
  return {
    corpus,
    edition,
    strings: edition.language === 'en' ? en : convertInterface(zh, toScript),
    toScript,
    inScript,
    findTerms: termFinderOf(corpus),
    findRenderings: (id) => createFinder([{ id, spellings: corpus.terms.find((term) => term.id === id)?.en ?? [] }]),
    inLanguage: (text) => inScript(text)[edition.language],
  };
}

/**
 * The name a measure goes by: its own heading, or the interface’s word for the opening.
 *
 * @param corpus the whole edition
 * @param measure the measure
 * @returns the name, the Chinese in Simplified script
 */
export function nameMeasure(corpus: Corpus, measure: CorpusMeasure): Bilingual {
  if (measure.title.zh !== '') return measure.title;
  return { zh: corpus.interface.zh.measure.opening, en: corpus.interface.en.measure.opening };
}

/**
 * The heading a measure goes by: its own, or the interface’s name for the opening.
 *
 * @param dressed the corpus in one edition
 * @param measure the measure
 * @returns the heading in both languages
 */
export function measureTitle({ corpus, inScript }: EditionCorpus, measure: CorpusMeasure): EditionText {
  return inScript(nameMeasure(corpus, measure));
}
