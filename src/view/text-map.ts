import { pagePath } from '../edition/paths.ts';
import { fill } from '../edition/strings.ts';
import { linkMeasure, partName } from './contents.ts';
import type { CorpusMeasure } from './corpus.ts';
import type { EditionCorpus } from './edition-corpus.ts';

/** A measure on the map. */
export interface MapField {
  readonly id: string;
  readonly href: string;
  readonly name: string;
  /** All that the map says of it. */
  readonly title: string;
  readonly characters: number;
  /** How many notes say what followed. */
  readonly outcomes: number;
}

/** A part on the map. */
export interface MapPart {
  readonly name: string;
  /** Its number and heading. */
  readonly title: string;
  readonly href: string;
  readonly fields: readonly MapField[];
}

/** A shade of the map and what it stands for. */
export interface MapShade {
  /** The least number of notes that has it. */
  readonly from: number;
  readonly label: string;
}

/** The map of the text. */
export interface TextMap {
  readonly label: string;
  readonly parts: readonly MapPart[];
  readonly shades: readonly MapShade[];
}

/** Where the shades begin. */
const steps = [0, 1, 4, 7, 10] as const;

function makeField(dressed: EditionCorpus, measure: CorpusMeasure): MapField {
  const { href, title } = linkMeasure(dressed, measure);
  const name = title[dressed.edition.language];
  const characters = measure.sentences.reduce((sum, { zh }) => sum + (zh.match(/\p{Script=Han}/gu)?.length ?? 0), 0);
  const outcomes = measure.notes.filter(({ kind }) => kind === 'outcome').length;
  const words = { measure: measure.id, title: name, characters, outcomes };
  return { id: measure.id, href, name, title: fill(dressed.strings.timeline.cell, words), characters, outcomes };
}

function makeShades({ more, none }: { readonly more: string; readonly none: string }): MapShade[] {
  return steps.map((from, index) => {
    const next = steps[index + 1];
    if (next === undefined) return { from, label: fill(more, { count: from }) };
    return { from, label: from === 0 ? none : `${from}–${next - 1}` };
  });
}

/**
 * Makes the map of the text: the thirty-two measures by part, with their length and the number of notes on what followed.
 *
 * @param dressed the corpus in one edition
 * @returns the map
 */
export function makeTextMap(dressed: EditionCorpus): TextMap {
  const { corpus, edition, inLanguage, strings } = dressed;
  const parts = corpus.parts.map((part) => ({
    name: partName(dressed, part.id),
    title: `${partName(dressed, part.id)} · ${inLanguage(part.title)}`,
    href: pagePath(edition.id, `parts/${part.id}/`),
    fields: part.measures.map((measure) => makeField(dressed, measure)),
  }));
  const count = parts.reduce((sum, { fields }) => sum + fields.length, 0);
  return { label: fill(strings.timeline.mapLabel, { count }), parts, shades: makeShades(strings.timeline) };
}
