import { isSingleKey, isTyping } from '../reading/typing.ts';
import { readingKeys } from '../../schema/reading-settings.ts';

async function open(address: string): Promise<void> {
  try {
    const { openDialog } = await import('./dialog.ts');
    await openDialog(address);
  } catch {
    // It cannot be loaded here: its own page is perhaps kept, or says why not.
    window.location.assign(address);
  }
}

async function prepare(address: string): Promise<void> {
  try {
    const { prepareDialog } = await import('./dialog.ts');
    await prepareDialog(address);
  } catch {
    // Tried again when it is asked for.
  }
}

// Opens the search over the page: by `/`, or by any link marked `data-opens-search`, which leads to the search page without this. A page that
// searches in its own text needs no other.
const openers = document.querySelectorAll<HTMLAnchorElement>(
  ':root:not(:has(search-box, concordance-list)) a[data-opens-search]',
);
for (const opener of openers) {
  for (const intent of ['pointerenter', 'focus'] as const)
    opener.addEventListener(intent, () => void prepare(opener.href));
  opener.addEventListener('click', (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    void open(opener.href);
  });
}
document.addEventListener('keydown', (event) => {
  const [opener] = openers;
  if (!opener || event.key !== readingKeys.search || !isSingleKey(event) || isTyping(event.target)) return;
  event.preventDefault();
  void open(opener.href);
});
// A result on this very page closes the dialog by moving to its place.
window.addEventListener('hashchange', () => {
  document.querySelector<HTMLDialogElement>('.search-dialog')?.close();
});
