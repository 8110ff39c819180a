/** A linear congruential generator (D. E. Knuth, The Art of Computer Programming 2, 3.2.1): the same numbers in every run. */
export function makeRandom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

type Language = 'zh' | 'en';
type Alteration = (units: readonly string[], other: () => string, random: (below: number) => number) => string[];

/** Han characters and English words that replace others. */
const others = {
  zh: [...'山水火木石田目耳足手口刀弓车马牛羊鸟鱼米竹衣舟瓜皮'],
  en: 'house river green seven march letter tree stone paper cold bridge table sister window winter'.split(' '),
};

function replaceSome(share: number): Alteration {
  return (units, other, random) => units.map((unit) => (random(1000) < share * 1000 ? other() : unit));
}

/** The ways in which quotations are altered, by their names. */
const alterations: Readonly<Record<string, Alteration>> = {
  'one unit replaced': (units, other, random) => units.with(random(units.length), other()),
  'a tenth replaced': replaceSome(0.1),
  'a quarter replaced': replaceSome(0.25),
  'words left out': (units, _, random) => {
    const length = Math.min(6, Math.floor(units.length / 4));
    return units.toSpliced(random(units.length - length), length);
  },
  'words put in': (units, other, random) => units.toSpliced(random(units.length), 0, other(), other(), other()),
  'halves exchanged': (units) => {
    const middle = Math.floor(units.length / 2);
    return [...units.slice(middle), ...units.slice(0, middle)];
  },
};

export const alterationNames = Object.keys(alterations);

/** Cuts a sentence into characters or words, and puts them together again. */
const cut = { zh: (text: string): string[] => [...text], en: (text: string): string[] => text.split(' ') };
const joints = { zh: '', en: ' ' };

/** Alters each sentence in one way. */
export function alter(sentences: readonly string[], name: string, language: Language): string[] {
  const random = makeRandom(7);
  const alteration = alterations[name];
  if (!alteration) throw new Error(`no alteration is called “${name}”`);
  const other = (): string => others[language][random(others[language].length)] ?? '';
  return sentences.map((sentence) => alteration(cut[language](sentence), other, random).join(joints[language]));
}
