/**
 * What a reader can set, each by the name it has in an address (`?mode=zh`), with the values beside the default. The default of
 * `mode` is columns where there is room for them and pairs one above the other where there is not.
 */
export const readingSettings = {
  /** Chinese beside English, Chinese above English, one of them alone. */
  mode: ['parallel', 'interleaved', 'zh', 'en'],
  /** Colours; by default the system’s choice. */
  theme: ['light', 'sepia', 'dark'],
  /** Size of all type in per cent of the browser’s. */
  size: ['90', '112', '125', '150'],
  /** Length of a line. */
  line: ['short', 'long'],
  /** Typeface of the Chinese: the system’s, or the edition’s own. */
  face: ['edition'],
  /** Pinyin above the Chinese. */
  pinyin: ['1'],
  /** Terms underlined. */
  terms: ['0'],
  /** Single keys as commands (WCAG 2.1.4 wants them switchable). */
  keys: ['0'],
} as const satisfies Record<string, readonly string[]>;

/** The name of a setting. */
export type ReadingSetting = keyof typeof readingSettings;

/** The names of all settings. */
export const readingSettingNames = Object.keys(readingSettings) as readonly ReadingSetting[];

/** The commands that a single key gives. */
export const readingKeys = {
  nextSentence: 'j',
  previousSentence: 'k',
  nextMeasure: 'n',
  previousMeasure: 'p',
  search: '/',
  mode: 'v',
  script: 's',
  cite: 'c',
  help: '?',
} as const satisfies Record<string, string>;

/** A command that a key gives. */
export type ReadingCommand = keyof typeof readingKeys;
