import { element } from '../dom/element.ts';
import { isSingleKey } from '../reading/typing.ts';
import type { SearchBox } from './search-box.ts';
import './search-box.ts';

/** Reads a page of the site without showing it. A request for a document, for it needs no text to be made into markup. */
function readPage(address: string): Promise<Document> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('GET', address);
    request.responseType = 'document';
    request.onload = () => {
      if (request.status === 200 && request.responseXML) resolve(request.responseXML);
      else reject(new Error(`${address} answered ${request.status}`));
    };
    request.onerror = () => {
      reject(new Error(`${address} did not answer`));
    };
    request.send();
  });
}

/** The box of the search page in a dialog: its markup is written once, and no other page carries it. */
async function makeDialog(address: string): Promise<HTMLDialogElement> {
  const page = await readPage(address);
  const box = page.querySelector<SearchBox>('search-box');
  if (!box) throw new Error(`${address} has no search`);
  const { close = '', label = '' } = box.dataset;
  delete box.dataset['query'];
  const form = element('form', { method: 'dialog' }, [element('button', {}, [close])]);
  const dialog = element('dialog', { class: 'search-dialog interface', 'aria-label': label }, [form]);
  dialog.append(document.adoptNode(box));
  document.body.append(dialog);
  return dialog;
}

let making: Promise<HTMLDialogElement> | undefined;

/**
 * Makes the dialog and begins to load the index.
 *
 * @param address the search page’s
 * @returns the dialog, the same for each call
 * @throws Error if the page cannot be read; the next call tries again
 */
export async function prepareDialog(address: string): Promise<HTMLDialogElement> {
  making ??= makeDialog(address);
  try {
    const dialog = await making;
    void dialog.querySelector<SearchBox>('search-box')?.prepare();
    return dialog;
  } catch (error) {
    making = undefined;
    throw error;
  }
}

/** Gathers what is typed until the dialog is there. */
function gatherKeys(): () => string {
  let typed = '';
  const listening = new AbortController();
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key.length !== 1 || !isSingleKey(event)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      typed += event.key;
    },
    { capture: true, signal: listening.signal },
  );
  return () => {
    listening.abort();
    return typed;
  };
}

let opening = false;

/**
 * Opens the search over the page.
 *
 * @param address the search page’s
 * @throws Error if it cannot be made
 */
export async function openDialog(address: string): Promise<void> {
  if (opening) return;
  opening = true;
  const gathered = gatherKeys();
  try {
    const dialog = await prepareDialog(address);
    dialog.showModal();
    const input = dialog.querySelector('input');
    const typed = gathered();
    if (!input) return;
    input.focus();
    if (typed === '') return;
    input.value = typed;
    input.dispatchEvent(new InputEvent('input'));
  } finally {
    gathered();
    opening = false;
  }
}
