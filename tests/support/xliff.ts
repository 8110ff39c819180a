import { type CheerioAPI, load } from 'cheerio';

/**
 * The constraints of XLIFF 2.1’s core that concern a file of groups, units and plain text. Sections are those of
 * https://docs.oasis-open.org/xliff/xliff-core/v2.1/os/xliff-core-v2.1-os.html
 */
interface Rule {
  readonly section: string;
  readonly says: string;
  /** What breaks it. */
  readonly find: ($: CheerioAPI) => readonly string[];
}

type Node = ReturnType<CheerioAPI>[number];

const namespace = 'urn:oasis:names:tc:xliff:document:2.0';

/** BCP 47, as far as a tag without extensions goes. */
const languageTag = /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|\d{3}))?$/u;

/** The core’s own children of each element that the file has, as a pattern of their names in order. */
const contents: Readonly<Record<string, { readonly section: string; readonly pattern: RegExp }>> = {
  xliff: { section: '4.2.2.1', pattern: /^(?:file )+$/u },
  file: { section: '4.2.2.2', pattern: /^(?:skeleton )?(?:notes )?(?:(?:unit|group) )+$/u },
  group: { section: '4.2.2.4', pattern: /^(?:notes )?(?:(?:unit|group) )*$/u },
  unit: {
    section: '4.2.2.5',
    pattern: /^(?:notes )?(?:originalData )?(?:ignorable )*segment (?:(?:segment|ignorable) )*$/u,
  },
  segment: { section: '4.2.2.6', pattern: /^source (?:target )?$/u },
  ignorable: { section: '4.2.2.7', pattern: /^source (?:target )?$/u },
  source: { section: '4.2.2.12', pattern: /^(?:(?:cp|ph|pc|sc|ec|mrk|sm|em) )*$/u },
  target: { section: '4.2.2.13', pattern: /^(?:(?:cp|ph|pc|sc|ec|mrk|sm|em) )*$/u },
};

/** The core’s own attributes of each element that the file has; the required ones come first. */
const attributes: Readonly<
  Record<string, { readonly required: readonly string[]; readonly others: readonly string[] }>
> = {
  xliff: { required: ['xmlns', 'version', 'srcLang'], others: ['trgLang', 'xml:space'] },
  file: { required: ['id'], others: ['canResegment', 'original', 'translate', 'srcDir', 'trgDir', 'xml:space'] },
  group: { required: ['id'], others: ['name', 'canResegment', 'translate', 'srcDir', 'trgDir', 'type', 'xml:space'] },
  unit: { required: ['id'], others: ['name', 'canResegment', 'translate', 'srcDir', 'trgDir', 'type', 'xml:space'] },
  segment: { required: [], others: ['id', 'canResegment', 'state', 'subState'] },
  ignorable: { required: [], others: ['id'] },
  source: { required: [], others: ['xml:lang', 'xml:space'] },
  target: { required: [], others: ['xml:lang', 'xml:space', 'order'] },
};

function nameOf(node: Node): string {
  return 'name' in node ? node.name : '';
}

function describe($: CheerioAPI, node: Node): string {
  return `<${nameOf(node)}> ${$(node).attr('id') ?? $(node).closest('unit').attr('id') ?? ''}`.trim();
}

function listElements($: CheerioAPI): Node[] {
  return $('*').toArray();
}

function findRepeated($: CheerioAPI, name: string, scope: string): string[] {
  return $(scope)
    .toArray()
    .flatMap((outer) => {
      const ids = $(outer)
        .find(name)
        .toArray()
        .map((node) => $(node).attr('id') ?? '');
      return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `<${name}> ${id} twice`);
    });
}

const contentRules = Object.entries(contents).map(([name, { pattern, section }]): Rule => ({
  section,
  says: `<${name}> holds what it may, in the order it must`,
  find: ($) =>
    $(name)
      .toArray()
      .filter((node) => {
        const children = $(node).children().toArray();
        return !pattern.test(children.map((child) => `${nameOf(child)} `).join(''));
      })
      .map((node) => describe($, node)),
}));

const rules: readonly Rule[] = [
  ...contentRules,
  {
    section: '4.2.1',
    says: 'only elements of the core, under its namespace',
    find: ($) => [
      ...($.root().children().attr('xmlns') === namespace && $.root().children().is('xliff') ? [] : ['the root']),
      ...listElements($)
        .filter((node) => !(nameOf(node) in contents))
        .map((node) => describe($, node)),
    ],
  },
  {
    section: '4.3.1',
    says: 'the required attributes, and none that the element does not know',
    find: ($) =>
      listElements($).flatMap((node) => {
        const { others, required } = attributes[nameOf(node)] ?? { others: [], required: [] };
        const own = Object.keys($(node).attr() ?? {});
        const wrong = [
          ...required.filter((name) => !own.includes(name)),
          ...own.filter((name) => !required.includes(name) && !others.includes(name)),
        ];
        return wrong.map((name) => `${describe($, node)} ${name}`);
      }),
  },
  {
    section: '4.3.1.42',
    says: 'the version is 2.1',
    find: ($) => ($('xliff').attr('version') === '2.1' ? [] : [$('xliff').attr('version') ?? 'none']),
  },
  {
    section: '4.3.1.29, 4.3.1.37',
    says: 'source and target language are tags by BCP 47',
    find: ($) =>
      [$('xliff').attr('srcLang'), $('xliff').attr('trgLang')].flatMap((tag) =>
        tag === undefined || languageTag.test(tag) ? [] : [tag],
      ),
  },
  {
    section: '4.2.2.1',
    says: 'a target language if and only if there are targets',
    find: ($) => (($('xliff').attr('trgLang') !== undefined) === $('target').length > 0 ? [] : ['trgLang']),
  },
  {
    section: '4.2.2.12, 4.2.2.13',
    says: 'xml:lang of a source or target is that of the file',
    find: ($) =>
      ['source', 'target'].flatMap((name) => {
        const tag = $('xliff').attr(name === 'source' ? 'srcLang' : 'trgLang');
        return $(name)
          .toArray()
          .filter((node) => ($(node).attr('xml:lang') ?? tag) !== tag)
          .map((node) => describe($, node));
      }),
  },
  {
    section: '4.3.1.21',
    says: 'ids are name tokens, unique among files, among the groups of a file and among its units',
    find: ($) => [
      ...findRepeated($, 'file', 'xliff'),
      ...findRepeated($, 'group', 'file'),
      ...findRepeated($, 'unit', 'file'),
      ...$('[id]')
        .toArray()
        .filter((node) => !/^[\p{L}\p{N}.:_-]+$/u.test($(node).attr('id') ?? ''))
        .map((node) => describe($, node)),
    ],
  },
  {
    section: '4.3.1.31',
    says: 'a state that there is, and none but initial without a target',
    find: ($) =>
      $('segment[state]')
        .toArray()
        .filter((node) => {
          const state = $(node).attr('state') ?? '';
          const isKnown = ['initial', 'translated', 'reviewed', 'final'].includes(state);
          return !isKnown || (state !== 'initial' && $(node).children('target').length === 0);
        })
        .map((node) => describe($, node)),
  },
  {
    section: '4.2.2.1–4.2.2.6',
    says: 'no text outside source and target',
    find: ($) =>
      $('xliff, file, group, unit, segment')
        .toArray()
        .filter((node) => $(node).clone().children().remove().end().text().trim() !== '')
        .map((node) => describe($, node)),
  },
];

/**
 * Checks an XLIFF file.
 *
 * @param xml the file, well-formed
 * @returns one line for each mistake, with the section that it breaks
 */
export function findXliffMistakes(xml: string): string[] {
  const $ = load(xml, { xml: true });
  return rules.flatMap(({ find, says, section }) => find($).map((what) => `XLIFF 2.1 § ${section}: ${says}: ${what}`));
}
