/** A stretch of a text that something stands for: `from` inclusive, `to` exclusive, in UTF-16 units. */
export interface Occurrence<Id extends string = string> {
  readonly id: Id;
  readonly from: number;
  readonly to: number;
}

/** Something to look for, in each of its spellings. */
export interface Wanted<Id extends string = string> {
  readonly id: Id;
  readonly spellings: readonly string[];
}

interface Spelling {
  readonly id: string;
  readonly text: string;
}

/** All spellings by their first character, the longest first. */
function arrange(wanted: readonly Wanted[]): Map<string, Spelling[]> {
  const all = wanted.flatMap(({ id, spellings }) => spellings.map((text) => ({ id, text: text.toLowerCase() })));
  all.sort((a, b) => b.text.length - a.text.length);
  const byFirst = new Map<string, Spelling[]>();
  for (const spelling of all) {
    const first = spelling.text.charAt(0);
    byFirst.set(first, [...(byFirst.get(first) ?? []), spelling]);
  }
  return byFirst;
}

const letter = /[\p{Script=Latin}\p{N}]/u;

function isWhole(text: string, from: number, to: number): boolean {
  const inside = (at: number): boolean => letter.test(text.charAt(at));
  const cutBefore = inside(from - 1) && inside(from);
  const cutAfter = inside(to) && inside(to - 1);
  return !cutBefore && !cutAfter;
}

/**
 * Makes a finder of things in texts: from left to right, the longest that fits at each place, none overlapping another. Letters
 * count in any case and only as whole words; Han characters count wherever they stand.
 *
 * @param wanted what to look for
 * @returns a function from a text to what occurs in it, in order
 */
export function createFinder(wanted: readonly Wanted[]): (text: string) => Occurrence[] {
  const byFirst = arrange(wanted);
  return (text) => {
    const lower = text.toLowerCase();
    const found: Occurrence[] = [];
    let at = 0;
    while (at < lower.length) {
      const start = at;
      const fits = byFirst
        .get(lower.charAt(at))
        ?.find(
          (spelling) => lower.startsWith(spelling.text, start) && isWhole(lower, start, start + spelling.text.length),
        );
      if (fits) {
        found.push({ id: fits.id, from: at, to: at + fits.text.length });
        at += fits.text.length;
      } else {
        at += 1;
      }
    }
    return found;
  };
}
