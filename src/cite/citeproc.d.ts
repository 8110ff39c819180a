/** citeproc ships no types; these are the parts that are used here. */
declare module 'citeproc' {
  export interface CslNode {
    readonly name: string;
    readonly attrs: Readonly<Record<string, string>>;
    readonly children: readonly (CslNode | string)[];
  }
  interface Engine {
    setOutputFormat(format: 'html' | 'text'): void;
    updateItems(ids: string[]): void;
    processCitationCluster(
      citation: object,
      before: readonly unknown[],
      after: readonly unknown[],
    ): [unknown, ([number, string, string] | undefined)[]];
    makeBibliography(): [unknown, string[]] | false;
  }
  type EngineConstructor = new (
    system: { retrieveLocale: (tag: string) => CslNode | string; retrieveItem: (id: string) => object },
    style: CslNode | string,
    locale: string,
    forceLocale: boolean,
  ) => Engine;
  const CSL: { readonly Engine: EngineConstructor };
  export default CSL;
}
