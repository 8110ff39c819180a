import type { ContentFile, ValuePath } from './content-files.ts';
import type { Problem } from './report.ts';

function namesIn(text: string): string {
  return [...text.matchAll(/\{\w+\}/gu)]
    .map((match) => match[0])
    .sort()
    .join(' ');
}

function walk(value: unknown, path: ValuePath): [ValuePath, string][] {
  if (typeof value === 'string') return [[path, value]];
  return Object.entries(value as object).flatMap(([key, inner]) => walk(inner, [...path, key]));
}

/**
 * Compares the `{name}`s of two interfaces: a translation may leave a value out, but has none that the model lacks.
 *
 * @param model the file whose names count
 * @param other the translation
 * @returns a problem for each string with a name that the model’s has not
 */
export function checkFillers(model: ContentFile, other: ContentFile): Problem[] {
  const expected = new Map(walk(model.data, []).map(([path, text]) => [path.join('.'), namesIn(text)]));
  return walk(other.data, []).flatMap(([path, text]) => {
    const names = expected.get(path.join('.')) ?? '';
    // A language may leave out a number that it also writes in words, so only names unknown to the model are wrong.
    const unknown = namesIn(text)
      .split(' ')
      .filter((name) => name !== '' && !names.split(' ').includes(name));
    return unknown.map((name): Problem => ({
      file: other.file,
      line: other.lineOf(path),
      message: `${path.join('.')} asks for ${name}, which ${model.file} does not have`,
      value: text,
      remedy: names === '' ? 'remove it' : `use one of ${names}`,
    }));
  });
}
