import { expect, test } from '@playwright/test';
import { editions, readData } from '../support/site.ts';
import { askMany, grep, type GrepPassage, substrings } from '../support/search.ts';

const data = readData();

type Field = 'zh' | 'zhHantTW' | 'zhHantHK';

function passagesIn(field: Field): GrepPassage[] {
  return data.measures.flatMap((measure) => [
    { measure: measure.id, id: measure.id, text: measure.title[field] },
    ...measure.sentences.map((sentence) => ({ measure: measure.id, id: sentence.id, text: sentence[field] })),
  ]);
}

const scripts = [
  { script: 'hans', name: 'Simplified', field: 'zh' },
  { script: 'tw', name: 'Taiwan', field: 'zhHantTW' },
  { script: 'hk', name: 'Hong Kong', field: 'zhHantHK' },
] as const;

const corpora = new Map(
  scripts.map(({ field, script }) => [script, { passages: passagesIn(field), queries: substrings(passagesIn(field)) }]),
);

/**
 * Strings that stand in the text of the page’s own script and, in another script, also for other characters. The page’s own
 * reading wins, so a query that was meant in the other script finds less or other than it would there.
 */
const ambiguous: Record<string, readonly string[]> = {
  'tw on hans': ['制', '著', '干', '系', '系和', '志', '准', '注'],
  'hk on hans': ['制', '干', '系', '系和', '志', '准', '注'],
  'hans on tw': ['制', '干', '系', '系和', '志', '准', '著', '注'],
  'hk on tw': ['著'],
  'hans on hk': ['制', '干', '系', '系和', '志', '准', '注'],
  'tw on hk': ['著'],
};

test.describe('every distinct Chinese substring of one to six characters finds exactly its measures, its sentences and its marks', () => {
  for (const edition of editions) {
    const page =
      edition.id === 'en' ? 'hans' : (scripts.find(({ field }) => field === edition.field)?.script ?? 'hans');
    for (const { name, script } of scripts) {
      test(`typed in ${name} script in the edition ${edition.id}`, async ({ page: tab }) => {
        test.setTimeout(300_000);
        const { passages, queries } = corpora.get(script) ?? { passages: [], queries: [] };
        await tab.goto(`${edition.id}/search/`);
        const answers = await askMany(tab, queries);
        const wrong = queries.filter(
          (query, index) => JSON.stringify(grep(passages, query)) !== JSON.stringify(answers[index]),
        );
        const allowed = ambiguous[`${script} on ${page}`] ?? [];
        console.log(
          `${edition.id}, typed in ${name} script: ${queries.length - wrong.length} of ${queries.length} exact`,
        );
        expect([...wrong].sort()).toEqual([...allowed].sort());
      });
    }
  }
});
