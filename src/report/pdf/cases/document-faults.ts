import type { TaggedPdf } from "./read-tagged";

/** What the document as a whole has to say of itself. */
export function documentFaults(pdf: TaggedPdf): string[] {
  const faults: string[] = [];
  const expect = (holds: boolean, fault: string) => {
    if (!holds) faults.push(fault);
  };
  expect(Number(pdf.version) >= 1.7, `version ${pdf.version} is older than 1.7`);
  expect(pdf.isMarked, "the document is not marked as tagged");
  expect(pdf.tree?.role === "Document", "the tree does not begin with a Document");
  expect(/^[a-z]{2}$/.test(pdf.language ?? ""), "the document has no language");
  expect(pdf.showsTitle, "the title bar shows the file's name, not the title");
  expect(
    (pdf.language === "ar") === (pdf.direction === "R2L"),
    "the document's direction is not its language's",
  );
  expect(
    pdf.metadata.includes(`<rdf:li>${pdf.language}</rdf:li>`),
    "the metadata do not name the language",
  );
  expect(
    /<dc:title><rdf:Alt><rdf:li xml:lang="x-default">[^<]+</.test(pdf.metadata),
    "the metadata have no title",
  );
  expect(!pdf.metadata.includes("pdfuaid"), "the metadata claim a conformance");
  return faults;
}
