import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { readTagged, type TaggedElement } from "./read-tagged";

/** What a voice says of one element that holds words: its role and the words, white space as one. */
export interface Said {
  readonly role: string;
  readonly text: string;
}

/** The drawn words of every stretch of marked content: by page, then by number. */
async function drawnWords(bytes: Uint8Array): Promise<ReadonlyMap<number, string>[]> {
  const loading = getDocument({ data: bytes.slice(), isEvalSupported: false, verbosity: 0 });
  const pdf = await loading.promise;
  const pages: Map<number, string>[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    const words = new Map<number, string>();
    const open: (number | undefined)[] = [];
    for (const item of items)
      if ("str" in item) {
        const content = open.findLast((each) => each !== undefined);
        if (content !== undefined) words.set(content, (words.get(content) ?? "") + item.str);
      } else if (item.type === "endMarkedContent") open.pop();
      else open.push(numberOf(item.id));
    pages.push(words);
  }
  await loading.destroy();
  return pages;
}

/** The number of marked content in the name that pdf.js gives it, such as "p3R_mc12". */
function numberOf(id: string | null | undefined): number | undefined {
  const number = /_mc(\d+)$/.exec(id ?? "")?.[1];
  return number === undefined ? undefined : Number(number);
}

const blocks = new Set(["H1", "H2", "H3", "P", "Lbl", "LBody", "Caption", "TH", "TD", "TOCI"]);

/**
 * What a voice reads from the structure, element by element, as ISO 32000-1, 14.9 has it: an
 * alternative or other words where there are some, else what is drawn.
 */
export async function readAloud(bytes: Uint8Array): Promise<Said[]> {
  const words = await drawnWords(bytes);
  const textOf = ({ says, kids }: TaggedElement): string =>
    says ??
    kids
      .map((kid) => {
        if (kid.kind === "element") return textOf(kid.element);
        return kid.kind === "content" ? (words[kid.page]?.get(kid.number) ?? "") : "";
      })
      .join("");
  const read = (element: TaggedElement): Said[] => {
    const { role, alternative, kids } = element;
    if (alternative !== undefined) return [{ role, text: alternative }];
    if (blocks.has(role)) return [{ role, text: textOf(element).replace(/\s+/g, " ").trim() }];
    return kids.flatMap((kid) => (kid.kind === "element" ? read(kid.element) : []));
  };
  const { tree } = readTagged(bytes);
  return tree ? read(tree) : [];
}
