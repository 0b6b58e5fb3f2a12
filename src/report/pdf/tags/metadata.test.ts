import { describe, expect, it } from "vitest";
import type { ReportMeta } from "../../model/report";
import { metadataOf } from "./metadata";

const meta: ReportMeta = {
  title: "A title",
  kindWords: "Assessment",
  author: "",
  unit: "",
  clearance: "",
  marking: "",
  language: "fr",
  versions: { app: "1", engine: "1", evidence: "1", precedents: "1" },
  versionsLine: "",
  date: "2026-11-21",
};

describe("do the metadata say what the document is?", () => {
  it("title, language and date", () => {
    const text = metadataOf(meta);
    expect(text).toContain('<rdf:li xml:lang="x-default">A title</rdf:li>');
    expect(text).toContain('<rdf:li xml:lang="fr">A title</rdf:li>');
    expect(text).toContain("<dc:language><rdf:Bag><rdf:li>fr</rdf:li>");
    expect(text).toContain("2026-11-21T00:00:00Z");
  });
  it("no author where there is none, and no conformance", () => {
    expect(metadataOf(meta)).not.toMatch(/dc:creator|pdfuaid|pdfaid/);
    expect(metadataOf({ ...meta, author: "Desk" })).toContain("<rdf:li>Desk</rdf:li>");
  });
  it("what a title holds as text, never as markup", () => {
    const text = metadataOf({ ...meta, title: "</rdf:RDF> & \"A\" 'b'\u0000\ud800" });
    expect(text).toContain("&lt;/rdf:RDF&gt; &amp; &quot;A&quot; &apos;b&apos;</rdf:li>");
    expect(text.match(/<\/rdf:RDF>/g)).toHaveLength(1);
  });
});
