import type { CleanedSource } from './ledger.ts';

/** A stretch of the cleaned text: `from` inclusive, `to` exclusive, in characters. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** A sentence as the source has it. */
export interface SourceSentence extends Span {
  /** `3-1.2`: the second sentence of measure 3-1. */
  readonly id: string;
  /** The sentence with its full stop. */
  readonly zh: string;
}

/** A measure, or the opening, as the source has it. */
export interface SourceMeasure extends Span {
  /** `3-1`, or `preamble`. */
  readonly id: string;
  /** The part's place in the document, from 1; null for the opening. */
  readonly part: number | null;
  /** The measure's place in its part, from 1; null for the opening. */
  readonly item: number | null;
  /** The number as printed, `（一）`; empty for the opening. */
  readonly label: string;
  /** The heading without number and stop; empty for the opening. */
  readonly title: string;
  /** The stop that closes the heading: `。`, or nothing where the source has none. */
  readonly stop: string;
  readonly sentences: readonly SourceSentence[];
}

/** A part as the source has it. */
export interface SourcePart {
  /** From 1. */
  readonly id: number;
  /** The number as printed, `三、`. */
  readonly label: string;
  readonly title: string;
}

/** The whole source, cut at its headings and full stops. */
export interface SourceStructure {
  readonly title: string;
  readonly parts: readonly SourcePart[];
  readonly measures: readonly SourceMeasure[];
}

/**
 * Headings that the source prints without a full stop, so that nothing but their own words tells where they end.
 * 「（二）基本原则」 stands alone on its line and runs on into 「坚持战略引领。」.
 */
const headingsWithoutStop = ['基本原则'];

const numeral = '[零一二三四五六七八九十百千]+';
/** A part's heading follows a full stop and has none itself: it ends where its first measure begins. */
const partHeading = new RegExp(`(?<=。)(${numeral}、)([^。（]+)(?=（一）)`, 'gu');
const measureLabel = new RegExp(`（${numeral}）`, 'gu');

function cutSentences(text: string, from: number, to: number, measure: string): SourceSentence[] {
  const sentences: SourceSentence[] = [];
  for (const match of text.slice(from, to).matchAll(/[^。]*。|[^。]+$/gu)) {
    const start = from + match.index;
    const id = `${measure}.${sentences.length + 1}`;
    sentences.push({ id, zh: match[0], from: start, to: start + match[0].length });
  }
  return sentences;
}

function headingTitle(text: string, from: number): string {
  const runOn = headingsWithoutStop.find((title) => text.startsWith(title, from));
  return runOn ?? text.slice(from, text.indexOf('。', from));
}

interface Cut extends Span {
  readonly label: string;
  readonly part: number;
  /** Its place in the part, from 1. */
  readonly item: number;
}

/** The labels of the measures in one part, each with the stretch up to the next. */
function cutMeasures(text: string, part: number, from: number, to: number): Cut[] {
  const starts = [...text.slice(from, to).matchAll(measureLabel)];
  return starts.map((match, index) => ({
    part,
    item: index + 1,
    label: match[0],
    from: from + match.index,
    to: from + (starts[index + 1]?.index ?? to - from),
  }));
}

/**
 * Cuts the cleaned source into parts, measures and sentences.
 *
 * A part begins at `一、`…, a measure at `（一）`…, a sentence ends at 。; what stands before the first part is the
 * opening, `preamble`. Every character of the text belongs to exactly one heading or sentence.
 *
 * @param source the result of `cleanSource`
 * @returns parts and measures in the order of the text
 */
export function parseStructure(source: CleanedSource): SourceStructure {
  const { text } = source;
  const headings = [...text.matchAll(partHeading)];
  const opening = headings[0]?.index ?? text.length;
  const parts = headings.map((match, index) => ({
    id: index + 1,
    label: match[1] ?? '',
    title: match[2] ?? '',
  }));
  const cuts = headings.flatMap((match, index) =>
    cutMeasures(text, index + 1, match.index + match[0].length, headings[index + 1]?.index ?? text.length),
  );

  const preamble: SourceMeasure = {
    id: 'preamble',
    part: null,
    item: null,
    label: '',
    title: '',
    stop: '',
    from: 0,
    to: opening,
    sentences: cutSentences(text, 0, opening, 'preamble'),
  };
  const measures = cuts.map((cut): SourceMeasure => {
    const id = `${cut.part}-${cut.item}`;
    const titleStart = cut.from + cut.label.length;
    const title = headingTitle(text, titleStart);
    const titleEnd = titleStart + title.length;
    const stop = text.charAt(titleEnd) === '。' ? '。' : '';
    const sentences = cutSentences(text, titleEnd + stop.length, cut.to, id);
    return { ...cut, id, title, stop, sentences };
  });

  return { title: source.title, parts, measures: [preamble, ...measures] };
}
