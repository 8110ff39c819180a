import { customPinyin, pinyin } from 'pinyin-pro';

/** Words that the library reads by the wrong neighbour somewhere in the text; the readings are those of the 现代汉语词典. */
customPinyin({
  相关: 'xiāng guān',
  相应: 'xiāng yìng',
  参与: 'cān yù',
  着力: 'zhuó lì',
  商标的: 'shāng biāo de',
  行为: 'xíng wéi',
  知识: 'zhī shi',
  合同: 'hé tóng',
});

/** A character with its reading. */
export interface ReadCharacter {
  readonly character: string;
  /** With its tone mark; empty for what is no Han character. */
  readonly syllable: string;
  /** The same in letters alone, `ü` as `v`, as it is typed. */
  readonly letters: string;
}

/**
 * Reads Chinese aloud, character by character, as its words are read; 不 and 一 keep their own tones.
 *
 * @param text Simplified Chinese
 * @returns every character of the text, in order
 */
export function readCharacters(text: string): ReadCharacter[] {
  return pinyin(text, { type: 'all', toneSandhi: false }).map(({ isZh, origin, pinyin: syllable }) => {
    if (!isZh) return { character: origin, syllable: '', letters: '' };
    const letters = syllable.replaceAll('ü', 'v').normalize('NFD');
    return { character: origin, syllable, letters: letters.replaceAll('u\u0308', 'v').replaceAll(/\p{M}/gu, '') };
  });
}
