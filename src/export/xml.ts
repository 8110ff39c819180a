import type { Element, ElementContent, Root, RootContent } from 'xast';
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';

/** An element with its attributes and children; attributes that are undefined are left out. */
export const element = x;

/** XML 1.0, production 2, `Char` (https://www.w3.org/TR/xml/#charsets). */
const foreign = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u;

/** A paragraph: white space between its sentences would be read as text. */
const running = 'p';

function check(text: string): void {
  const [character] = foreign.exec(text) ?? [];
  if (character !== undefined) {
    const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    throw new RangeError(`“${text}” has U+${code}, which XML 1.0 cannot hold: take it out of the content`);
  }
  if (text.includes(']]>')) throw new RangeError(`“${text}” has “]]>”, which XML 1.0 forbids in text`);
}

function checkAll(node: Element): void {
  for (const value of Object.values(node.attributes)) check(value ?? '');
  for (const child of node.children) {
    if (child.type === 'element') checkAll(child);
    else if (child.type === 'text') check(child.value);
  }
}

/** Puts each child on a line of its own where an element holds elements only. */
function indent(node: Element, depth: number): Element {
  const isList = node.children.length > 0 && node.children.every(({ type }) => type === 'element');
  if (!isList || node.name === running) return node;
  const breakLine = (level: number): ElementContent => ({ type: 'text', value: `\n${'  '.repeat(level)}` });
  const children = node.children.flatMap((child) => [
    breakLine(depth + 1),
    child.type === 'element' ? indent(child, depth + 1) : child,
  ]);
  return { ...node, children: [...children, breakLine(depth)] };
}

/**
 * Writes an XML file. Texts are escaped; nothing that XML cannot hold gets through.
 *
 * @param root the document’s element
 * @returns the file, UTF-8, indented except inside paragraphs
 * @throws RangeError if a text or an attribute has a character that XML 1.0 forbids
 */
export function writeXml(root: Element): string {
  checkAll(root);
  const declaration: RootContent = { type: 'instruction', name: 'xml', value: 'version="1.0" encoding="UTF-8"' };
  const tree: Root = {
    type: 'root',
    children: [declaration, { type: 'text', value: '\n' }, indent(root, 0), { type: 'text', value: '\n' }],
  };
  return toXml(tree, { closeEmptyElements: true, tightClose: true });
}
