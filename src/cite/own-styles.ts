import type { Language } from '../edition/editions.ts';
import type { DocumentContent } from '../schema/document.ts';
import { documentNumber } from './citation-data.ts';

/** Templates of a style that no package ships. */
interface OwnTemplates {
  readonly text: string;
  /** The form for running text, where it carries the place. */
  readonly inText?: string;
}

const months = ['Jan.', 'Feb.', 'Mar.', 'Apr.', 'May', 'June', 'July', 'Aug.', 'Sept.', 'Oct.', 'Nov.', 'Dec.'];

/** Bluebook, table T12: the months’ abbreviations. */
function bluebookDate(date: string): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return `${months[month - 1] ?? ''} ${day}, ${year}`;
}

/**
 * Bluebook, the form for Chinese sources as secondary guides describe it (the manual itself was not at hand): romanised name (characters)
 * [translation] (promulgated by body, date), place, source (China). The document says nothing of a day on which it takes effect, so none is
 * given. An address follows its source without “last visited”, since the document is dated. A citation of the translation begins with
 * the same name and says where it was translated.
 */
function bluebook(document: DocumentContent, language: Language): OwnTemplates {
  const { citation, issued, title } = document;
  const name = `${citation.title} (${title.zh}) [${title.en}]`;
  const promulgated = `promulgated by the St. Council, ${bluebookDate(issued)}`;
  const source = `${documentNumber(document, 'en')}, ${language === 'en' ? 'translated at ' : ''}{url}`;
  return { text: `${name} (${promulgated}), {pin}, ${source} (China).` };
}

/**
 * The form for running text where entries are numbered.
 *
 * @param language the language of the text
 * @returns the number, which the writer’s own list decides, and the place
 */
export function numberedPin(language: Language): string {
  return language === 'zh' ? '[1]{pin}' : '[1] {pin}';
}

/**
 * GB/T 7714-2025, numeric: responsible body. Title: number[EB/OL]. (date)[day of access]. address. Against 2015 an online document of
 * this kind is EB, not A, and an entry in Chinese has full-width colons and parentheses. As in the style of 2015, the place cited stands
 * after the number of the entry in the text. The form is that of the CSL style for the standard; the standard itself was not at hand.
 */
function gbt2025(document: DocumentContent, language: Language): OwnTemplates {
  const { citation, issued, issuer, title } = document;
  const number = documentNumber(document, language);
  const access = '{accessed:[|]}';
  const text =
    language === 'zh'
      ? `${issuer.zh}. ${title.zh}：${number}[EB/OL]. （${issued}）${access}. {url}.`
      : `${citation.issuer}. ${title.en}: ${number}[EB/OL]. (${issued})${access}. {url}.`;
  return { text, inText: numberedPin(language) };
}

/** The styles of our own, each with the rule it follows. */
export const ownStyles = { bluebook, 'gbt-2025': gbt2025 };
