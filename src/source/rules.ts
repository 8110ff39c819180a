/**
 * The cleaning rules, one row each. A rule only ever takes characters out of the running text; none adds or alters one.
 * `en` and `zh` say what is done and why, and are shown to readers.
 */
export const cleaningRules = {
  'line-break': {
    en: 'Line breaks are removed. The source is the text layer of a magazine page: each line is one line of a narrow column, followed by an empty one, and most break inside a sentence or a word.',
    zh: '删去换行。来源是杂志版面的文字层：每行为窄栏中的一行，其后空一行，多数在句中甚至词中断开。',
  },
  space: {
    en: 'Half-width spaces are removed. They were left by the justification of the columns; written Chinese has none between its characters.',
    zh: '删去半角空格。此系分栏齐行所遗留；中文字间本无空格。',
  },
  title: {
    en: 'The last line, the title with “（摘录）” (excerpt), is moved to the head of the edition. It is the running foot of the page, not a sentence of measure 7-4.',
    zh: '末行为标题并附“（摘录）”，移至全篇之首。它是版面的页脚，并非第七部分第四项的句子。',
  },
} as const satisfies Record<string, { en: string; zh: string }>;

/** The name of a cleaning rule. */
export type CleaningRule = keyof typeof cleaningRules;
