import type { ChangeContent } from '../schema/change.ts';
import type { ContentFile } from './content-files.ts';
import type { Problem } from './report.ts';

/**
 * Looks for changes out of order, named twice or leading nowhere.
 *
 * @param file the file of changes
 * @param changes its rows
 * @param addresses every address promised to readers, as they stand in `addresses.txt`
 * @returns a problem for each row that is newer than the one above, repeats an id or names no known page
 */
export function checkChanges(
  file: ContentFile,
  changes: readonly ChangeContent[],
  addresses: ReadonlySet<string>,
): Problem[] {
  return changes.flatMap(({ date, id, page }, row) => {
    const problem = (key: string, message: string, value: string, remedy: string): Problem => ({
      file: file.file,
      line: file.lineOf([row, key]),
      message,
      value,
      remedy,
    });
    const above = changes[row - 1];
    return [
      ...(above && above.date < date
        ? [problem('date', `${id} is newer than ${above.id} above it`, date, 'put the newest change first')]
        : []),
      ...(changes.findIndex((other) => other.id === id) < row
        ? [problem('id', `the change “${id}” stands here twice`, id, 'give the newer one another id')]
        : []),
      ...(addresses.has(`{edition}/${page}`)
        ? []
        : [
            problem(
              'page',
              `${id} leads to a page that is not known`,
              page,
              'name one that stands in content/addresses.txt, without {edition}/',
            ),
          ]),
    ];
  });
}
