import { measurePage, type PagePath, pagePath } from '../edition/paths.ts';
import { fill } from '../edition/strings.ts';
import { chineseNumeral, officialMark } from '../text/numbering.ts';
import type { CorpusMeasure, CorpusPart } from './corpus.ts';
import { type EditionCorpus, type EditionText, measureTitle } from './edition-corpus.ts';

/** A measure in a list. */
export interface MeasureLink {
  readonly id: string;
  readonly href: string;
  readonly title: EditionText;
  /** 8, or null for the opening. */
  readonly official: number | null;
  /** `（八）`, or nothing for the opening. */
  readonly officialMark: string;
}

/** A part in a list, with its measures. */
export interface PartLink {
  readonly id: number;
  readonly href: string;
  /** `三、` as printed. */
  readonly label: string;
  /** `Part 3` in the interface’s language. */
  readonly name: string;
  readonly title: EditionText;
  readonly measures: readonly MeasureLink[];
}

/**
 * Makes the link to a measure.
 *
 * @param dressed the corpus in one edition
 * @param measure the measure
 * @returns its address, numbers and heading
 */
export function linkMeasure(dressed: EditionCorpus, measure: CorpusMeasure): MeasureLink {
  return {
    id: measure.id,
    href: pagePath(dressed.edition.id, measurePage(measure.id)),
    title: measureTitle(dressed, measure),
    official: measure.official,
    officialMark: measure.official === null ? '' : officialMark(measure.official),
  };
}

/**
 * Names a part in the interface’s language.
 *
 * @param dressed the corpus in one edition
 * @param id the part’s number
 * @returns `Part 3`, `第三部分`
 */
export function partName({ edition, strings }: EditionCorpus, id: number): string {
  return fill(strings.part.label, { part: edition.language === 'en' ? id : chineseNumeral(id) });
}

/**
 * Makes the link to a part, with the links to its measures.
 *
 * @param dressed the corpus in one edition
 * @param part the part
 * @returns its address, number, heading and measures
 */
export function linkPart(dressed: EditionCorpus, part: CorpusPart): PartLink {
  const page: PagePath = `parts/${part.id}/`;
  return {
    id: part.id,
    href: pagePath(dressed.edition.id, page),
    label: part.label,
    name: partName(dressed, part.id),
    title: dressed.inScript(part.title),
    measures: part.measures.map((measure) => linkMeasure(dressed, measure)),
  };
}
