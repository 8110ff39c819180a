/**
 * Adds styles for what a script has made; a page that never makes it does not load them.
 *
 * @param css a style sheet’s text
 */
export function adoptStyles(css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
}
