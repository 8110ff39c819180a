import type { IndicatorContent } from '../schema/indicator.ts';
import type { SourceStructure } from '../source/structure.ts';
import type { ContentFile, ValuePath } from './content-files.ts';
import type { Problem } from './report.ts';

/**
 * Looks for indicators that point to nothing and for values given twice.
 *
 * @param file the file of indicators
 * @param indicators its rows
 * @param structure the source, with all measures
 * @param citable the ids of instruments and sources
 * @returns a problem for each unknown measure or source and for each repeated id or point
 */
export function checkIndicators(
  file: ContentFile,
  indicators: readonly IndicatorContent[],
  structure: SourceStructure,
  citable: ReadonlySet<string>,
): Problem[] {
  const measures = structure.measures.map(({ id }) => id);
  const problem = (path: ValuePath, message: string, value: string, remedy: string): Problem[] => [
    { file: file.file, line: file.lineOf(path), message, value, remedy },
  ];
  return indicators.flatMap((indicator, row) => {
    const { id, points } = indicator;
    const repeated =
      indicators.findIndex((other) => other.id === id) === row
        ? []
        : problem([row, 'id'], `the indicator “${id}” stands here twice`, id, 'keep one, or give one another id');
    const strayMeasures = indicator.measures.flatMap((measure, index) =>
      measures.includes(measure)
        ? []
        : problem([row, 'measures', index], `${id} names a measure that does not exist`, measure, 'name one like 3-1'),
    );
    const strayPoints = points.flatMap(({ kind, source, year }, index) => {
      const cited = source.split('#')[0] ?? '';
      const stray = citable.has(cited)
        ? []
        : problem(
            [row, 'points', index, 'source'],
            `${id} cites what is neither an instrument nor a source`,
            source,
            'cite an id of content/instruments.yaml or content/sources.yaml, or add it there',
          );
      const first = points.findIndex((other) => other.year === year && other.kind === kind);
      const twice =
        first === index
          ? []
          : problem(
              [row, 'points', index, 'year'],
              `${id} has two values of one kind for a year`,
              String(year),
              'keep one',
            );
      return [...stray, ...twice];
    });
    return [...repeated, ...strayMeasures, ...strayPoints];
  });
}
