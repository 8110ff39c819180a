import { Converter, Locale } from 'opencc-js';
import type { ScriptException } from '../schema/script-exceptions.ts';

/** The scripts of the Chinese text: as issued, and the two Traditional standards. */
export const scripts = ['hans', 'tw', 'hk'] as const;

/** A script of the Chinese text. */
export type Script = (typeof scripts)[number];

/** Turns Simplified text into one script. */
export type ScriptConverter = (text: string) => string;

type TraditionalScript = Exclude<Script, 'hans'>;

/** Makes the converter when it is first needed, and converts no text twice. */
function remember(make: () => ScriptConverter): ScriptConverter {
  const known = new Map<string, string>();
  let convert: ScriptConverter | undefined;
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    convert ??= make();
    const converted = convert(text);
    known.set(text, converted);
    return converted;
  };
}

const toTraditional: Record<TraditionalScript, ScriptConverter> = {
  tw: remember(() => Converter({ from: 'cn', to: 'tw' })),
  hk: remember(() => Converter({ from: 'cn', to: 'hk' })),
};

const toSimplified: Record<TraditionalScript, ScriptConverter> = {
  tw: remember(() => Converter({ from: 'tw', to: 'cn' })),
  hk: remember(() => Converter({ from: 'hk', to: 'cn' })),
};

function escapeRegExp(text: string): string {
  return text.replaceAll(/[$()*+.?[\\\]^{|}]/gu, String.raw`\$&`);
}

/**
 * Makes the converter for one script. Its result has as many characters as its input.
 *
 * @param script the script to convert to; `hans` returns its input
 * @param exceptions reviewed decisions; where two match at one place the longer wins
 * @returns a function from Simplified text to that script
 */
export function createConverter(script: Script, exceptions: readonly ScriptException[]): ScriptConverter {
  if (script === 'hans') return (text) => text;
  const convert = toTraditional[script];
  const forms = new Map(exceptions.flatMap((row) => (row[script] === undefined ? [] : [[row.hans, row[script]]])));
  if (forms.size === 0) return convert;
  const longestFirst = [...forms.keys()].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(`(${longestFirst.map(escapeRegExp).join('|')})`, 'u');
  return remember(
    () => (text) =>
      text
        .split(pattern)
        .map((piece) => forms.get(piece) ?? convert(piece))
        .join(''),
  );
}

/**
 * Turns Traditional text back into Simplified, to prove that a conversion lost nothing.
 *
 * @param text text in the given Traditional script
 * @param script the script it is in
 * @returns the text in Simplified script
 */
export function simplify(text: string, script: TraditionalScript): string {
  return toSimplified[script](text);
}

type Row = readonly [simplified: string, traditional: string];

function rowsOf(dictionary: string | readonly Row[]): readonly Row[] {
  if (typeof dictionary !== 'string') return dictionary;
  return dictionary.split('|').map((row): Row => {
    const [simplified = '', traditional = ''] = row.split(' ');
    return [simplified, traditional];
  });
}

/** Every character that OpenCC ever writes in Traditional text, by its Simplified → Traditional dictionaries. */
const traditionalCharacters = new Set(
  (Locale.from['cn'] ?? [])
    .flat()
    .flatMap((dictionary) => rowsOf(dictionary))
    .flatMap(([, traditional]) => [...traditional]),
);

/**
 * Finds characters that belong to Simplified script only.
 *
 * @param text text that should be Traditional
 * @returns each such character once: OpenCC converts it and writes it nowhere itself
 */
export function findSimplifiedOnly(text: string): string[] {
  return [...new Set(text)].filter(
    (character) =>
      !traditionalCharacters.has(character) &&
      toTraditional.tw(character) !== character &&
      toTraditional.hk(character) !== character,
  );
}
