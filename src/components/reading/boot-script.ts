import { readingSettings } from '../../schema/reading-settings.ts';

/**
 * JavaScript for the head of a page: dresses the page as its address says, else as this visit began, else as the reader last chose,
 * before anything is painted. It stands in the page itself, for a file would be waited for.
 */
export const bootScript = [
  `{const s=${JSON.stringify(readingSettings)},q=new URLSearchParams(location.search);`,
  'for(const n in s){let v=q.get(n);const k="reading."+n;',
  'try{if(s[n].includes(v))sessionStorage.setItem(k,v);else v=sessionStorage.getItem(k)??localStorage.getItem(k)}catch{}',
  'if(s[n].includes(v))document.documentElement.dataset[n]=v}}',
].join('');
