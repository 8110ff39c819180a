import type { RetiredContent } from '../schema/retired.ts';
import type { ContentFile } from './content-files.ts';
import type { Problem } from './report.ts';

const list = 'content/addresses.txt';

/**
 * Checks that what is retired was once an address, is one no more, and went where something is.
 *
 * @param file the file of retired addresses
 * @param retired its entries
 * @param published every address ever published
 * @param live every address that leads somewhere
 * @returns a problem for each address that cannot be retired and each successor that is nowhere
 */
export function checkRetired(
  file: ContentFile,
  retired: readonly RetiredContent[],
  published: ReadonlySet<string>,
  live: ReadonlySet<string>,
): Problem[] {
  return retired.flatMap(({ address, successor }, row) => {
    const problem = (field: 'address' | 'successor', message: string, value: string, remedy: string): Problem => ({
      file: file.file,
      line: file.lineOf([row, field]),
      message,
      value,
      remedy,
    });
    const isRepeated = retired.findIndex((other) => other.address === address) !== row;
    return [
      ...(published.has(address)
        ? []
        : [
            problem(
              'address',
              `retires an address that ${list} does not have`,
              address,
              `copy it from ${list}, or leave it out: nobody has cited it`,
            ),
          ]),
      ...(live.has(address)
        ? [
            problem(
              'address',
              'retires an address that still leads somewhere',
              address,
              'take out the content that it leads to, or this entry',
            ),
          ]
        : []),
      ...(isRepeated ? [problem('address', 'retires an address twice', address, 'keep one of the entries')] : []),
      ...(successor === undefined || live.has(successor)
        ? []
        : [
            problem(
              'successor',
              'names a successor that leads nowhere',
              successor,
              'name an address that stands, the last where one followed another, or none',
            ),
          ]),
    ];
  });
}
