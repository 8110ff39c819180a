/** Speculation rules that load the measures before and after beforehand, where a browser knows them. */
export const speculationRules = JSON.stringify({
  prefetch: [{ where: { selector_matches: 'a[rel=next],a[rel=prev]' }, eagerness: 'eager' }],
});
