import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { prepareCheck, type Verdict } from '../../src/quotation/check-quotation.ts';
import { unfold } from '../../src/search/passages.ts';
import type { SearchText } from '../../src/search/search-text.ts';
import { dist, readProjectFile } from '../support/project.ts';
import { alter, alterationNames } from '../support/quotations.ts';
import { readData } from '../support/site.ts';

const text = JSON.parse(readFileSync(join(dist, 'search/text.json'), 'utf8')) as SearchText;
const records = unfold(text);
const checks = {
  zh: prepareCheck(records, 'hans'),
  zhHantTW: prepareCheck(records, 'tw'),
  zhHantHK: prepareCheck(records, 'hk'),
};
const sentences = readData().measures.flatMap((measure) => measure.sentences);
const foreign = parse(readProjectFile('tests/fixtures/quotations/foreign.yaml')) as Record<'zh' | 'en', string[]>;
const languages = ['zh', 'en'] as const;

/** How many of some quotations get each verdict. */
function count(quotations: readonly string[], check = checks.zh): Partial<Record<Verdict, number>> {
  const counts: Partial<Record<Verdict, number>> = {};
  for (const quotation of quotations) {
    const { verdict } = check(quotation);
    counts[verdict] = (counts[verdict] ?? 0) + 1;
  }
  return counts;
}

/** Clauses long enough to be quoted alone. */
function cutClauses(texts: readonly string[], language: 'zh' | 'en'): string[] {
  const [separator, least] = language === 'zh' ? [/[，、。；]/u, 6] : [/[,.;] ?/u, 20];
  return texts.flatMap((one) => one.split(separator)).filter((clause) => clause.length >= least);
}

describe('every sentence', () => {
  it.each(['zh', 'zhHantTW', 'zhHantHK'] as const)(
    'of the text %s is verbatim in its own edition, at its own place',
    (field) => {
      const wrong = sentences.filter((sentence) => {
        const { findings, verdict } = checks[field](sentence[field]);
        const places = findings.flatMap((finding) =>
          finding.places.map(({ from, to }) => [from, to].map((end) => `${end.measure}.${end.place}`)),
        );
        return verdict !== 'verbatim' || !places.some(([from, to]) => from === sentence.id && to === sentence.id);
      });
      expect(wrong).toEqual([]);
    },
  );

  it('of the translation is verbatim', () => {
    expect(count(sentences.map(({ en }) => en))).toEqual({ verbatim: 147 });
  });

  it.each(['zhHantTW', 'zhHantHK'] as const)(
    'in the script %s differs in script only from the text as issued, or not at all',
    (field) => {
      const wrong = sentences.filter((sentence) => {
        const { findings, verdict } = checks.zh(sentence[field]);
        if (sentence[field] === sentence.zh) return verdict !== 'verbatim';
        return verdict !== 'form' || findings.some(({ forms }) => forms.join() !== 'script');
      });
      expect(wrong).toEqual([]);
    },
  );

  it('with other punctuation differs in punctuation only', () => {
    const punctuated = sentences.filter(({ zh }) => zh.includes('，'));
    const swapped = punctuated.map(({ zh }) => zh.replaceAll('，', ', ').replaceAll('、', ','));
    expect(punctuated.length).toBeGreaterThan(80);
    expect(swapped.flatMap((quotation) => checks.zh(quotation).findings.map(({ forms }) => forms.join()))).toEqual(
      swapped.map(() => 'punctuation'),
    );
  });
});

describe.each(languages)('of the sentences in %s', (language) => {
  const originals = sentences
    .map((sentence) => sentence[language])
    .filter((sentence) => sentence.length > (language === 'zh' ? 12 : 60));

  it.each(alterationNames)('with %s, at least 97 in 100 are found, and none is verbatim that is not', (name) => {
    const quotations = alter(originals, name, language);
    const { absent = 0, altered = 0 } = count(quotations);
    console.log(`${language}, ${name}: ${altered} altered, ${absent} absent, of ${originals.length}`);
    expect(absent).toBeLessThanOrEqual(0.03 * originals.length);
    const whole = sentences.map((sentence) => sentence[language]).join(language === 'zh' ? '' : ' ');
    const wrong = quotations.filter(
      (quotation) =>
        checks.zh(quotation).verdict === 'verbatim' &&
        !whole.includes(quotation.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')),
    );
    expect(wrong).toEqual([]);
  });

  it('none that is another text’s is taken for this one’s', () => {
    expect(count(foreign[language])).toEqual({ absent: foreign[language].length });
  });

  it('of another text’s clauses, at most 3 in 100 are', () => {
    const clauses = cutClauses(foreign[language], language);
    const { absent = 0 } = count(clauses);
    console.log(`${language}, another text’s clauses: ${absent} absent of ${clauses.length}`);
    expect(absent).toBeGreaterThanOrEqual(0.97 * clauses.length);
  });

  it('another text’s sentence with half a sentence of this one is not absent', () => {
    const own = originals.slice(0, 20).map((sentence) => sentence.slice(0, sentence.length / 2));
    expect(
      count(own.map((half) => `${half}${language === 'zh' ? '' : ' '}${foreign[language][0]?.slice(0, 6) ?? ''}`)),
    ).toEqual({ altered: 20 });
  });
});

it('the whole text in order is verbatim, headings too', () => {
  const whole = readData()
    .measures.flatMap(({ sentences: own, title }) => [title.zh, ...own.map(({ zh }) => zh)])
    .join('\n');
  expect(checks.zh(whole)).toMatchObject({ verdict: 'verbatim', findings: { length: 1 } });
});
