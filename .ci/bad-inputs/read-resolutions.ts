import { terminalReaders } from "../../src/cli/terminal-readers";
import { blankDesign } from "../../src/domain/design";
import { compareTexts } from "../../src/importing/compare/compare-texts";
import { makePdf } from "../../src/importing/extract/cases/make-pdf";
import { readProblemInWords } from "../../src/importing/extract/problem-in-words";
import { readFile } from "../../src/importing/extract/read-file";
import { type ReadFile, readText } from "../../src/importing/extract/read-text";
import {
  allOf,
  proposalsToDesign,
  withEdits,
} from "../../src/importing/match/design/proposals-to-design";
import { readResolution } from "../../src/importing/match/read-resolution";
import { wellMade } from "../../src/importing/wording/cases/well-made";
import { checkWording } from "../../src/importing/wording/check-wording";
import type { Answer, Reader } from "./answer";
import { badBytes, randomBytes } from "./bad-bytes";
import { badDocx } from "./bad-docx";
import { badPdf } from "./bad-pdf";
import { badText, randomText } from "./bad-text";
import type { Chance } from "./chance";
import { texts } from "./originals";
import { isSound } from "./read-design";
import { utf8 } from "./utf8";
import { words } from "./words";

const otherText = readResolution(wellMade);
let takenSoFar = 0;

/** What the reader and the comparison do with a text once it is read. */
function answerOf(read: ReadFile): Answer {
  if (!read.ok) {
    const { problem } = read;
    return { taken: false, sentence: readProblemInWords(words, problem), code: problem.code };
  }
  isSound(withEdits(blankDesign("read", "Read"), proposalsToDesign(allOf(read.reading))));
  checkWording(read.reading);
  takenSoFar += 1;
  if (takenSoFar % 20 === 0) compareTexts(otherText, read.reading);
  return { taken: true };
}

const readAs = (name: string) => async (bytes: Uint8Array) =>
  answerOf(await readFile(bytes, name, terminalReaders));

function anyText(chance: Chance): string {
  return chance.inHundred(25) ? randomText(chance) : badText(chance.pick(texts), chance);
}

/** A resolution in a text file. */
export const textFile: Reader = {
  name: "text file",
  make: (chance) => {
    const kind = chance.below(100);
    if (kind < 50) return utf8(anyText(chance));
    if (kind < 95) return badBytes(utf8(chance.pick(texts)), chance);
    return randomBytes(chance);
  },
  read: readAs("some.txt"),
};

/** A resolution that was pasted: 16-bit letters, so that halves of letters stay what they are. */
export const pastedText: Reader = {
  name: "pasted text",
  make: (chance) => new Uint8Array(Buffer.from(anyText(chance), "utf16le")),
  read: async (bytes) => answerOf(readText(Buffer.from(bytes).toString("utf16le"))),
};

/** A resolution in a Word file. */
export const wordFile: Reader = {
  name: "Word file",
  make: (chance) => badDocx(chance.pick(texts), chance),
  read: readAs("some.docx"),
};

/** A resolution in a PDF. */
export const pdfText: Reader = {
  name: "PDF of a resolution",
  make: (chance) => badPdf(makePdf(chance.pick(texts).split("\n")), chance),
  read: readAs("some.pdf"),
};
