import type { ReferenceHit } from '../../search/search.ts';
import type { SearchSettings } from '../../view/search.ts';
import { element, fillIn } from '../dom/element.ts';
import { renderPassage } from './search-results.ts';

const mostShown = 40;

function nameOf(kind: string, { kinds }: SearchSettings['strings']): string {
  return kind in kinds ? kinds[kind as keyof typeof kinds] : kind;
}

function renderHit(hit: ReferenceHit, settings: SearchSettings): HTMLElement {
  const label = element('span', { class: 'number' }, [nameOf(hit.kind, settings.strings)]);
  const [title] = renderPassage(hit.title, settings);
  // Of its words only the half that the reader’s interface speaks, or the one that has the match.
  const words = hit.text && renderPassage(hit.text, settings).slice(0, 1);
  const address = `${settings.home}${hit.path}`;
  const heading = element('span', { class: 'heading' }, [label, ...(title ? [title] : [])]);
  return element('a', { href: address, 'data-elsewhere-hit': `${hit.kind}/${hit.id}` }, [heading, ...(words ?? [])]);
}

/**
 * Makes the list of what was found beside the text.
 *
 * @param hits notes, commentaries, terms, instruments and bodies, best first
 * @param settings what is known of the page
 * @returns a heading and a link for each; nothing if there are none
 */
export function renderElsewhere(hits: readonly ReferenceHit[], settings: SearchSettings): HTMLElement[] {
  if (hits.length === 0) return [];
  const heading = element('h2', {}, [fillIn(settings.strings.elsewhere, { count: hits.length })]);
  return [heading, ...hits.slice(0, mostShown).map((hit) => renderHit(hit, settings))];
}
