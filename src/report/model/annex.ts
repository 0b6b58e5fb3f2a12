import type { Block } from "./block";
import { isSpokenOf, studiesASide, studiesOf } from "./factor-section";
import type { Making } from "./making";
import { said } from "./runs";
import { studyRuns } from "./study";

/** Every finding on a factor beyond those that its section shows, both sides at the same size. */
export function annex(making: Making): Block[] {
  const { words, assessment, options } = making;
  const hasSections = !options.leftOut?.includes("factors");
  const parts = assessment.factors.flatMap((factor): Block[] => {
    const { pro, other } = studiesOf(making, factor);
    const shown = hasSections && isSpokenOf(making, factor) ? studiesASide : 0;
    const [morePro, moreOther] = [pro.slice(shown), other.slice(shown)];
    if (morePro.length + moreOther.length === 0) return [];
    return [
      {
        kind: "heading",
        level: 3,
        id: `annex-${factor.id}`,
        text: words.sayDynamic(`fields.serves.${factor.id}`),
      },
      {
        kind: "facing",
        sides: [
          {
            title: words.say("report.annex.for"),
            items: morePro.map((finding) => studyRuns(making, finding, false)),
            none: words.say("report.annex.none"),
          },
          {
            title: words.say("report.annex.other"),
            items: moreOther.map((finding) => studyRuns(making, finding, true)),
            none: words.say("report.annex.none"),
          },
        ],
      },
    ];
  });
  return [
    { kind: "heading", level: 2, id: "annex", text: words.say("report.heading.annex") },
    { kind: "paragraph", runs: said(words.say("report.annex.what")) },
    ...parts,
  ];
}
