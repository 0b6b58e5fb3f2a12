import type { jsPDF } from "jspdf";

/** The part of jsPDF's inside that its type leaves out. */
export interface Inside {
  newObjectDeferred(): number;
  newObjectDeferredBegin(id: number, output: boolean): void;
  putStream(options: {
    data: string;
    filters: boolean;
    objectId: number;
    additionalKeyValues: { key: string; value: string }[];
  }): void;
  write(...texts: string[]): void;
}

/** What jsPDF's own plug-ins write objects with. */
export function insideOf(doc: jsPDF): Inside {
  return doc.internal as unknown as Inside;
}

interface Deeper {
  readonly __private__: { setPdfVersion(version: string): void };
  processDataByFilters(data: string, filters: readonly string[]): { data: string };
}

/** Sets the version that the document's first line names. */
export function setVersion(doc: jsPDF, version: "1.7"): void {
  (doc as unknown as Deeper).__private__.setPdfVersion(version);
}

/** Presses bytes, one character each, as jsPDF presses its streams. */
export function deflateWith(doc: jsPDF): (data: string) => string {
  return (data) => (doc as unknown as Deeper).processDataByFilters(data, ["FlateEncode"]).data;
}
