import { editions } from '../edition/editions.ts';
import { pagePath, pathFromBase } from '../edition/paths.ts';
import { type TermContent, termThemes } from '../schema/term.ts';
import { createConverter } from '../text/script.ts';
import type { Corpus } from '../view/corpus.ts';
import { outlineTags } from './outline.ts';

const context = {
  '@version': 1.1,
  skos: 'http://www.w3.org/2004/02/skos/core#',
  dcterms: 'http://purl.org/dc/terms/',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  id: '@id',
  type: '@type',
  title: { '@id': 'dcterms:title', '@container': '@language' },
  license: { '@id': 'dcterms:license', '@type': '@id' },
  inScheme: { '@id': 'skos:inScheme', '@type': '@id' },
  member: { '@id': 'skos:member', '@type': '@id' },
  notation: 'skos:notation',
  prefLabel: { '@id': 'skos:prefLabel', '@container': '@language' },
  altLabel: { '@id': 'skos:altLabel', '@container': '@language' },
  hiddenLabel: { '@id': 'skos:hiddenLabel', '@container': '@language' },
  definition: { '@id': 'skos:definition', '@container': '@language' },
  seeAlso: { '@id': 'rdfs:seeAlso', '@type': '@id' },
} as const;

/**
 * Writes `/data/terms.skos.jsonld`: the termbase in SKOS (https://www.w3.org/TR/skos-reference/) as JSON-LD 1.1. The
 * preferred rendering is `prefLabel`, the other approved ones `altLabel`; renderings seen elsewhere are `hiddenLabel`, to
 * be found but not shown. The three never share a label, as SKOS asks (S13).
 *
 * @param corpus the whole edition
 * @param site the address the site is published under; without it the ids are addresses from the host’s root
 * @returns plain JSON-LD
 */
export function exportSkos({ document, interface: words, scriptExceptions, terms }: Corpus, site?: URL): object {
  const absolute = (path: string): string => (site ? new URL(path, site).href : path);
  const scheme = absolute(pathFromBase('data/terms.skos.jsonld'));
  const [tw, hk] = [createConverter('tw', scriptExceptions), createConverter('hk', scriptExceptions)];
  const inScripts = (zh: string, en: string): Record<string, string> => ({
    [outlineTags.hans]: zh,
    [outlineTags.tw]: tw(zh),
    [outlineTags.hk]: hk(zh),
    [outlineTags.en]: en,
  });
  const concept = ({ definition, en, id, seen = [], zh }: TermContent): object => {
    const [preferred = '', ...others] = en;
    const elsewhere = [...new Set(seen.map((rendering) => rendering.en))].filter((label) => !en.includes(label));
    return {
      id: `${scheme}#${id}`,
      type: 'skos:Concept',
      inScheme: scheme,
      notation: id,
      prefLabel: inScripts(zh, preferred),
      ...(others.length > 0 ? { altLabel: { en: others } } : {}),
      ...(elsewhere.length > 0 ? { hiddenLabel: { en: elsewhere } } : {}),
      ...(definition ? { definition: inScripts(definition.zh, definition.en) } : {}),
      seeAlso: editions.map((edition) => absolute(pagePath(edition.id, `terms/${id}/`))),
    };
  };
  const themes = termThemes.map((theme) => ({
    id: `${scheme}#theme-${theme}`,
    type: 'skos:Collection',
    prefLabel: inScripts(words.zh.terms.themes[theme], words.en.terms.themes[theme]),
    member: terms.filter((term) => term.theme === theme).map(({ id }) => `${scheme}#${id}`),
  }));
  return {
    '@context': context,
    '@graph': [
      {
        id: scheme,
        type: 'skos:ConceptScheme',
        title: inScripts(document.title.zh, document.title.en),
        license: 'https://creativecommons.org/licenses/by/4.0/',
      },
      ...themes,
      ...terms.map(concept),
    ],
  };
}
