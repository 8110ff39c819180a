import type { APIRoute, GetStaticPaths } from 'astro';
import { type CorpusMeasure, loadCorpus } from '../../view/corpus.ts';
import { readMeasure } from '../../view/reading.ts';

export const getStaticPaths = (async () => {
  const { measures } = await loadCorpus();
  return measures.map((measure) => ({ params: { measure: measure.id }, props: { measure } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ measure: CorpusMeasure }> = ({ props }) => Response.json(readMeasure(props.measure));
