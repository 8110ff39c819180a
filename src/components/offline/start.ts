/** Long enough for a page and what it loads of itself, in milliseconds. */
const pause = 1500;

// The page comes first: what keeps it is loaded when it is at rest.
window.addEventListener('load', () => {
  setTimeout(() => void import('./connect.ts'), pause);
});
export {};
