import type { MeasureContent } from '../schema/measure.ts';
import type { NoteContent } from '../schema/note.ts';
import type { ContentFile } from './content-files.ts';
import type { Problem } from './report.ts';

/** A measure’s file whose shape is right. */
export interface AnnotatedMeasure {
  readonly file: ContentFile;
  readonly data: MeasureContent;
}

const languages = ['zh', 'en'] as const;

function checkAnchor(file: ContentFile, data: MeasureContent, note: NoteContent, index: number): Problem[] {
  const { on } = note;
  const sentence = data.sentences[on.sentence - 1];
  const id = `${file.id}.${on.sentence}`;
  if (!sentence) {
    const line = file.lineOf(['notes', index, 'on', 'sentence']);
    return [
      {
        file: file.file,
        line,
        message: `note “${note.id}” stands on sentence ${id}, which does not exist`,
        value: String(on.sentence),
        remedy: 'correct the number',
      },
    ];
  }
  return languages
    .filter((language) => !sentence[language].includes(on[language]))
    .map((language) => ({
      file: file.file,
      line: file.lineOf(['notes', index, 'on', language]),
      message: `note “${note.id}” quotes words that the ${language} of sentence ${id} does not have`,
      value: on[language],
      remedy: 'copy the words from the sentence, letter by letter',
    }));
}

function checkSources(file: ContentFile, note: NoteContent, index: number, citable: ReadonlySet<string>): Problem[] {
  return note.sources.flatMap((citation, place): Problem[] => {
    if (citable.has(citation.replace(/#.*$/u, ''))) return [];
    const line = file.lineOf(['notes', index, 'sources', place]);
    return [
      {
        file: file.file,
        line,
        message: `note “${note.id}” cites what no file has`,
        value: citation,
        remedy: 'add it to content/instruments.yaml or content/sources.yaml, or correct the id',
      },
    ];
  });
}

function checkFollowUp({ data, file }: AnnotatedMeasure): Problem[] {
  const needsOne = /^[2-9]-/u.test(file.id);
  const { notes = [] } = data;
  if (!needsOne || notes.some(({ kind }) => kind === 'outcome' || kind === 'open')) return [];
  const remedy = 'add a note of kind outcome, or one of kind open that says honestly that no follow-up was found';
  return [{ file: file.file, line: 1, message: `measure ${file.id} does not say what became of it`, remedy }];
}

/**
 * Checks that every note stands beside words that are there, cites what exists, and has an id of its own; and that every measure
 * of parts 2 and after says what became of it.
 *
 * @param measures the files whose shape is right
 * @param citable the ids of all instruments and sources
 * @returns a problem for each broken anchor, unknown source, repeated id and missing follow-up
 */
export function checkNotes(measures: readonly AnnotatedMeasure[], citable: ReadonlySet<string>): Problem[] {
  return measures.flatMap((measure) => {
    const { data, file } = measure;
    const { notes = [] } = data;
    const ofNotes = notes.flatMap((note, index) => {
      const isRepeated = notes.findIndex(({ id }) => id === note.id) < index;
      const repeated: Problem[] = isRepeated
        ? [
            {
              file: file.file,
              line: file.lineOf(['notes', index, 'id']),
              message: `note “${note.id}” stands twice in ${file.id}`,
              value: note.id,
              remedy: 'give one of them another id',
            },
          ]
        : [];
      return [...repeated, ...checkAnchor(file, data, note, index), ...checkSources(file, note, index, citable)];
    });
    return [...ofNotes, ...checkFollowUp(measure)];
  });
}
