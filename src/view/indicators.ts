import { fill } from '../edition/strings.ts';
import type { IndicatorContent } from '../schema/indicator.ts';
import { citePiece, type Piece } from './piece.ts';
import { linkMeasure } from './contents.ts';
import type { EditionCorpus } from './edition-corpus.ts';

/** A value of an indicator in a year. */
export interface IndicatorPoint {
  readonly year: number;
  /** In the unit of the edition’s language. */
  readonly value: number;
  /** The value as it is written. */
  readonly figure: string;
  readonly kind: IndicatorContent['points'][number]['kind'];
  readonly kindName: string;
  readonly confidence: string;
  readonly source: Piece;
  /** Its source where that is online, else its measure. */
  readonly href: string;
  readonly title: string;
}

/** An indicator with its points. */
export interface Indicator {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  readonly remark: string | undefined;
  readonly label: string;
  /** The measures it belongs to; the first is the one its figures lead to. */
  readonly measures: readonly (Piece & { readonly href: string; readonly title: string })[];
  readonly points: readonly IndicatorPoint[];
}

function makeIndicator(dressed: EditionCorpus, content: IndicatorContent): Indicator {
  const { corpus, edition, inLanguage, strings } = dressed;
  const words = strings.timeline;
  const unit = inLanguage(content.unit);
  const times = edition.language === 'zh' ? (content.unit.times ?? 1) : 1;
  const figures = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 3, useGrouping: false });
  const measures = corpus.measures
    .filter(({ id }) => content.measures.includes(id))
    .sort((a, b) => content.measures.indexOf(a.id) - content.measures.indexOf(b.id))
    .map((measure) => {
      const { href, title } = linkMeasure(dressed, measure);
      return { text: measure.id, href, title: `${measure.id} ${title[edition.language]}` };
    });
  const [main] = measures;
  if (!main) throw new Error(`content: the indicator “${content.id}” belongs to no measure; “npm run check” says why`);
  const points = content.points
    .map((point): IndicatorPoint => {
      const source = citePiece(dressed, point.source);
      const said = {
        figure: figures.format(point.value * times),
        kindName: words[point.kind],
        confidence: strings.notes.confidences[point.confidence],
      };
      return {
        ...said,
        year: point.year,
        value: point.value * times,
        kind: point.kind,
        source,
        href: source.href ?? main.href,
        title: fill(words.indicatorPoint, {
          year: point.year,
          value: said.figure,
          unit,
          kind: said.kindName,
          confidence: said.confidence,
          source: source.text,
        }),
      };
    })
    .sort((a, b) => a.year - b.year);
  const name = inLanguage(content.name);
  const values = points
    .map(({ figure, kindName, year }) => `${year} ${figure} (${kindName})`)
    .join(edition.language === 'zh' ? '；' : '; ');
  return {
    id: content.id,
    name,
    unit,
    remark: content.remark && inLanguage(content.remark),
    label: fill(words.indicatorLabel, { name, unit, values }),
    measures,
    points,
  };
}

/**
 * Makes the indicators, each value with its source.
 *
 * @param dressed the corpus in one edition
 * @returns the indicators in the order of their measures in the text, then of their first years
 */
export function makeIndicators(dressed: EditionCorpus): Indicator[] {
  const place = (id: string | undefined): number => dressed.corpus.measures.findIndex((measure) => measure.id === id);
  return dressed.corpus.indicators
    .map((content) => ({ place: place(content.measures[0]), made: makeIndicator(dressed, content) }))
    .sort((a, b) => a.place - b.place || (a.made.points[0]?.year ?? 0) - (b.made.points[0]?.year ?? 0))
    .map(({ made }) => made);
}
