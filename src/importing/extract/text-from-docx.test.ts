import { expect, it, vi } from "vitest";
import { makeZip } from "./cases/make-zip";
import { loadWordReader, textFromDocx } from "./text-from-docx";

it("hands no XML that does not nest to the reader of Word files, which could take minutes over it", async () => {
  const loadReader = vi.fn(loadWordReader);
  const text = `<w:document></w:document>${"<w:p></w:p>".repeat(3)}`;
  const docx = makeZip([{ name: "word/document.xml", text }]);
  expect(await textFromDocx(docx, loadReader)).toEqual({
    ok: false,
    problem: { code: "docx-damaged" },
  });
  expect(loadReader).not.toHaveBeenCalled();
});
