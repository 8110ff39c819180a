import type { DisplayScript, SearchedRecord } from '../search/passages.ts';
import { type Located, locatePiece } from './blocks.ts';
import { compareForm, type FormDifference, type QuotedWords } from './compare.ts';
import { type Change, type Comparison, describeComparison } from './describe.ts';
import type { Span } from './locate.ts';
import { takeApart } from './pieces.ts';
import { layOut, type LinePassage, type QuotedLanguage, type TextLine } from './text-line.ts';

/** Letter by letter; the same words in another form; with other words; not in the text. */
export type Verdict = 'verbatim' | 'form' | 'altered' | 'absent';

/** A stretch of the text: the passages it begins and ends in. */
export interface Place {
  readonly from: LinePassage;
  readonly to: LinePassage;
}

/** A difference whose words may stand elsewhere. */
export interface PlacedChange extends Omit<Change, 'elsewhere'> {
  readonly elsewhere: Place | undefined;
}

/** What is found of one piece of a quotation. */
export interface Finding {
  readonly verdict: Verdict;
  readonly language: QuotedLanguage;
  /** The words of the piece. */
  readonly quoted: string;
  /** In what the form differs; none if the words do. */
  readonly forms: readonly FormDifference[];
  /** Where it stands; the first is what it was compared with. */
  readonly places: readonly Place[];
  /** Both sides, if the words differ. */
  readonly comparison: (Omit<Comparison, 'changes'> & { readonly changes: readonly PlacedChange[] }) | undefined;
}

/** The answer to a quotation. */
export interface Answer {
  /** The worst of its pieces; altered if some of them are in the text and others not, or they follow one another in another order. */
  readonly verdict: Verdict;
  /** Piece by piece, in the quotation’s order; none if there was nothing to look for. */
  readonly findings: readonly Finding[];
  /** Whether the quotation was too long and only its beginning was checked. */
  readonly cut: boolean;
  /** Whether its pieces follow one another as they do in the text. */
  readonly inOrder: boolean;
}

/**
 * Checks a quotation against the text.
 *
 * @param pasted anything
 * @returns the answer; never throws for anything pasted
 */
export type QuotationCheck = (pasted: string) => Answer;

function placeOf({ passages, units }: TextLine, { from, to }: Span): Place | undefined {
  const [first, last] = [units[from], units[to - 1]].map((unit) => passages[unit?.passage ?? -1]);
  return first && last && { from: first, to: last };
}

function judge(line: TextLine, quote: QuotedWords, { others, pairs, span, units }: Located): Finding {
  const quoted = quote.text.slice(quote.units[units.from]?.start, quote.units[units.to - 1]?.end);
  const { language } = line;
  if (!span) return { verdict: 'absent', language, quoted, forms: [], places: [], comparison: undefined };
  const length = span.to - span.from;
  const places = [span.from, ...others].flatMap((from) => placeOf(line, { from, to: from + length }) ?? []);
  if (pairs.every(({ quote: one, text }) => one !== undefined && text !== undefined)) {
    const forms = compareForm(line, quote, pairs);
    return { verdict: forms.length > 0 ? 'form' : 'verbatim', language, quoted, forms, places, comparison: undefined };
  }
  const { changes, ...sides } = describeComparison(line, quote, pairs);
  const placed = changes.map(({ elsewhere, ...change }) => ({
    ...change,
    elsewhere: elsewhere && placeOf(line, elsewhere),
  }));
  return { verdict: 'altered', language, quoted, forms: [], places, comparison: { ...sides, changes: placed } };
}

function judgeAll(findings: readonly Finding[], inOrder: boolean): Verdict {
  const found = new Set(findings.map(({ verdict }) => verdict));
  if (found.size === 0 || (found.size === 1 && found.has('absent'))) return 'absent';
  if (found.has('absent') || found.has('altered') || !inOrder) return 'altered';
  return found.has('form') ? 'form' : 'verbatim';
}

/**
 * Prepares the check of quotations.
 *
 * @param records the text in all scripts, in its order
 * @param script the script that the page shows Chinese in, which a verbatim quotation is in
 * @returns the check
 */
export function prepareCheck(records: readonly SearchedRecord[], script: DisplayScript): QuotationCheck {
  const lines = { zh: layOut(records, 'zh', script), en: layOut(records, 'en', script) };
  return (pasted) => {
    const { cut, pieces, text } = takeApart(pasted);
    const ends = { zh: 0, en: 0 };
    let inOrder = true;
    const findings = pieces.flatMap(({ language, units }) => {
      const line = lines[language];
      const keys = units.map(({ end, start }) => line.keyOf(text.slice(start, end))).join('');
      const quote = { text, units, keys };
      return locatePiece(line, quote, ends[language]).map((located) => {
        if (located.span) {
          if (located.span.from < ends[language]) inOrder = false;
          ends[language] = located.span.to;
        }
        return judge(line, quote, located);
      });
    });
    return { verdict: judgeAll(findings, inOrder), findings, cut, inOrder };
  };
}
