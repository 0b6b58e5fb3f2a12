import type { Reader } from "./answer";
import { openWork } from "./open-work";
import { exerciseFile, runFile, teamsWork } from "./read-class";
import { designFile } from "./read-design";
import { keptRecord } from "./read-kept";
import { evidencePack } from "./read-pack";
import { reportFile } from "./read-report";
import { pastedText, pdfText, textFile, wordFile } from "./read-resolutions";
import { ballot, optionsFile, pledgeTable, sharedLink } from "./read-shared";

/** What only reads a file has no business with the work that lies open, whatever the file holds. */
const besideOpenWork = (reader: Reader): Reader => ({
  ...reader,
  read: async (bytes) => {
    const work = await openWork();
    const answer = await reader.read(bytes);
    await work.mustStandUntouched();
    return answer;
  },
});

/** Every reader of the app. The first puts what it takes in the place of the open work, and back. */
export const readers: readonly Reader[] = [
  designFile,
  ...[
    evidencePack,
    keptRecord,
    textFile,
    pastedText,
    wordFile,
    pdfText,
    reportFile,
    exerciseFile,
    runFile,
    teamsWork,
    ballot,
    optionsFile,
    sharedLink,
    pledgeTable,
  ].map(besideOpenWork),
];
