import { type Publisher, readPublisher } from '../edition/publisher.ts';
import { contactAddress } from '../edition/repository.ts';
import type { InterfaceText } from '../schema/interface.ts';
import type { NamedLink } from './page.ts';

/** The settings of this build. */
export const publisher: Publisher = readPublisher(process.env);

/**
 * Links to the publisher, for the foot of every page.
 *
 * @param strings the interface in one edition
 * @returns a link for each address that is set
 */
export function linkPublisher(strings: InterfaceText): NamedLink[] {
  const { contact, repository } = publisher;
  const link = (href: string | undefined, name: string): NamedLink[] =>
    href === undefined ? [] : [{ href, name, current: false }];
  return [
    ...link(repository, strings.publisher.repository),
    ...link(contact && contactAddress(contact), strings.publisher.contact),
  ];
}
