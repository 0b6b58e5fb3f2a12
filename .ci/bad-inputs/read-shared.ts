import { openProject, projectFileText } from "../../src/alternatives/project/open-project";
import { templateDesigns } from "../../src/cli/template-designs";
import type { MandateDesign } from "../../src/domain/design";
import { openBallot } from "../../src/domain/votes/ballot-file";
import { ballotOf, ceiling, votedDesign, voteOn } from "../../src/domain/votes/cases/voted-design";
import {
  badRowInWords,
  ledgerProblemInWords,
} from "../../src/features/means/stages/import/problem-in-words";
import { takenInWords } from "../../src/features/vote/round/taken-in-words";
import { columnWords } from "../../src/importing/pledges/ledger-columns";
import { readLedger } from "../../src/importing/pledges/read-ledger";
import { ledgerCsv } from "../../src/importing/pledges/write-ledger";
import { fileText } from "../../src/storage/file-text";
import { linkDataOf, openLink } from "../../src/storage/link/design-link";
import { linkProblemInWords } from "../../src/storage/link/link-problem-in-words";
import { refusalInWords } from "../../src/storage/refusal-in-words";
import { isSentence, type Reader } from "./answer";
import { badBytes } from "./bad-bytes";
import { badFile } from "./bad-file";
import { badText, randomText } from "./bad-text";
import { isSound, refusedDesign } from "./read-design";
import { utf8 } from "./utf8";
import { words } from "./words";

const example = templateDesigns().find(({ id }) => id === "example")?.design as MandateDesign;
const optionOf = (title: string, place: number): MandateDesign => ({
  ...votedDesign,
  id: `option-${place}`,
  option: { project: "p", projectTitle: title, place },
});
const ballotFile = {
  kind: "mandate-ballot",
  schemaVersion: 1,
  design: votedDesign.id,
  ballot: ballotOf("A. Rahman", [voteOn(ceiling)]),
};

/** A ballot that came back, taken on the page of votes. */
export const ballot: Reader = {
  name: "ballot",
  make: badFile([ballotFile]),
  read: async (bytes) => {
    const text = fileText(bytes);
    const opened =
      text === undefined
        ? ({ ok: false, problem: { code: "not-utf8" } } as const)
        : openBallot(text);
    if (opened.ok) return { taken: true };
    const { problem } = opened;
    return {
      taken: false,
      sentence: takenInWords(words, votedDesign, {
        key: 1,
        design: votedDesign.id,
        file: "a",
        told: { is: "refused", problem },
      }),
      code: problem.code,
      ...(problem.code === "wrong-value" ? { path: problem.path } : {}),
    };
  },
};

/** A file with all options of a project. Damaged designs in it are left out, each with a sentence. */
export const optionsFile: Reader = {
  name: "options of a project",
  make: badFile([JSON.parse(projectFileText([optionOf("Karesh", 0), optionOf("Karesh", 1)]))]),
  read: async (bytes) => {
    const text = fileText(bytes);
    if (text === undefined) return refusedDesign({ code: "not-utf8" });
    let ids = 0;
    const opened = openProject(text, () => `new-${++ids}`);
    if (!opened.ok) return refusedDesign(opened.problem);
    for (const { problem } of opened.leftOut) {
      const sentence = refusalInWords(words, problem);
      if (!isSentence(sentence)) throw new Error(`No sentence for what is left out: ${sentence}`);
    }
    opened.designs.forEach(isSound);
    return { taken: true };
  },
};

const link = await linkDataOf(votedDesign);
const data = link.ok ? link.data : "";

/** What follows the address in a link, opened on the page that shows it. */
export const sharedLink: Reader = {
  name: "link",
  make: (chance) => {
    const kind = chance.below(100);
    if (kind < 60) return utf8(badText(data, chance));
    return kind < 90 ? badBytes(utf8(data), chance) : utf8(`a${randomText(chance)}`);
  },
  read: async (bytes) => {
    const opened = await openLink(new TextDecoder().decode(bytes));
    if (opened.ok) {
      isSound(opened.design);
      return { taken: true };
    }
    const { problem } = opened;
    return { taken: false, sentence: linkProblemInWords(words, problem), code: problem.code };
  },
};

const columns = columnWords(words);
const table = ledgerCsv(example, words);

/** A table of pledges, from a file or pasted; rows that cannot be are told one by one. */
export const pledgeTable: Reader = {
  name: "table of pledges",
  make: (chance) => {
    const kind = chance.below(100);
    if (kind < 70) return utf8(badText(table, chance));
    return kind < 95 ? badBytes(utf8(table), chance) : utf8(randomText(chance));
  },
  read: async (bytes) => {
    const read = readLedger(new TextDecoder().decode(bytes), columns, 120);
    if (!read.ok) {
      const { problem } = read;
      return { taken: false, sentence: ledgerProblemInWords(words, problem), code: problem.code };
    }
    for (const row of read.bad) badRowInWords(words, row);
    return { taken: true };
  },
};
