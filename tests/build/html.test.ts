import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { dist } from '../support/project.ts';
import { pages } from '../support/site.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: {
    // The compiler writes both, and HTML allows both.
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    'no-trailing-whitespace': 'off',
    // A title as long as the law’s name is no mistake.
    'long-title': 'off',
  },
});

function findFaults(html: string): string[] {
  const { results } = validator.validateStringSync(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ line, message, ruleId, selector }) => `${ruleId}: ${message} (${selector ?? `line ${line}`})`),
  );
}

/** The type of a page: its address without edition and name. */
function typeOf(page: string): string {
  const parts = page.split('/').slice(0, -1);
  return parts.length < 3 ? page : `${parts[0] ?? ''}/${parts[1] ?? ''}/*`;
}

const samples = [...new Map(pages.map((page) => [typeOf(page), page])).values(), 'en/measures/3-1/index.html'];

describe('the HTML', () => {
  it.each(samples)('of %s is valid', (page) => {
    expect(findFaults(readFileSync(join(dist, page), 'utf8'))).toEqual([]);
  });

  it('is faulted where it is not valid', () => {
    expect(
      findFaults('<!doctype html><html lang="en"><head><title>x</title></head><body><p><div></div></p></body></html>'),
    ).not.toEqual([]);
  });
});
