import { writeBibtex } from './bibtex.ts';
import type { CslItem } from './citation-data.ts';
import { writeRis } from './ris.ts';

/** The files for reference managers, by extension. */
export const citationFiles = [
  { extension: 'bib', name: 'BibTeX', type: 'application/x-bibtex', write: writeBibtex },
  { extension: 'ris', name: 'RIS', type: 'application/x-research-info-systems', write: writeRis },
  {
    extension: 'csl.json',
    name: 'CSL-JSON',
    type: 'application/vnd.citationstyles.csl+json',
    write: (item: CslItem) => `${JSON.stringify([item], undefined, 2)}\n`,
  },
] as const satisfies readonly {
  readonly extension: string;
  readonly name: string;
  readonly type: string;
  readonly write: (item: CslItem) => string;
}[];
