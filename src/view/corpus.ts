import { type CollectionEntry, getCollection, getEntry } from 'astro:content';
import type { DocumentContent } from '../schema/document.ts';
import type { IndicatorContent } from '../schema/indicator.ts';
import type { translationPasses } from '../schema/measure.ts';
import type { InterfaceText } from '../schema/interface.ts';
import type { BodyContent } from '../schema/body.ts';
import type { InstrumentContent } from '../schema/instrument.ts';
import type { NoteContent } from '../schema/note.ts';
import type { SourceEntryContent } from '../schema/source-entry.ts';
import type { ChangeContent } from '../schema/change.ts';
import type { TermContent } from '../schema/term.ts';
import { type RetiredContent, retiredListSchema } from '../schema/retired.ts';
import type { ScriptException } from '../schema/script-exceptions.ts';
import { type CleanedSource, cleanSource } from '../source/ledger.ts';
import { parseStructure, type SourceMeasure } from '../source/structure.ts';
import retiredFile from '../../content/retired.yaml?raw';
import rawSource from '../../content/source/guofa-2015-71.txt?raw';
import { parse } from 'yaml';

/** Words in Chinese (Simplified) and English. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/** An aligned sentence. */
export interface CorpusSentence extends Bilingual {
  /** `3-1.2` */
  readonly id: string;
  /** Its place in the measure, from 1. */
  readonly place: number;
  /** Whether it is a run-in heading. */
  readonly runIn: boolean;
  /** How the English was made and checked. */
  readonly passes: readonly (typeof translationPasses)[number][];
}

/** A note and where it stands. */
export interface CorpusNote extends NoteContent {
  /** `3-1.punitive-damages` */
  readonly fullId: string;
  readonly measure: string;
}

/** A measure with all that is known of it, in Simplified script. */
export interface CorpusMeasure {
  readonly id: string;
  readonly part: number | null;
  readonly item: number | null;
  /** The number that runs through the official text, from 1; null for the opening. */
  readonly official: number | null;
  /** Where the source has it, with its number and stop as printed. */
  readonly source: SourceMeasure;
  /** The heading; empty strings for the opening, which has none. */
  readonly title: Bilingual;
  readonly sentences: readonly CorpusSentence[];
  /** What is said of words in it, in the order of the text. */
  readonly notes: readonly CorpusNote[];
  /** The entry whose body is the commentary. */
  readonly entry: CollectionEntry<'measures'>;
}

/** A part with its measures. */
export interface CorpusPart {
  readonly id: number;
  /** `三、` as printed. */
  readonly label: string;
  readonly title: Bilingual;
  readonly measures: readonly CorpusMeasure[];
}

/** The whole edition in Simplified script, before any page is thought of. */
export interface Corpus {
  readonly document: DocumentContent;
  readonly source: CleanedSource;
  /** The source file as received. */
  readonly rawSource: string;
  readonly parts: readonly CorpusPart[];
  /** The opening first, then the measures in order. */
  readonly measures: readonly CorpusMeasure[];
  readonly interface: Readonly<Record<'en' | 'zh', InterfaceText>>;
  readonly scriptExceptions: readonly ScriptException[];
  readonly terms: readonly TermContent[];
  readonly instruments: readonly InstrumentContent[];
  readonly bodies: readonly BodyContent[];
  readonly sources: readonly SourceEntryContent[];
  readonly indicators: readonly IndicatorContent[];
  /** Newest first. */
  readonly changes: readonly ChangeContent[];
  readonly retired: readonly RetiredContent[];
  /** The pages of prose, by their ids. */
  readonly prose: readonly CollectionEntry<'prose'>[];
}

async function entryOf<Name extends 'document' | 'interface' | 'measures'>(
  collection: Name,
  id: string,
): Promise<CollectionEntry<Name>> {
  const entry = await getEntry(collection, id);
  if (!entry) throw new Error(`content: “${collection}” has no entry “${id}”; run “npm run check” for the full report`);
  return entry as CollectionEntry<Name>;
}

type ListName = 'bodies' | 'indicators' | 'instruments' | 'scriptExceptions' | 'sources' | 'terms';

async function dataOf<Name extends ListName>(collection: Name): Promise<CollectionEntry<Name>['data'][]> {
  const entries = await getCollection(collection);
  return entries.map(({ data }) => data);
}

/** In the order of the file. */
async function listChanges(): Promise<ChangeContent[]> {
  const entries = await getCollection('changes');
  return entries.sort((a, b) => (a.id < b.id ? -1 : 1)).map(({ data }) => data);
}

async function joinMeasure(source: SourceMeasure, official: number | null): Promise<CorpusMeasure> {
  const entry = await entryOf('measures', source.id);
  const { notes = [], sentences, title } = entry.data;
  return {
    id: source.id,
    part: source.part,
    item: source.item,
    official,
    source,
    title: title ?? { zh: '', en: '' },
    sentences: sentences.map(({ zh, en, passes, runIn }, index) => ({
      id: `${source.id}.${index + 1}`,
      place: index + 1,
      zh,
      en,
      runIn: runIn ?? false,
      passes,
    })),
    notes: notes.map((note) => ({ ...note, fullId: `${source.id}.${note.id}`, measure: source.id })),
    entry,
  };
}

async function readCorpus(): Promise<Corpus> {
  const document = (await entryOf('document', 'document')).data;
  const source = cleanSource(rawSource);
  const structure = parseStructure(source);
  const measures = await Promise.all(
    structure.measures.map((measure, index) => joinMeasure(measure, measure.part === null ? null : index)),
  );
  const parts = document.parts.map(({ id, title }) => ({
    id,
    title,
    label: structure.parts[id - 1]?.label ?? '',
    measures: measures.filter((measure) => measure.part === id),
  }));
  return {
    document,
    source,
    rawSource,
    parts,
    measures,
    interface: { en: (await entryOf('interface', 'en')).data, zh: (await entryOf('interface', 'zh-hans')).data },
    scriptExceptions: await dataOf('scriptExceptions'),
    terms: await dataOf('terms'),
    instruments: await dataOf('instruments'),
    bodies: await dataOf('bodies'),
    sources: await dataOf('sources'),
    indicators: await dataOf('indicators'),
    changes: await listChanges(),
    // No collection: Astro warns of an empty one at every build.
    retired: retiredListSchema.parse(parse(retiredFile)),
    prose: await getCollection('prose'),
  };
}

let corpus: Promise<Corpus> | undefined;

/**
 * Reads the whole edition; the same object for every page of a build.
 *
 * @returns the edition in Simplified script
 * @throws Error if a file that the source’s structure calls for is missing
 */
export function loadCorpus(): Promise<Corpus> {
  if (import.meta.env.DEV) return readCorpus();
  corpus ??= readCorpus();
  return corpus;
}
