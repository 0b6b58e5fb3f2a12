/** The least PDF that carries a file: one empty page, written by hand. */
export function pdfWithFile(name: string, text: string): Uint8Array {
  const size = new TextEncoder().encode(text).length;
  const lines = [
    "%PDF-1.7",
    `1 0 obj <</Type/Catalog/Pages 2 0 R/Names<</EmbeddedFiles<</Names[(${name}) 4 0 R]>>>>>> endobj`,
    "2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj",
    "3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 10 10]>> endobj",
    `4 0 obj <</Type/Filespec/F(${name})/UF(${name})/EF<</F 5 0 R>>>> endobj`,
    `5 0 obj <</Type/EmbeddedFile/Length ${size}>> stream\n${text}\nendstream endobj`,
    "trailer <</Root 1 0 R>>",
    "%%EOF",
  ];
  return new TextEncoder().encode(lines.join("\n"));
}
