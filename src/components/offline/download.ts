/**
 * Downloads a file by way of the worker: browsers send a download past it, so that what is kept would not be found.
 *
 * @param link the link
 */
async function download(link: HTMLAnchorElement): Promise<void> {
  const response = await fetch(link.href).catch(() => undefined);
  // A hotspot answers everything with a page of its own.
  const isPage = response?.headers.get('Content-Type')?.startsWith('text/html') === true;
  if (!response?.ok || isPage) {
    window.location.assign(link.href);
    return;
  }
  const copy = document.createElement('a');
  copy.href = URL.createObjectURL(await response.blob());
  copy.download = new URL(link.href).pathname.split('/').at(-1) ?? '';
  copy.click();
  setTimeout(() => {
    URL.revokeObjectURL(copy.href);
  }, 60_000);
}

document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[download]') : null;
  const workers = navigator.serviceWorker as ServiceWorkerContainer | undefined;
  if (!link || !workers?.controller || link.protocol === 'blob:') return;
  event.preventDefault();
  void download(link);
});
