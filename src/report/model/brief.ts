import type { Block } from "./block";
import type { BriefLength } from "./brief-length";
import { openResults } from "./change-first";
import { checkBlock, overrideRuns } from "./check-blocks";
import { checkEvidence } from "./check-evidence";
import { reasonInWords, remedyInWords } from "./check-in-words";
import { contrary } from "./contrary";
import { limits } from "./limits";
import type { Making } from "./making";
import { profile } from "./profile";
import { plain, said, strong, withGap } from "./runs";

/** The open checks that come first, each with its reason and its first remedy. */
function firstChanges(making: Making, { changes, ownText }: BriefLength): Block[] {
  const { words, assessment, titleOf, rowName } = making;
  const results = openResults(making, changes);
  const rest = assessment.worthChangingFirst.length - results.length;
  const checks = results.map((result) => {
    const [remedy] = result.remedies;
    const label = remedy && remedyInWords(words, result, remedy, titleOf, rowName).label;
    return checkBlock(making, result, [
      said(reasonInWords(words, result, making.design)),
      ...overrideRuns(making, result, ownText),
      [...(label ? [strong(withGap(words.closed(label)))] : []), ...checkEvidence(making, result)],
    ]);
  });
  return [
    {
      kind: "heading",
      level: 2,
      id: "change-first",
      text: words.say("report.heading.change-first"),
    },
    ...(checks.length > 0
      ? checks
      : [{ kind: "paragraph", runs: said(words.say("report.change-first.none")) } as const]),
    ...(rest > 0
      ? [
          {
            kind: "paragraph",
            tone: "quiet",
            runs: [plain(words.say("report.change-first.rest", { count: rest }))],
          } as const,
        ]
      : []),
  ];
}

/** The two-page brief, after its title and summary. */
export function briefBlocks(making: Making, length: BriefLength): Block[] {
  return [
    profile(making),
    ...firstChanges(making, length),
    ...contrary(making, openResults(making, length.changes), length.contrary),
    ...limits(making, true),
  ];
}
