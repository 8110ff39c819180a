import { describe, expect, it } from 'vitest';
import { findPhraseEdges } from '../../src/text/phrases.ts';

function cut(heading: string, ...terms: readonly string[]): string {
  const places = terms.map((term) => ({ from: heading.indexOf(term), to: heading.indexOf(term) + term.length }));
  const edges = findPhraseEdges(heading, places);
  return [0, ...edges].map((from, index) => heading.slice(from, edges[index])).join('|');
}

describe('a line of a heading', () => {
  it.each([
    {
      name: 'ends between words and never inside a term',
      cut: cut('国务院关于新形势下加快知识产权强国建设的若干意见', '知识产权强国建设'),
      expected: '国务院|关于新形势下加快|知识产权强国建设的|若干|意见',
    },
    {
      name: 'does not end inside a word that the dictionary lacks',
      cut: cut('提升海外知识产权风险防控能力', '知识产权'),
      expected: '提升|海外|知识产权|风险防控能力',
    },
    { name: 'ends before 和, not after it', cut: cut('附加值和国际影响力'), expected: '附加值|和国际|影响力' },
    {
      name: 'ends between the words of a long term',
      cut: cut('加强知识产权专业人才队伍建设', '知识产权专业人才队伍'),
      expected: '加强|知识|产权|专业|人才|队伍|建设',
    },
    {
      name: 'ends there in Traditional script too',
      cut: cut('促進知識產權創造運用', '知識產權'),
      expected: '促進|知識產權|創造|運用',
    },
  ])('$name', (row) => {
    expect(row.cut).toBe(row.expected);
  });
});
