import { loadMessages } from "../../src/i18n/catalogue";
import { createWords } from "../../src/i18n/words";

/** The catalogues that refusals are said from. A missing message throws, and so is a fault. */
export const words = createWords(
  "en",
  await loadMessages("en", [
    "reader",
    "evidence",
    "exercises",
    "exercise-run",
    "board",
    "vote",
    "share",
    "stages",
    "fields",
  ]),
  {
    onMissing: "throw",
  },
);
