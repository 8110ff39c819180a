import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, root, say } from '../../src/commands/setup.mjs';
import { prepareCheck, type QuotationCheck } from '../../src/quotation/check-quotation.ts';
import { unfold } from '../../src/search/passages.ts';
import type { SearchText } from '../../src/search/search-text.ts';
import { makeRandom } from '../support/quotations.ts';

function readText(): SearchText {
  return JSON.parse(readFileSync(join(root, 'dist/search/text.json'), 'utf8')) as SearchText;
}

const longest = 20_000;
const repeat = (words: string): string => words.repeat(Math.ceil(longest / words.length)).slice(0, longest);

/** Pastes of the greatest length that is checked, each hard in its own way. */
function listLongPastes(zh: string, en: string): Readonly<Record<string, string>> {
  const random = makeRandom(1);
  const shuffle = (units: readonly string[], joint: string): string =>
    repeat(Array.from({ length: 4000 }, () => units[random(units.length)] ?? '').join(joint));
  return {
    'the whole Chinese text, three times': repeat(zh),
    'the beginning of the English text': repeat(en),
    'the Chinese text without every tenth character': repeat([...zh].filter((_, at) => at % 10 !== 9).join('')),
    'the Chinese text with every seventh character another': repeat(
      [...zh].map((sign, at) => (at % 7 === 6 ? '甲' : sign)).join(''),
    ),
    'the clauses of the text in another order': shuffle(zh.split(/[，。、]/u), '，'),
    'characters of the text at random': shuffle([...zh], ''),
    'words of the text at random': shuffle(en.split(' '), ' '),
    'one character': repeat('知'),
    'the commonest word': repeat('知识产权'),
    'the commonest word, nearly': repeat('知识财产权'),
    'a language change at every other word': repeat('知识产权 the protection of 保护 '),
    'an omission after every character': repeat('的……'),
    'empty lines': repeat('\n'),
    spaces: repeat(' '),
    'opening brackets': repeat('［'),
    'brackets and dots': repeat('[ ... '),
    'numbers of headings': repeat('（一）'),
    'sentence numbers': repeat('3-1.2 '),
    'combining marks': repeat('e\u0301\u0302'),
    'lone surrogates': repeat('\uD800专'),
    markup: repeat('<img src=x onerror=alert(1)>专利'),
  };
}

/** Short strings of the text, of its pieces put together wrongly, and of any characters at all. */
function* listShortPastes(zh: string, en: string): Generator<string> {
  const random = makeRandom(2);
  const piece = (text: string): string => {
    const from = random(text.length);
    return text.slice(from, from + random(300));
  };
  const noise = (): string =>
    String.fromCharCode(...Array.from({ length: random(300) }, () => random(random(2) === 0 ? 0x80 : 0x1_00_00)));
  const makers = [
    (): string => piece(zh),
    (): string => piece(en),
    (): string => piece(zh) + noise() + piece(en),
    (): string => Array.from({ length: 20 }, () => piece(zh).slice(0, 5)).join(random(2) === 0 ? '' : '……'),
    noise,
  ];
  for (let count = 0; count < 10_000; count += 1) yield makers[count % makers.length]?.() ?? '';
}

/** The best of three: what the check needs, not what else the machine is doing. */
function time(check: QuotationCheck, pasted: string): number {
  const times = [1, 2, 3].map(() => {
    const started = performance.now();
    check(pasted);
    return performance.now() - started;
  });
  return Math.min(...times);
}

build();
const text = readText();
const [zh, en] = [0, 1].map((side) => text.records.flatMap(({ passages }) => passages.map((pair) => pair[side] ?? '')));
const texts = [(zh ?? []).join(''), (en ?? []).join(' ')] as const;
const started = performance.now();
const check = prepareCheck(unfold(text), 'hans');
say(`Preparing: ${(performance.now() - started).toFixed(0)} ms`);
for (const [name, pasted] of Object.entries(listLongPastes(...texts)))
  say(`${time(check, pasted).toFixed(1).padStart(8)} ms  ${name}`);
const times = [...listShortPastes(...texts)].map((pasted) => time(check, pasted)).sort((a, b) => a - b);
const at = (share: number): string => `${(times[Math.floor(share * (times.length - 1))] ?? 0).toFixed(1)} ms`;
say(`${times.length} short strings: median ${at(0.5)}, 99 in 100 within ${at(0.99)}, longest ${at(1)}`);
