import type { Language } from '../edition/editions.ts';
import { cardPath, measurePage, type PagePath, siteUrl } from '../edition/paths.ts';
import { makeMeasureItem } from './cite.ts';
import type { CorpusMeasure } from './corpus.ts';
import { describePage, type Metadata } from './metadata.ts';
import { type EditionCorpus, measureTitle } from './edition-corpus.ts';

function documentFacts({ corpus, inLanguage }: EditionCorpus): object {
  const { document } = corpus;
  return {
    legislationIdentifier: document.number,
    legislationDate: document.issued,
    legislationJurisdiction: 'CN',
    legislationPassedBy: { '@type': 'GovernmentOrganization', name: inLanguage(document.issuer) },
    datePublished: document.published,
  };
}

const translationLicence = 'https://creativecommons.org/licenses/by/4.0/';

/** A text and its translation: two works, at two fragments of one page. */
function legislation(
  dressed: EditionCorpus,
  path: PagePath,
  name: Readonly<Record<Language, string>>,
  more: object,
): object {
  const { canonical } = describePage(dressed.edition, path);
  return {
    '@type': 'Legislation',
    '@id': `${canonical}#zh`,
    url: canonical,
    name: name.zh,
    inLanguage: dressed.edition.textLang,
    ...more,
    workTranslation: {
      '@type': 'Legislation',
      '@id': `${canonical}#en`,
      name: name.en,
      inLanguage: 'en',
      license: translationLicence,
      translationOfWork: { '@id': `${canonical}#zh` },
    },
  };
}

/**
 * Makes what a measure’s page says of itself: for reference managers a statute, for search engines legislation that is part of a whole.
 *
 * @param dressed the corpus in one edition
 * @param measure the measure
 * @returns its description
 */
export function describeMeasure(dressed: EditionCorpus, measure: CorpusMeasure): Metadata {
  const { corpus, edition, inScript } = dressed;
  const path = measurePage(measure.id);
  const item = makeMeasureItem(dressed, measure);
  const issuer = item.author?.[0]?.literal ?? '';
  const home = describePage(dressed.edition, '').canonical;
  return {
    ...describePage(dressed.edition, path),
    type: 'article',
    // Zotero reads z:itemType before anything else; bib:authors with a closing comma keeps the issuer one name.
    names: [
      ['z:itemType', 'statute'],
      ['z:publicLawNumber', item.number ?? ''],
      ['z:section', item.section ?? ''],
      ['bib:authors', `${issuer},`],
      ['dc:type', 'Legislation'],
      ['dc:title', item.title],
      ['dc:creator', issuer],
      ['dc:date', corpus.document.issued],
      ['dc:identifier', corpus.document.number],
      ['dc:language', edition.lang],
    ],
    linkedData: {
      '@context': 'https://schema.org',
      ...legislation(dressed, path, measureTitle(dressed, measure), {
        position: measure.official ?? 0,
        image: siteUrl(cardPath(edition.id, measure.id)),
        ...documentFacts(dressed),
        isPartOf: { '@type': 'Legislation', '@id': `${home}#zh`, name: inScript(corpus.document.title).zh },
      }),
    },
  };
}

/**
 * Makes what the front page of an edition says of itself: the whole document and its parts.
 *
 * @param dressed the corpus in one edition
 * @returns its description
 */
export function describeDocument(dressed: EditionCorpus): Metadata {
  const { corpus, edition, inScript } = dressed;
  return {
    ...describePage(dressed.edition, ''),
    linkedData: {
      '@context': 'https://schema.org',
      ...legislation(dressed, '', inScript(corpus.document.title), {
        image: siteUrl(cardPath(edition.id)),
        ...documentFacts(dressed),
        sameAs: corpus.document.officialUrl,
        hasPart: corpus.measures.map((measure) => {
          const url = describePage(dressed.edition, measurePage(measure.id)).canonical;
          const name = measureTitle(dressed, measure).zh;
          return { '@type': 'Legislation', '@id': `${url}#zh`, url, name, position: measure.official ?? 0 };
        }),
      }),
    },
  };
}
