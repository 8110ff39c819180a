import type { z } from 'zod';
import { editions } from '../edition/editions.ts';
import { measurePage, pagePath } from '../edition/paths.ts';
import type {
  apiIndexSchema,
  bodyListSchema,
  instrumentListSchema,
  measureListSchema,
  termListSchema,
} from '../schema/api-data.ts';
import { createConverter } from '../text/script.ts';
import { apiAddress, apiResources } from '../view/api-resources.ts';
import type { Corpus } from '../view/corpus.ts';
import { exportEditionJson } from './edition-json.ts';
import { exportTermsJson } from './terms-json.ts';

/**
 * Makes `/data/v1/index.json`: where a program begins.
 *
 * @param corpus the whole edition
 * @returns plain data
 */
export function exportApiIndex(corpus: Corpus): z.infer<typeof apiIndexSchema> {
  const { document, interface: words } = corpus;
  return {
    version: 1,
    document: { title: document.title, number: document.number },
    editions: editions.map(({ id, lang }) => ({ id, lang, href: pagePath(id, '') })),
    resources: apiResources.map(({ id, path, type }) => ({
      name: id,
      href: apiAddress(path),
      type,
      summary: words.en.api.resources[id],
    })),
  };
}

/**
 * Makes `/data/v1/measures/index.json`.
 *
 * @param corpus the whole edition
 * @returns the opening and the measures, in the order of the text
 */
export function exportMeasureList(corpus: Corpus): z.infer<typeof measureListSchema> {
  return exportEditionJson(corpus).measures.map(({ id, item, notes, official, part, sentences, title }) => ({
    id,
    part,
    item,
    official,
    title,
    sentences: sentences.length,
    notes: notes.length,
    page: measurePage(id),
    json: apiAddress(`v1/measures/${id}.json`),
    markdown: apiAddress(`v1/measures/${id}.md`),
  }));
}

/**
 * Makes `/data/v1/terms/index.json`.
 *
 * @param corpus the whole edition
 * @returns the termbase with the addresses of its pages
 */
export function exportTermList(corpus: Corpus): z.infer<typeof termListSchema> {
  const [tw, hk] = [createConverter('tw', corpus.scriptExceptions), createConverter('hk', corpus.scriptExceptions)];
  return exportTermsJson(corpus).map(({ exceptions, seen, ...term }) => ({
    ...term,
    exceptions: [...exceptions],
    seen: [...seen],
    texts: { zh: term.zh, zhHantTW: tw(term.zh), zhHantHK: hk(term.zh), en: term.en[0] ?? '' },
    page: `terms/${term.id}/`,
  }));
}

/**
 * Makes `/data/v1/instruments/index.json`.
 *
 * @param corpus the whole edition
 * @returns laws, plans and treaties with the addresses of their pages
 */
export function exportInstrumentList({ instruments }: Corpus): z.infer<typeof instrumentListSchema> {
  return instruments.map((instrument) => ({ ...instrument, page: `instruments/${instrument.id}/` }));
}

/**
 * Makes `/data/v1/bodies/index.json`.
 *
 * @param corpus the whole edition
 * @returns institutions with the addresses of their pages
 */
export function exportBodyList({ bodies }: Corpus): z.infer<typeof bodyListSchema> {
  return bodies.map((body) => ({ ...body, page: `bodies/${body.id}/` }));
}
