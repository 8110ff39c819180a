import type { APIRoute, GetStaticPaths } from 'astro';
import { editions } from '../../edition/editions.ts';
import { makeOnce } from '../../export/make-once.ts';
import { chineseCharacters } from '../../fonts/characters.ts';
import { makeWebFont } from '../../fonts/web-font.ts';
import { loadCorpus } from '../../view/corpus.ts';

type Face = Pick<(typeof editions)[number], 'script' | 'textLang'>;

/** One file for each script: the English edition shows the Simplified one’s. */
export const getStaticPaths = (() =>
  editions
    .filter(({ language }) => language === 'zh')
    .map(({ script, textLang }) => ({
      params: { face: `serif-${script}` },
      props: { script, textLang },
    }))) satisfies GetStaticPaths;

export const GET: APIRoute<Face> = async ({ props }) => {
  const characters = chineseCharacters(await loadCorpus(), props.script);
  const bytes = await makeOnce(`${props.script}.woff2`, [props.textLang, characters], () =>
    makeWebFont({ language: props.textLang, weight: 400, characters }),
  );
  return new Response(bytes, { headers: { 'Content-Type': 'font/woff2' } });
};
