import type { ScriptException } from '../schema/script-exceptions.ts';
import { createConverter, findSimplifiedOnly, type Script, scripts, simplify } from '../text/script.ts';
import type { ContentFile } from './content-files.ts';
import type { Problem } from './report.ts';

/** A Chinese text of the content and the place it stands. */
export interface PlacedText {
  readonly file: string;
  readonly line: number;
  /** What it is: `sentence 3-1.2`. */
  readonly name: string;
  readonly zh: string;
}

type TraditionalScript = Exclude<Script, 'hans'>;

const traditionalScripts = scripts.filter((script): script is TraditionalScript => script !== 'hans');

/** Forms that no Traditional edition may print, with the one that stands instead. */
const deniedForms: readonly { readonly form: string; readonly instead: string; readonly in: readonly Script[] }[] = [
  { form: '若幹', instead: '若干', in: ['tw', 'hk'] },
  { form: '覈准', instead: '核准', in: ['tw', 'hk'] },
  { form: '釋出', instead: '發布', in: ['tw', 'hk'] },
  { form: '公佈', instead: '公布', in: ['tw', 'hk'] },
  { form: '發佈', instead: '發布', in: ['tw', 'hk'] },
  { form: '佈局', instead: '布局', in: ['tw', 'hk'] },
  { form: '製度', instead: '制度', in: ['tw', 'hk'] },
  { form: '製定', instead: '制定', in: ['tw', 'hk'] },
  { form: '智慧財產', instead: '知識產權', in: ['tw', 'hk'] },
  { form: '軟體', instead: '軟件', in: ['tw', 'hk'] },
  { form: '資訊', instead: '信息', in: ['tw', 'hk'] },
  { form: '佔有', instead: '占有', in: ['tw'] },
  { form: '獨佔', instead: '獨占', in: ['tw'] },
  { form: '裏', instead: '裡', in: ['tw'] },
  { form: '裡', instead: '裏', in: ['hk'] },
];

function checkForms({ file, line, name, zh }: PlacedText, script: TraditionalScript, converted: string): Problem[] {
  const at = { file, line, value: converted };
  const simplified = findSimplifiedOnly(converted).map((character): Problem => ({
    ...at,
    message: `${name} keeps the Simplified 「${character}」 in the ${script} edition`,
    remedy: 'write the Traditional form in content/script-exceptions.yaml, or remove the exception that brings it in',
  }));
  const denied = deniedForms
    .filter((row) => row.in.includes(script) && converted.includes(row.form))
    .map(({ form, instead }): Problem => ({
      ...at,
      message: `${name} has 「${form}」 in the ${script} edition, where 「${instead}」 belongs`,
      remedy: 'add a row with the right form and the reason to content/script-exceptions.yaml',
    }));
  if (simplified.length + denied.length > 0 || simplify(converted, script) === zh) return [...simplified, ...denied];
  return [
    {
      ...at,
      message: `${name} does not come back from the ${script} edition: it becomes 「${simplify(converted, script)}」`,
      remedy:
        'a conversion may change forms only; correct the row in content/script-exceptions.yaml that changes a word',
    },
  ];
}

/**
 * Converts every text to both Traditional scripts and looks for what a reader of them would call wrong.
 *
 * @param texts the Chinese texts of the content
 * @param exceptions the reviewed decisions
 * @returns a problem for each Simplified character left, each denied form and each text that does not convert back
 */
export function checkScripts(texts: readonly PlacedText[], exceptions: readonly ScriptException[]): Problem[] {
  return traditionalScripts.flatMap((script) => {
    const convert = createConverter(script, exceptions);
    return texts.flatMap((text) => checkForms(text, script, convert(text.zh)));
  });
}

/**
 * Looks for words that two rows decide.
 *
 * @param file the file of exceptions
 * @param exceptions its rows
 * @returns a problem for each row that repeats an earlier one
 */
export function checkDuplicateExceptions(file: ContentFile, exceptions: readonly ScriptException[]): Problem[] {
  return exceptions.flatMap(({ hans }, index) =>
    exceptions.findIndex((row) => row.hans === hans) === index
      ? []
      : [
          {
            file: file.file,
            line: file.lineOf([index]),
            message: `「${hans}」 is decided twice`,
            value: hans,
            remedy: 'keep one row',
          },
        ],
  );
}
