import type { jsPDF } from "jspdf";
import { deflateWith, insideOf, setVersion } from "../inside";
import { withCrossReferenceStream } from "./cross-reference";
import { packObjects } from "./object-stream";
import { createRecorder, type Stretch } from "./recorder";
import type { Tag } from "./tag";
import { writeStructure } from "./write-structure";

/** A rectangle in points from the page's upper left corner. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where a link leads: an address, or a page (counted from 1) and a height below its upper edge. */
export type Way = { readonly url: string } | { readonly page: number; readonly top: number };

/** What the pages are drawn through, so that everything on them is tagged or an artefact. */
export interface Structure {
  /** Draws a stretch of the present page, and keeps whose it is. */
  draw(stretch: Stretch, draw: () => void): void;
  /** Makes a place of the present page lead there, as a part of the link that was drawn last. */
  follow(box: Box, way: Way, words: string): void;
  /** Keeps where a figure stands on the present page. */
  place(tag: Tag, box: Box): void;
  /** Closes what is open; call it at the end of every page. */
  endPage(): void;
  /** Writes the document with its structure. Call it once, after everything is drawn. */
  output(): Uint8Array;
}

/** The structure of a document whose pages all have this height in points. */
export function createStructure(doc: jsPDF, height: number): Structure {
  const inside = insideOf(doc);
  const recorder = createRecorder();
  const page = () => doc.getCurrentPageInfo().pageNumber - 1;
  const upright = ({ left, top, width, height: deep }: Box) =>
    [left, height - top - deep, left + width, height - top] as const;
  const write = (lines: readonly string[]) => {
    if (lines.length > 0) inside.write(lines.join("\n"));
  };

  return {
    draw(stretch, draw) {
      write(recorder.enter(stretch, page()));
      draw();
    },
    follow(box, way, words) {
      const to =
        "url" in way
          ? ({ kind: "address", url: way.url } as const)
          : ({ kind: "place", page: way.page - 1, y: height - way.top } as const);
      recorder.follow({ page: page(), box: upright(box), to, words });
    },
    place: (tag, box) => recorder.place(tag, upright(box)),
    endPage: () => write(recorder.leave()),
    output: () => output(doc, recorder.recorded()),
  };
}

/** Hooks the structure into what jsPDF writes, lets it write, and points to the packed objects. */
function output(doc: jsPDF, recorded: ReturnType<ReturnType<typeof createRecorder>["recorded"]>) {
  const inside = insideOf(doc);
  const { events } = doc.internal;
  const pages: number[] = [];
  const annotations: number[] = [];
  let root = 0;
  let packed = { stream: 0, numbers: [] as readonly number[] };

  setVersion(doc, "1.7");
  events.subscribe("putPage", ({ pageNumber, objId }: { pageNumber: number; objId: number }) => {
    const page = pageNumber - 1;
    pages[page] = objId;
    const own = recorded.annotations.flatMap((annotation, index) => {
      if (annotation.page !== page) return [];
      annotations[index] = inside.newObjectDeferred();
      return [`${annotations[index]} 0 R`];
    });
    inside.write(
      `/StructParents ${page} /Tabs /S${own.length > 0 ? ` /Annots [${own.join(" ")}]` : ""}`,
    );
  });
  events.subscribe("postPutResources", () => {
    const next = () => inside.newObjectDeferred();
    const written = writeStructure(recorded, { pages, annotations, next });
    const { data, first, numbers } = packObjects(written.objects);
    root = written.root;
    packed = { stream: next(), numbers };
    inside.newObjectDeferredBegin(packed.stream, true);
    inside.putStream({
      data,
      filters: true,
      objectId: packed.stream,
      additionalKeyValues: [
        { key: "Type", value: "/ObjStm" },
        { key: "N", value: String(numbers.length) },
        { key: "First", value: String(first) },
      ],
    });
    inside.write("endobj");
  });
  events.subscribe("putCatalog", () => {
    inside.write(`/MarkInfo <</Marked true>> /StructTreeRoot ${root} 0 R`);
  });
  const bytes = new Uint8Array(doc.output("arraybuffer"));
  return withCrossReferenceStream(bytes, packed, deflateWith(doc));
}
