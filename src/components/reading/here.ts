/**
 * The page’s own address as links have it, however it was asked for: with a closing slash, without `index.html`.
 *
 * @returns the path from the host’s root
 */
export function pathHere(): string {
  return window.location.pathname.replace(/index\.html$/u, '').replace(/[^/]$/u, '$&/');
}
