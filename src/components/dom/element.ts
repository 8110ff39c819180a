/**
 * Fills the `{name}`s of an interface string in; one that is not given stays empty.
 *
 * @param template the string
 * @param values a value for each name
 * @returns the finished string
 */
export function fillIn(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replaceAll(/\{(\w+)\}/gu, (_, name: string) => String(values[name] ?? ''));
}

/**
 * Makes an element; text among the children stays text.
 *
 * @param name its tag
 * @param attributes its attributes
 * @param children what it holds
 * @returns the element
 */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Readonly<Record<string, string>>,
  children: readonly (Node | string)[],
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  made.append(...children);
  return made;
}
