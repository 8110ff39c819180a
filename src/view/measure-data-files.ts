/** The forms in which a measure is read by other programs, by the extension that is added to its page’s address. */
export const measureDataFiles = [
  { extension: 'json', name: 'JSON', type: 'application/json' },
  { extension: 'md', name: 'Markdown', type: 'text/markdown' },
] as const satisfies readonly { readonly extension: string; readonly name: string; readonly type: string }[];
