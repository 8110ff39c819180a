import { serve } from './_serve.ts';

export const { GET, getStaticPaths } = serve('epub');
