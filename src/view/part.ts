import { fill } from '../edition/strings.ts';
import { linkPart, type PartLink } from './contents.ts';
import type { CorpusPart } from './corpus.ts';
import { type Heading, makeHeading } from './heading.ts';
import { type EditionCorpus, nameMeasure } from './edition-corpus.ts';
import { framePage, type Page } from './page.ts';

/** The page of a part: its measures. */
export interface PartPage extends Page {
  readonly part: PartLink;
  readonly heading: Heading;
  /** How many measures, and their official numbers. */
  readonly summary: string;
  readonly previous: PartLink | undefined;
  readonly next: PartLink | undefined;
}

/**
 * Makes the page of a part.
 *
 * @param dressed the corpus in one edition
 * @param part the part
 * @returns the page
 */
export function makePartPage(dressed: EditionCorpus, part: CorpusPart): PartPage {
  const { corpus, strings } = dressed;
  const link = linkPart(dressed, part);
  const neighbour = (step: number): PartLink | undefined => {
    const other = corpus.parts.find((candidate) => candidate.id === part.id + step);
    return other && linkPart(dressed, other);
  };
  return {
    ...framePage(dressed, `parts/${part.id}/`, {
      title: `${link.name} · ${dressed.inLanguage(part.title)}`,
      description: part.measures.map((measure) => dressed.inLanguage(nameMeasure(corpus, measure))).join(' · '),
    }),
    part: link,
    heading: makeHeading(dressed, part.title),
    summary: fill(strings.part.measures, {
      count: part.measures.length,
      first: part.measures[0]?.official ?? '',
      last: part.measures.at(-1)?.official ?? '',
    }),
    previous: neighbour(-1),
    next: neighbour(1),
  };
}
