import type { TermContent } from '../schema/term.ts';
import { auditSentence, createTermFinder, type TermStanding } from '../text/terms.ts';
import type { ContentFile } from './content-files.ts';
import type { Problem } from './report.ts';

/** An aligned sentence and where its English stands. */
export interface PlacedSentence {
  readonly id: string;
  readonly zh: string;
  readonly en: string;
  readonly file: string;
  readonly line: number;
}

const faults: Partial<Record<TermStanding, (term: TermContent) => { message: string; remedy: string }>> = {
  'missing-rendering': ({ en, zh }) => ({
    message: `has 「${zh}」 but none of its approved renderings: ${en.join(', ')}`,
    remedy: 'use one of them, add a rendering to content/terms.yaml, or an exception with its reason',
  }),
  'rendering-without-term': ({ en, id, zh }) => ({
    message: `has a rendering of 「${zh}」 (${en[0] ?? id}), which its Chinese does not have`,
    remedy: `reword it, make the renderings of “${id}” in content/terms.yaml more exact, or add an exception with its reason`,
  }),
};

function checkSentence(
  sentence: PlacedSentence,
  terms: readonly TermContent[],
  find: ReturnType<typeof createTermFinder>,
): Problem[] {
  const { en, file, id, line } = sentence;
  return auditSentence(terms, find, sentence).flatMap(({ standing, term: name }): Problem[] => {
    const term = terms.find((candidate) => candidate.id === name);
    const fault = term && faults[standing]?.(term);
    return fault ? [{ file, line, message: `sentence ${id} ${fault.message}`, value: en, remedy: fault.remedy }] : [];
  });
}

function checkExceptions(
  file: ContentFile,
  terms: readonly TermContent[],
  sentences: readonly PlacedSentence[],
  find: ReturnType<typeof createTermFinder>,
): Problem[] {
  return terms.flatMap((term, row) =>
    (term.exceptions ?? []).flatMap(({ sentence: id }, index): Problem[] => {
      const at = { file: file.file, line: file.lineOf([row, 'exceptions', index, 'sentence']), value: id };
      const sentence = sentences.find((candidate) => candidate.id === id);
      if (!sentence)
        return [
          {
            ...at,
            message: `“${term.id}” excepts a sentence that does not exist`,
            remedy: 'correct the id or remove the exception',
          },
        ];
      const audit = auditSentence([term], find, sentence).find((row) => row.term === term.id);
      if (audit?.standing !== 'needless-exception') return [];
      return [
        { ...at, message: `“${term.id}” excepts a sentence that needs no exception`, remedy: 'remove the exception' },
      ];
    }),
  );
}

function checkDoubles(file: ContentFile, terms: readonly TermContent[]): Problem[] {
  const fields = [
    ['id', 'the id'],
    ['zh', 'the term'],
  ] as const;
  return fields.flatMap(([field, name]) =>
    terms.flatMap((term, row): Problem[] => {
      const first = terms.findIndex((other) => other[field] === term[field]);
      if (first === row) return [];
      return [
        {
          file: file.file,
          line: file.lineOf([row, field]),
          message: `${name} stands twice`,
          value: term[field],
          remedy: 'keep one entry',
        },
      ];
    }),
  );
}

/**
 * Proves that the translation never drifts: every term of every sentence has an approved rendering or a reason.
 *
 * @param file the termbase’s file
 * @param terms its terms
 * @param sentences all aligned sentences
 * @returns a problem for each term without rendering, each rendering without term, each needless exception and each double entry
 */
export function checkTerms(
  file: ContentFile,
  terms: readonly TermContent[],
  sentences: readonly PlacedSentence[],
): Problem[] {
  const find = createTermFinder(terms);
  return [
    ...checkDoubles(file, terms),
    ...checkExceptions(file, terms, sentences, find),
    ...sentences.flatMap((sentence) => checkSentence(sentence, terms, find)),
  ];
}
