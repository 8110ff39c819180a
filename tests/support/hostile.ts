/** A generator that gives the same numbers for the same seed: mulberry32, by Tommy Ettinger, in the public domain. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Pieces that have broken one program or another. */
const pieces = [
  '<img src=x onerror="window.hacked=1">',
  '<script>window.hacked=1</script>',
  '"><svg onload=alert(1)>',
  '</title></textarea></script>',
  'javascript:window.hacked=1',
  '<!--',
  ']]>',
  '&lt;&#60;&quot;&#x0;',
  '\u202E',
  '\u2066\u2069',
  '\u200B\u200D\uFEFF',
  '\uD800',
  '\uDC00',
  '\uFFFF',
  '\u0000',
  '\u0007\u001B[31m',
  '(a+)+$',
  '[\\',
  '.*?^$|{}',
  '$& $1 $`',
  '{query} {count}',
  '%00%0A%3Cscript%3E',
  '%E0%A4%A',
  '%',
  '+&=#?/\\',
  '../../..',
  'constructor',
  '__proto__',
  'hasOwnProperty',
  '1e309',
  '-0',
  "' OR 1=1 --",
  '惩罚性赔偿',
  '知識產權',
  '𠀀𠮷',
  '👩‍👩‍👧‍👦',
  'e\u0301\u0301\u0301',
  '3-1.2',
  '“',
  '"',
  '\r\n\t',
] as const;

/**
 * Makes hostile strings.
 *
 * @param count how many
 * @param seed another for others
 * @returns pieces put together, random code units, and now and then a piece many times over
 */
export function makeHostile(count: number, seed: number): string[] {
  const random = randomFrom(seed);
  const below = (limit: number): number => Math.floor(random() * limit);
  const piece = (): string => pieces[below(pieces.length)] ?? '';
  const unit = (): string => String.fromCharCode(below(0x10000));
  const makers = [
    piece,
    () => Array.from({ length: 1 + below(6) }, piece).join(''),
    () => Array.from({ length: 1 + below(40) }, unit).join(''),
    () => Array.from({ length: 1 + below(8) }, () => (random() < 0.5 ? piece() : unit())).join(' '),
  ];
  return Array.from({ length: count }, (_, at) => {
    if (at % 500 === 499) return piece().repeat(2_000);
    return (makers[below(makers.length)] ?? piece)();
  });
}
