/** citeproc ships no types; these are the parts that are used here. */
declare module 'citeproc' {
  interface CslNode {
    readonly name: string;
    readonly attrs: Readonly<Record<string, string>>;
    readonly children: readonly (CslNode | string)[];
  }
  class Engine {
    constructor(
      system: { retrieveLocale: (tag: string) => CslNode | string; retrieveItem: (id: string) => object },
      style: CslNode | string,
      locale: string,
      forceLocale: boolean,
    );
    setOutputFormat(format: 'html' | 'text'): void;
    updateItems(ids: string[]): void;
    processCitationCluster(
      citation: object,
      before: readonly unknown[],
      after: readonly unknown[],
    ): [unknown, [number, string, string][]];
    makeBibliography(): [unknown, string[]] | false;
  }
  const CSL: { readonly Engine: typeof Engine };
  export default CSL;
}
