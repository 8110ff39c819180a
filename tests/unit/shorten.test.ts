import { describe, expect, it } from 'vitest';
import { shorten } from '../../src/text/shorten.ts';

describe('a text for a list of results', () => {
  it.each([
    { name: 'is the text, if it fits', text: 'x'.repeat(160), short: 'x'.repeat(160) },
    { name: 'is the Chinese text, if it fits', text: '权'.repeat(80), short: '权'.repeat(80) },
    {
      name: 'ends with a word',
      text: 'word '.repeat(40),
      short: `${'word '.repeat(30)}word word`.slice(0, 154) + '…',
    },
    { name: 'ends with a clause', text: `${'权'.repeat(50)}，${'利'.repeat(50)}`, short: `${'权'.repeat(50)}…` },
    { name: 'ends within what has no place to end', text: '权'.repeat(81), short: `${'权'.repeat(79)}…` },
  ])('$name', ({ short, text }) => {
    expect(shorten(text)).toBe(short);
  });
});
