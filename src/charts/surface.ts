import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';

/** What a picture is called, and the language of the words in it. */
export interface PictureText {
  readonly label: string;
  readonly lang: string;
}

/** What Plot says of each mark, in English. */
const internal = ['aria-label', 'aria-description'];

function shorten(value: string): string {
  return value.replace(/-?\d+\.\d{2,}/gu, (number) => String(Math.round(Number(number) * 10) / 10));
}

function tidy(root: Element): void {
  for (const style of root.querySelectorAll('style')) style.remove();
  for (const element of root.querySelectorAll('*')) {
    for (const name of internal) element.removeAttribute(name);
    for (const { name, value } of [...element.attributes]) {
      if (name !== 'href') element.setAttribute(name, shorten(value));
    }
  }
  // A link is named by its own title; Plot puts it into the mark inside.
  for (const link of root.querySelectorAll('a')) {
    const title = link.querySelector('title');
    if (title) link.prepend(title);
  }
}

/**
 * Draws a plot.
 *
 * @param options the plot’s scales and marks
 * @param text its name and language
 * @returns the SVG; the same options give the same bytes
 */
export function drawPlot(options: Plot.PlotOptions, { label, lang }: PictureText): string {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  const svg = Plot.plot({ ...options, document, className: 'plot' });
  tidy(svg);
  for (const name of ['font-family', 'font-size']) svg.removeAttribute(name);
  svg.setAttribute('role', 'group');
  svg.setAttribute('aria-label', label);
  svg.setAttribute('lang', lang);
  return svg.outerHTML;
}
