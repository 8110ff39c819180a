import { describe, expect, it } from 'vitest';
import { readDownload } from '../support/downloads.ts';
import { findXliffMistakes } from '../support/xliff.ts';

const xml = readDownload('guofa-2015-71.xlf');

const unit = /<unit id="3-1\.2">.*?<\/unit>/su;

describe('the translation project', () => {
  it('keeps the rules of XLIFF 2.1', () => {
    expect(findXliffMistakes(xml)).toEqual([]);
  });

  it.each([
    {
      name: 'another namespace',
      section: '4.2.1',
      change: (text: string) => text.replace('document:2.0', 'document:1.2'),
    },
    {
      name: 'another version',
      section: '4.3.1.42',
      change: (text: string) => text.replace('version="2.1"', 'version="2.0"'),
    },
    { name: 'no source language', section: '4.3.1', change: (text: string) => text.replace(' srcLang="zh-CN"', '') },
    {
      name: 'a source language that is no tag',
      section: '4.3.1.29, 4.3.1.37',
      change: (text: string) => text.replace('srcLang="zh-CN"', 'srcLang="Chinese"'),
    },
    { name: 'no target language', section: '4.2.2.1', change: (text: string) => text.replace(' trgLang="en"', '') },
    {
      name: 'a source in another language',
      section: '4.2.2.12, 4.2.2.13',
      change: (text: string) => text.replace('<source>', '<source xml:lang="zh-TW">'),
    },
    {
      name: 'a unit without an id',
      section: '4.3.1',
      change: (text: string) => text.replace('<unit id="3-1.2">', '<unit>'),
    },
    {
      name: 'an attribute that a unit does not know',
      section: '4.3.1',
      change: (text: string) => text.replace('<unit id="3-1.2">', '<unit id="3-1.2" part="3">'),
    },
    {
      name: 'a unit’s id twice',
      section: '4.3.1.21',
      change: (text: string) => text.replace('<unit id="3-1.2">', '<unit id="3-1.1">'),
    },
    {
      name: 'a group’s id twice',
      section: '4.3.1.21',
      change: (text: string) => text.replace('<group id="3-2"', '<group id="3-1"'),
    },
    {
      name: 'an id with a space',
      section: '4.3.1.21',
      change: (text: string) => text.replace('<unit id="3-1.2">', '<unit id="3-1 2">'),
    },
    {
      name: 'a target before its source',
      section: '4.2.2.6',
      change: (text: string) =>
        text.replace(unit, (one) => one.replace(/(<source>.*<\/source>)(\s*)(<target>.*<\/target>)/su, '$3$2$1')),
    },
    {
      name: 'a unit without a segment',
      section: '4.2.2.5',
      change: (text: string) => text.replace(unit, '<unit id="3-1.2"></unit>'),
    },
    {
      name: 'a segment outside a unit',
      section: '4.2.2.4',
      change: (text: string) => text.replace(unit, (one) => one.replace(/<\/?unit[^>]*>/gu, '')),
    },
    {
      name: 'an element that the core does not know',
      section: '4.2.1',
      change: (text: string) => text.replace(/<target>(.*?)<\/target>/u, '<target><b>$1</b></target>'),
    },
    {
      name: 'a state that there is not',
      section: '4.3.1.31',
      change: (text: string) => text.replace('state="translated"', 'state="done"'),
    },
    {
      name: 'a translated segment without a target',
      section: '4.3.1.31',
      change: (text: string) => text.replace(/<target>.*?<\/target>/u, ''),
    },
    {
      name: 'text between elements',
      section: '4.2.2.1–4.2.2.6',
      change: (text: string) => text.replace('<unit id="3-1.2">', '知识<unit id="3-1.2">'),
    },
  ])('breaks a rule with $name', ({ change, section }) => {
    const broken = change(xml);
    expect(broken).not.toBe(xml);
    expect(findXliffMistakes(broken).join('\n')).toContain(`§ ${section}: `);
  });
});
