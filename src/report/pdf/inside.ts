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
