import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { dist } from '../support/project.ts';
import { validate, whyNoValidation } from '../support/schemas.ts';
import { type EditionData, readData } from '../support/site.ts';

const readDownload = (file: string): string => readFileSync(join(dist, 'data', file), 'utf8');

if (whyNoValidation !== undefined) console.warn(`XML files are not validated: ${whyNoValidation}`);

describe.skipIf(whyNoValidation !== undefined).each([
  {
    name: 'the translation memory',
    file: 'guofa-2015-71.tmx',
    option: '--dtdvalid',
    schema: 'tmx14.dtd',
    breakIt: (xml: string) => xml.replace('<seg>', '<segment>').replace('</seg>', '</segment>'),
  },
  {
    name: 'the TEI edition',
    file: 'guofa-2015-71.tei.xml',
    option: '--relaxng',
    schema: 'tei_all.rng',
    breakIt: (xml: string) => xml.replace('<head>', '<heading>').replace('</head>', '</heading>'),
  },
  {
    name: 'the Akoma Ntoso document in Chinese',
    file: 'guofa-2015-71.akn.xml',
    option: '--schema',
    schema: 'akn-os/akomantoso30.xsd',
    breakIt: (xml: string) => xml.replace(/<FRBRcountry[^>]*>/u, ''),
  },
  {
    name: 'the Akoma Ntoso document in English',
    file: 'guofa-2015-71.en.akn.xml',
    option: '--schema',
    schema: 'akn-os/akomantoso30.xsd',
    breakIt: (xml: string) => xml.replace('<num>', '<number>').replace('</num>', '</number>'),
  },
] as const)('$name', ({ breakIt, file, option, schema }) => {
  const xml = readDownload(file);

  it('is valid', () => {
    expect(validate(xml, option, schema)).toBe('');
  });

  it('is no longer valid with one broken element', () => {
    const broken = breakIt(xml);
    expect(broken).not.toBe(xml);
    expect(validate(broken, option, schema)).not.toBe('');
  });
});

describe('the JSON Schema', () => {
  // Dates have a pattern beside their format; Ajv knows formats only with a plug-in.
  const isValid = new Ajv2020({ formats: { date: true } }).compile(
    JSON.parse(readDownload('guofa-2015-71.schema.json')) as object,
  );
  const spoil = (change: (data: EditionData & { measures: { id: string }[] }) => unknown): unknown => {
    const data = structuredClone(readData()) as EditionData & { measures: { id: string }[] };
    change(data);
    return data;
  };

  it('describes the whole edition', () => {
    expect(isValid(readData())).toBe(true);
  });

  it.each([
    {
      name: 'a measure with an impossible id',
      data: spoil(({ measures: [measure] }) => measure && (measure.id = '0-1')),
    },
    { name: 'a field that it does not know', data: { ...readData(), extra: true } },
    { name: 'an edition without a number', data: { ...readData(), number: undefined } },
  ])('refuses $name', ({ data }) => {
    expect(isValid(JSON.parse(JSON.stringify(data)))).toBe(false);
  });
});
