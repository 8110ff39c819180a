import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dist } from '../support/project.ts';
import { editions, readData, readPage } from '../support/site.ts';

interface TermData {
  readonly id: string;
  readonly zh: string;
  readonly en: readonly string[];
  readonly exceptions: readonly { readonly sentence: string; readonly reason: string }[];
}

const data = readData();
const terms = JSON.parse(readFileSync(join(dist, 'data/terms.json'), 'utf8')) as TermData[];
const sentences = data.measures.flatMap((measure) => measure.sentences);

/** Counts terms by the longest at each place, written anew so that the site’s own count is not its own witness. */
function countTerms(): Map<string, number> {
  const longestFirst = [...terms].sort((a, b) => b.zh.length - a.zh.length);
  const counts = new Map<string, number>();
  for (const { zh } of sentences) {
    let rest = zh;
    while (rest !== '') {
      const term = longestFirst.find((candidate) => rest.startsWith(candidate.zh));
      if (term) counts.set(term.id, (counts.get(term.id) ?? 0) + 1);
      rest = rest.slice(term ? term.zh.length : 1);
    }
  }
  return counts;
}

function countOverlapping(text: string, words: string): number {
  let count = 0;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) count += 1;
  return count;
}

describe('the termbase', () => {
  it('has about 160 terms or more, each with English', () => {
    expect(terms.length).toBeGreaterThanOrEqual(160);
    expect(terms.filter(({ en }) => en.length === 0)).toEqual([]);
  });

  it('has an approved rendering or a reason for every occurrence', () => {
    const drifting = sentences.flatMap(({ en, id, zh }) =>
      terms
        .filter((term) => zh.includes(term.zh))
        .filter(
          (term) =>
            !terms.some(
              (longer) => longer.zh.length > term.zh.length && longer.zh.includes(term.zh) && zh.includes(longer.zh),
            ),
        )
        .filter((term) => !term.en.some((rendering) => en.toLowerCase().includes(rendering.toLowerCase())))
        .filter((term) => !term.exceptions.some(({ sentence }) => sentence === id))
        .map((term) => `${id}: ${term.zh}`),
    );
    expect(drifting).toEqual([]);
  });
});

describe('the audit page', () => {
  it.each(editions)('of $id counts what a plain count over the data file counts', ({ id }) => {
    const $ = readPage(`${id}/terms/audit/index.html`);
    const counts = countTerms();
    const rows = $('[data-term-row]')
      .toArray()
      .map((row) => [$(row).attr('data-term-row') ?? '', Number($(row).find('td').eq(1).text())] as const);
    const inText = rows.filter(([, count]) => count > 0);
    expect(Object.fromEntries(inText)).toEqual(Object.fromEntries(counts));
    expect(Number($('[data-total="occurrences"]').text())).toBe(
      [...counts.values()].reduce((sum, count) => sum + count, 0),
    );
    expect(Number($('[data-total="approved"]').text())).toBe(Number($('[data-total="occurrences"]').text()));
    expect(Number($('[data-total="exceptions"]').text())).toBe(terms.flatMap(({ exceptions }) => exceptions).length);
  });
});

describe('the page of a term', () => {
  it.each(editions)('in $id has as many lines as the text has places of the words', ({ field, id }) => {
    const wrong = terms.filter((term) => {
      const $ = readPage(`${id}/terms/${term.id}/index.html`);
      const shown = $('h1 span').first().text();
      const expected = sentences.reduce((sum, sentence) => sum + countOverlapping(sentence.zh, term.zh), 0);
      const inScript = sentences.reduce((sum, sentence) => sum + countOverlapping(sentence[field], shown), 0);
      const lines = $('[data-line]').length;
      return lines !== expected || lines < inScript;
    });
    expect(wrong.map((term) => term.id)).toEqual([]);
  });

  it('marks the words and their English in every line', () => {
    const unmarked = terms.flatMap((term) => {
      const $ = readPage(`en/terms/${term.id}/index.html`);
      const lines = $('[data-line]')
        .toArray()
        .map((line) => $(line));
      return lines
        .filter((line) => line.find('mark').length !== 2 && !line.text().includes('Exception:'))
        .map((line) => `${term.id} in ${line.attr('data-line') ?? ''}`);
    });
    expect(unmarked).toEqual([]);
  });
});

describe('the record of the translation', () => {
  it.each(editions)('in $id says of every sentence how it was made', ({ id }) => {
    const recorded = data.measures.flatMap((measure) => {
      const $ = readPage(`${id}/measures/${measure.id}/index.html`);
      return $('[data-record]')
        .toArray()
        .filter((row) => $(row).text().trim() !== '')
        .flatMap((row) => $(row).attr('data-record')?.split(' ') ?? []);
    });
    expect(recorded.sort()).toEqual(sentences.map((sentence) => sentence.id).sort());
  });
});
