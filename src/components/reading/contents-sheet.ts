import type { ReadingRoom } from '../../view/reading.ts';
import { element } from '../dom/element.ts';
import { pathHere } from './here.ts';

/**
 * Makes the contents: parts and measures, the present page marked.
 *
 * @param room the edition’s contents
 * @returns a list
 */
export function makeContents({ contents }: ReadingRoom): HTMLElement {
  const here = pathHere();
  const item = ({ href, id, title }: { href: string; id: string; title: string }): HTMLElement => {
    const link = element('a', { href }, [element('span', { class: 'figures' }, [id]), title]);
    if (href === here) link.ariaCurrent = 'page';
    return element('li', {}, [link]);
  };
  return element(
    'ol',
    {},
    contents.map(({ measures, ...part }) =>
      element('li', {}, [...item(part).children, element('ol', {}, measures.map(item))]),
    ),
  );
}
