import type { Element } from 'xast';
import type { Corpus } from '../view/corpus.ts';
import { lastChecked } from './last-checked.ts';
import { element } from './xml.ts';

/** An expression of the work: the Chinese as issued, or the translation. */
export type AknLanguage = 'zh' | 'en';

/** ISO 639-2/T, as the naming convention asks. */
const languageCodes = { zh: 'zho', en: 'eng' } as const satisfies Record<AknLanguage, string>;

const value = (name: string, text: string | number): Element => element(name, { value: text });

function identify(corpus: Corpus, language: AknLanguage): Element {
  const { document } = corpus;
  const [, serial = ''] = /(\d+)号$/u.exec(document.number) ?? [];
  const work = `/akn/cn/doc/opinions/state-council/${document.issued}/${serial}`;
  const expression = (of: AknLanguage): string => `${work}/${languageCodes[of]}@${document.issued}`;
  const here = expression(language);
  const author = (role: 'author' | 'translator' | 'editor'): Element =>
    element('FRBRauthor', { href: role === 'author' ? '#stateCouncil' : '#editors', as: `#${role}` });
  return element('identification', { source: '#editors' }, [
    element('FRBRWork', [
      value('FRBRthis', `${work}/!main`),
      value('FRBRuri', work),
      element('FRBRalias', { name: 'number', value: document.number }),
      element('FRBRdate', { date: document.issued, name: 'issued' }),
      author('author'),
      value('FRBRcountry', 'cn'),
      value('FRBRsubtype', 'opinions'),
      value('FRBRnumber', document.number),
      value('FRBRname', document.title[language]),
      value('FRBRprescriptive', 'true'),
      value('FRBRauthoritative', 'false'),
    ]),
    element('FRBRExpression', [
      value('FRBRthis', `${here}/!main`),
      value('FRBRuri', here),
      element('FRBRdate', { date: document.issued, name: 'version' }),
      author(language === 'zh' ? 'author' : 'translator'),
      value('FRBRauthoritative', 'false'),
      element('FRBRlanguage', { language: languageCodes[language] }),
      ...(language === 'en'
        ? [
            element('FRBRtranslation', {
              href: `${expression('zh')}/!main`,
              fromLanguage: languageCodes.zh,
              authoritative: false,
              by: '#editors',
            }),
          ]
        : []),
    ]),
    element('FRBRManifestation', [
      value('FRBRthis', `${here}/!main.xml`),
      value('FRBRuri', `${here}.akn`),
      element('FRBRdate', { date: lastChecked(corpus), name: 'checked' }),
      author('editor'),
      value('FRBRformat', 'application/akn+xml'),
    ]),
  ]);
}

/**
 * Makes the metadata of an Akoma Ntoso file by the naming convention
 * (https://docs.oasis-open.org/legaldocml/akn-nc/v1.0/akn-nc-v1.0.html). `FRBRauthoritative` is false throughout: this
 * edition is nobody’s official publication.
 *
 * @param corpus the whole edition
 * @param language the expression
 * @returns `meta`
 */
export function makeAknMeta(corpus: Corpus, language: AknLanguage): Element {
  const { document, interface: words } = corpus;
  const known = (name: string, eId: string, href: string, showAs: string): Element =>
    element(name, { eId, href, showAs });
  return element('meta', [
    identify(corpus, language),
    element('publication', {
      date: document.published,
      name: 'gov.cn',
      showAs: document.officialUrl,
      number: document.number,
    }),
    element('references', { source: '#editors' }, [
      known('TLCOrganization', 'stateCouncil', '/akn/ontology/organization/cn/stateCouncil', document.issuer[language]),
      known('TLCOrganization', 'editors', '/akn/ontology/organization/editors', words[language].site.name),
      known('TLCRole', 'author', '/akn/ontology/role/author', 'author'),
      known('TLCRole', 'translator', '/akn/ontology/role/translator', 'translator'),
      known('TLCRole', 'editor', '/akn/ontology/role/editor', 'editor'),
    ]),
  ]);
}
