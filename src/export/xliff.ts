import type { Corpus } from '../view/corpus.ts';
import { exportEditionJson } from './edition-json.ts';
import { element, writeXml } from './xml.ts';

/**
 * Writes `/data/{document}.xlf`: Chinese and English for a translator’s tool, XLIFF 2.1
 * (https://docs.oasis-open.org/xliff/xliff-core/v2.1/xliff-core-v2.1.html).
 *
 * @param corpus the whole edition
 * @returns the file: a group for each measure, a unit for each sentence, with their own ids
 */
export function exportXliff(corpus: Corpus): string {
  const groups = exportEditionJson(corpus).measures.map(({ id, sentences, title }) =>
    element(
      'group',
      { id, name: title.zh === '' ? id : title.zh },
      sentences.map((sentence) =>
        element('unit', { id: sentence.id }, [
          element('segment', { state: 'translated' }, [element('source', sentence.zh), element('target', sentence.en)]),
        ]),
      ),
    ),
  );
  return writeXml(
    element(
      'xliff',
      { xmlns: 'urn:oasis:names:tc:xliff:document:2.0', version: '2.1', srcLang: 'zh-CN', trgLang: 'en' },
      [element('file', { id: corpus.document.id }, groups)],
    ),
  );
}
