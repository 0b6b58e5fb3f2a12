/** The library that the tests read exports back with; it comes without types of its own. */
declare module "@citation-js/core" {
  export class Cite {
    constructor(text: string);
    /** CSL-JSON items, as read. */
    data: Record<string, unknown>[];
  }
}
declare module "@citation-js/plugin-bibtex";
declare module "@citation-js/plugin-ris";
