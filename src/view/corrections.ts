import { measurePage, pagePath, sentenceAnchor, siteUrl } from '../edition/paths.ts';
import { fileAddress, reportAddress } from '../edition/repository.ts';
import { fill } from '../edition/strings.ts';
import type { CorpusMeasure } from './corpus.ts';
import type { EditionCorpus } from './edition-corpus.ts';
import { publisher } from './publisher.ts';

/** The links by which a reader reports a mistake in a measure. */
export interface Corrections {
  readonly heading: string;
  readonly intro: string;
  /** One for the whole measure, then one for each sentence. */
  readonly reports: readonly { readonly href: string; readonly name: string }[];
  /** The measure’s file in the repository; none where its address is not known. */
  readonly file: { readonly href: string; readonly name: string } | undefined;
}

/**
 * Makes the links by which a reader reports a mistake in a measure.
 *
 * @param dressed the corpus in one edition
 * @param measure the measure
 * @returns the links; undefined where the publisher has set no place for reports
 */
export function makeCorrections({ edition, strings }: EditionCorpus, measure: CorpusMeasure): Corrections | undefined {
  const { cite, publisher: words } = strings;
  const page = siteUrl(pagePath(edition.id, measurePage(measure.id)));
  const report = (id: string, url: string): string | undefined =>
    reportAddress(publisher, {
      title: fill(words.reportTitle, { id }),
      body: `${url}\n\n`,
    });
  const whole = report(measure.id, page);
  if (whole === undefined) return undefined;
  const file = fileAddress(publisher, `content/measures/${measure.id}.mdx`);
  return {
    heading: words.report,
    intro: words.reportIntro,
    reports: [
      { href: whole, name: cite.whole },
      ...measure.sentences.map(({ id, place }) => ({
        href: report(id, `${page}#${sentenceAnchor(place)}`) ?? whole,
        name: fill(cite.one, { place }),
      })),
    ],
    file: file === undefined ? undefined : { href: file, name: words.file },
  };
}
