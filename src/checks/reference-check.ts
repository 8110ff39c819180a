import type { BodyContent } from '../schema/body.ts';
import type { InstrumentContent } from '../schema/instrument.ts';
import type { SourceEntryContent } from '../schema/source-entry.ts';
import type { ContentFile, ValuePath } from './content-files.ts';
import type { Problem } from './report.ts';

/** A file that is a list of entries, and its entries. */
export interface ListFile<Entry> {
  readonly file: ContentFile;
  readonly entries: readonly Entry[];
}

/** The files that refer to one another. */
export interface References {
  readonly instruments: ListFile<InstrumentContent>;
  readonly bodies: ListFile<BodyContent>;
  readonly sources: ListFile<SourceEntryContent>;
}

function dangling(
  file: ContentFile,
  path: ValuePath,
  id: string,
  known: ReadonlySet<string>,
  where: string,
): Problem[] {
  if (known.has(id.replace(/#.*$/u, ''))) return [];
  return [
    {
      file: file.file,
      line: file.lineOf(path),
      message: `“${id}” is in no entry of ${where}`,
      value: id,
      remedy: 'correct the id, or add the entry',
    },
  ];
}

function doubles({ entries, file }: ListFile<{ readonly id: string }>, others: ReadonlySet<string>): Problem[] {
  return entries.flatMap(({ id }, index) => {
    const isRepeated = entries.findIndex((entry) => entry.id === id) < index || others.has(id);
    return isRepeated
      ? [
          {
            file: file.file,
            line: file.lineOf([index, 'id']),
            message: 'the id stands twice',
            value: id,
            remedy: 'give one of the entries another id',
          },
        ]
      : [];
  });
}

function idsOf({ entries }: ListFile<{ readonly id: string }>): Set<string> {
  return new Set(entries.map(({ id }) => id));
}

/**
 * Checks that instruments, bodies and sources refer only to entries that exist.
 *
 * @param references the three files
 * @returns a problem for each id that is nowhere or stands twice
 */
export function checkReferences({ bodies, instruments, sources }: References): Problem[] {
  const bodyIds = idsOf(bodies);
  const instrumentIds = idsOf(instruments);
  const citable = new Set([...instrumentIds, ...idsOf(sources)]);
  const ofInstruments = instruments.entries.flatMap(({ issuers, sources: cited = [], successor }, index) => [
    ...issuers.flatMap((id, place) =>
      dangling(instruments.file, [index, 'issuers', place], id, bodyIds, 'content/bodies.yaml'),
    ),
    ...cited.flatMap((id, place) =>
      dangling(
        instruments.file,
        [index, 'sources', place],
        id,
        citable,
        'content/instruments.yaml or content/sources.yaml',
      ),
    ),
    ...(successor === undefined
      ? []
      : dangling(instruments.file, [index, 'successor'], successor, instrumentIds, 'content/instruments.yaml')),
  ]);
  const ofBodies = bodies.entries.flatMap(({ sources: cited = [], successors = [] }, index) => [
    ...successors.flatMap(({ body }, place) =>
      dangling(bodies.file, [index, 'successors', place, 'body'], body, bodyIds, 'content/bodies.yaml'),
    ),
    ...cited.flatMap((id, place) =>
      dangling(bodies.file, [index, 'sources', place], id, citable, 'content/instruments.yaml or content/sources.yaml'),
    ),
  ]);
  return [
    ...doubles(instruments, new Set()),
    ...doubles(bodies, new Set()),
    ...doubles(sources, instrumentIds),
    ...ofInstruments,
    ...ofBodies,
  ];
}
