import project from '../../package.json' with { type: 'json' };
import type { Corpus } from '../view/corpus.ts';
import { exportEditionJson } from './edition-json.ts';
import { element, writeXml } from './xml.ts';

const languages = [
  { tag: 'zh-CN', field: 'zh' },
  { tag: 'zh-TW', field: 'zhHantTW' },
  { tag: 'zh-HK', field: 'zhHantHK' },
  { tag: 'en', field: 'en' },
] as const;

/**
 * Writes `/data/{document}.tmx`: a translation memory, TMX 1.4b
 * (https://www.gala-global.org/tmx-14b). Tags by region are what translation tools know.
 *
 * @param corpus the whole edition
 * @returns the file; each sentence’s id is its unit’s `tuid`
 */
export function exportTmx(corpus: Corpus): string {
  const header = element('header', {
    creationtool: project.name,
    creationtoolversion: project.version,
    segtype: 'sentence',
    'o-tmf': project.name,
    adminlang: 'en',
    srclang: 'zh-CN',
    datatype: 'plaintext',
  });
  const units = exportEditionJson(corpus).measures.flatMap(({ sentences }) =>
    sentences.map((sentence) =>
      element(
        'tu',
        { tuid: sentence.id },
        languages.map(({ field, tag }) => element('tuv', { 'xml:lang': tag }, [element('seg', sentence[field])])),
      ),
    ),
  );
  return writeXml(element('tmx', { version: '1.4' }, [header, element('body', units)]));
}
