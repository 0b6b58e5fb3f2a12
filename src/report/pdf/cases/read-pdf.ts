import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

export interface ReadPdf {
  readonly pages: readonly string[];
  /** All text with every run of white space as one space, broken words left as they are. */
  readonly text: string;
  readonly outline: readonly { title: string; items: readonly { title: string }[] }[];
  readonly info: Record<string, unknown>;
  readonly language: string | undefined;
  readonly links: readonly string[];
  readonly attachments: Record<string, { filename: string; content: Uint8Array }> | null;
}

/** Reads a PDF back as a reader would: text by page, bookmarks, properties, links, attachments. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const loading = getDocument({ data: bytes.slice(), isEvalSupported: false, verbosity: 0 });
  const pdf = await loading.promise;
  const pages: string[] = [];
  const links: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    pages.push(items.map((item) => ("str" in item ? item.str : "")).join(" "));
    for (const annotation of await page.getAnnotations())
      if (annotation.url) links.push(annotation.url);
  }
  const { info } = await pdf.getMetadata();
  const read = {
    pages,
    text: pages.join(" ").replace(/\s+/g, " "),
    outline: (await pdf.getOutline()) ?? [],
    info: info as Record<string, unknown>,
    language: (info as { Language?: string }).Language,
    links,
    attachments: await pdf.getAttachments(),
  };
  await loading.destroy();
  return read;
}
