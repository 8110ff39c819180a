import type { InterfaceText } from '../schema/interface.ts';
import type { ScriptConverter } from '../text/script.ts';

/** Values for the `{name}`s of an interface string. */
export type Fillers = Readonly<Record<string, string | number>>;

/**
 * Fills the `{name}`s of an interface string in.
 *
 * @param template the string, such as `Part {part}`
 * @param values a value for each name
 * @returns the finished string
 * @throws Error if the string names a value that was not given
 */
export function fill(template: string, values: Fillers): string {
  return template.replaceAll(/\{(\w+)\}/gu, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`the interface string “${template}” needs a value for {${name}}`);
    return String(value);
  });
}

/**
 * Converts every string of an interface to another script.
 *
 * @param text the interface in Simplified script
 * @param convert the converter of the script
 * @returns the same interface, converted
 */
export function convertInterface(text: InterfaceText, convert: ScriptConverter): InterfaceText {
  const walk = (value: unknown): unknown => {
    if (typeof value === 'string') return convert(value);
    return Object.fromEntries(Object.entries(value as object).map(([key, inner]) => [key, walk(inner)]));
  };
  return walk(text) as InterfaceText;
}
