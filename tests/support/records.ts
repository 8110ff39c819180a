import { type SearchedRecord, unfold } from '../../src/search/passages.ts';
import { describeForms } from '../../src/search/search-text.ts';
import { createConverter } from '../../src/text/script.ts';
import { scriptExceptions } from './project.ts';

type Pair = readonly [zh: string, en: string];

const toTaiwan = createConverter('tw', scriptExceptions);
const toHongKong = createConverter('hk', scriptExceptions);

/** Makes records of measures, each a heading and its sentences. */
export function makeRecords(measures: Readonly<Record<string, readonly Pair[]>>): SearchedRecord[] {
  const hans = Object.values(measures).flatMap((passages) => passages.map(([zh]) => zh));
  const formsIn = (convert: (text: string) => string): ReturnType<typeof describeForms> =>
    describeForms(hans.map((zh) => ({ hans: zh, other: convert(zh) })));
  return unfold({
    forms: { tw: formsIn(toTaiwan), hk: formsIn(toHongKong) },
    records: Object.entries(measures).map(([id, passages]) => ({
      id,
      passages,
      part: null,
      official: null,
      fragment: '',
    })),
  });
}
