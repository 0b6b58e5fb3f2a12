import { expect, it } from "vitest";
import { loadMessages } from "../../i18n/catalogue";
import { createWords } from "../../i18n/words";
import { readProblemInWords } from "./problem-in-words";
import { readFile } from "./read-file";
import type { ReaderProblem } from "./reader-problem";

const words = createWords("en", await loadMessages("en", ["reader"]));
const problems: readonly ReaderProblem[] = [
  { code: "empty" },
  { code: "other-language", language: "fr" },
  { code: "no-resolution" },
  { code: "file-too-large", size: 30_000_000, most: 20_000_000 },
  { code: "text-too-long", length: 900_000, most: 400_000 },
  { code: "unpacks-too-large", most: 100_000_000 },
  { code: "wrong-extension", named: "txt", found: "pdf" },
  { code: "unknown-format", named: "png" },
  { code: "old-word" },
  { code: "docx-damaged" },
  { code: "docx-password" },
  { code: "pdf-damaged" },
  { code: "pdf-password" },
  { code: "pdf-scanned", pages: 3 },
];

it.each(problems)("does $code say what it is and what to do?", (problem) => {
  const said = readProblemInWords(words, problem);
  expect(said.match(/\.(?:\s|$)/g)?.length).toBeGreaterThanOrEqual(2);
  expect(said).not.toContain("reader.");
});

it("names what it knows", () => {
  expect(readProblemInWords(words, { code: "other-language", language: "fr" })).toContain("French");
  expect(readProblemInWords(words, { code: "file-too-large", size: 30e6, most: 20e6 })).toContain(
    "30 MB",
  );
});

it("is a file in another language refused before anything is proposed?", async () => {
  const french =
    "Le Conseil de sécurité, rappelant les résolutions du Conseil et la situation dans le pays, décide de proroger le mandat";
  const read = await readFile(new TextEncoder().encode(french), "a.txt");
  expect(read).toEqual({ ok: false, problem: { code: "other-language", language: "fr" } });
});
