import { describe, expect, it } from 'vitest';
import {
  findBroken,
  findRemoved,
  listBuilt,
  readAddresses,
  whyNoHistory,
  writeAddressReport,
} from '../support/addresses.ts';
import { dist } from '../support/project.ts';
import { editions, readPage } from '../support/site.ts';

const listed = readAddresses();
const ids = editions.map(({ id }) => id);

if (whyNoHistory !== undefined) console.warn(`Addresses taken out of the list are not looked for: ${whyNoHistory}`);

describe('content/addresses.txt', () => {
  it('has no address that the built site does not answer, in any edition', () => {
    expect(writeAddressReport('broken', findBroken(listed, ids, { folder: dist, read: readPage }))).toBe('');
  });

  it('has every address of the built site', () => {
    const known = new Set(listed);
    const missing = listBuilt(dist, ids, readPage).filter((address) => !known.has(address));
    expect(writeAddressReport('unlisted', missing)).toBe('');
  });

  it.skipIf(whyNoHistory !== undefined)('has every address it ever had', () => {
    expect(writeAddressReport('removed', findRemoved(listed))).toBe('');
  });

  it('has each address once', () => {
    expect(new Set(listed).size).toBe(listed.length);
  });

  it('has the opening, the 32 measures and the 147 sentences', () => {
    expect(listed.filter((address) => /^\{edition\}\/measures\/[^/]+\/$/u.test(address))).toHaveLength(33);
    expect(listed.filter((address) => /^\{edition\}\/measures\/[^/]+\/#s\d+$/u.test(address))).toHaveLength(147);
  });
});
