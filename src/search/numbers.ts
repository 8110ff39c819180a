/** A place in the edition that a number names. */
export type NumberTarget =
  | { readonly kind: 'measure'; readonly id: string }
  | { readonly kind: 'official'; readonly official: number }
  | { readonly kind: 'sentence'; readonly id: string; readonly place: number }
  | { readonly kind: 'document' };

const digits = '一二三四五六七八九';

/** Reads a whole number below a hundred in Chinese or Arabic numerals; NaN for anything else. */
function readNumeral(text: string): number {
  if (/^\d{1,2}$/u.test(text)) return Number(text);
  const match = /^(?:(?<tens>[二三四五六七八九])?(?<ten>十))?(?<ones>[一二三四五六七八九])?$/u.exec(text);
  const { ones = '', ten = '', tens = '' } = match?.groups ?? {};
  if (text === '' || !match) return Number.NaN;
  return (ten === '' ? 0 : tens === '' ? 10 : 10 * (digits.indexOf(tens) + 1)) + (digits.indexOf(ones) + 1);
}

type Reader = (parts: Readonly<Record<string, string>>) => NumberTarget | undefined;

const official: Reader = ({ n = '' }) => {
  const number = readNumeral(n);
  return number >= 1 ? { kind: 'official', official: number } : undefined;
};

const numeral = '[一二三四五六七八九十]{1,3}';

/** The ways of writing a number, the most exact first. `（` has become `(` by then. */
const forms: readonly (readonly [RegExp, Reader])[] = [
  [
    /^(?<id>[1-9]-\d{1,2}|preamble)\.s?(?<place>\d{1,2})$/u,
    ({ id = '', place = '' }) => ({ kind: 'sentence', id, place: Number(place) }),
  ],
  [/^(?:measure |措施)?(?<id>[1-9]-\d{1,2})$/u, ({ id = '' }) => ({ kind: 'measure', id })],
  [
    new RegExp(`^第?(?<part>${numeral})(?:部分|、|,)?第?\\((?<n>${numeral})\\)$`, 'u'),
    ({ n = '', part = '' }) => ({ kind: 'measure', id: `${readNumeral(part)}-${readNumeral(n)}` }),
  ],
  [new RegExp(`^\\((?<n>${numeral}|\\d{1,2})\\)$`, 'u'), official],
  [new RegExp(`^第\\(?(?<n>${numeral}|\\d{1,2})\\)?[条條项項]$`, 'u'), official],
  [/^(?:(?:official )?(?:no\.?|number|item|art\.?|article) ?)?(?<n>\d{1,2})$/u, official],
];

/**
 * Recognises a number of the edition: `3-1`, `3-1.2`, `三（一）`, `（八）`, `第八条`, `8`, `国发〔2015〕71号`.
 *
 * @param text the query, with full-width forms made ordinary
 * @returns what it names, whether or not the edition has it; undefined if it is no number
 */
export function readNumber(text: string): NumberTarget | undefined {
  const query = text.toLowerCase().replaceAll(/[‐‑–—−]/gu, '-');
  if (/^(?:国发|國發|guo ?fa)[^\p{L}\d]*2015[^\p{L}\d]*(?:no\.? ?|第)?71[号號]?$/u.test(query))
    return { kind: 'document' };
  for (const [form, read] of forms) {
    const parts = form.exec(query)?.groups;
    if (parts) return read(parts);
  }
  return undefined;
}
