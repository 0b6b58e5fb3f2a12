import type { Shock } from "../../../engine/stress/shock";
import { shockRecord } from "../../../engine/stress/shocks";
import type { StressResult } from "../../../engine/stress/stress-result";
import { findingById } from "../../../evidence/evidence-base";
import type { Block, Run, Runs } from "../block";
import type { Making } from "../making";
import { joined, plain, said } from "../runs";
import { triedShocks } from "./alone";
import { levelInWords, levelsInWords, shockMeaning, shockName } from "./shock-in-words";

/** The published figures that a kind of shock rests on, each with its mark. */
function published({ words, sources }: Making, { kind }: Shock): Runs[] {
  return shockRecord(kind)
    .sources.filter(({ basis }) => basis === "published")
    .map(({ id, level, title = "", url = "" }): Runs => {
      const text = words.sayDynamic(`precedents.figure.${id}`);
      const line =
        level === undefined
          ? text
          : words.say("stress.shock.source.level", {
              level: levelInWords(words, kind, level),
              figure: text,
            });
      return [plain(`${line}\u00a0`), sources.citePage({ title, url })];
    });
}

/** The marks of the studies that bear on a shock, each work once. */
function studies({ words, sources, records }: Making, { kind }: Shock): Runs {
  const found = shockRecord(kind).sources.flatMap(({ basis, id }) =>
    basis === "finding" ? (findingById(records.evidence, id)?.workId ?? []) : [],
  );
  const marks = [...new Set(found)].flatMap((workId): Run[] => [
    plain("\u00a0"),
    sources.citeWork(workId),
  ]);
  return marks.length > 0 ? [plain(words.say("stress.report.studies")), ...marks] : [];
}

/** Whose levels these are and where they come from. */
function whose(making: Making, shock: Shock): Runs {
  const { words } = making;
  const reason: Run[] = shock.reason ? [plain(words.closed(shock.reason))] : [];
  const own = words.say(shock.own ? "stress.levels.yours" : "stress.levels.ours");
  return joined([said(own), reason, ...published(making, shock), studies(making, shock)]);
}

/** What was tried: each shock, what it changes, its levels, whose they are. */
export function shockTable(making: Making, result: StressResult): Block[] {
  const { words, design } = making;
  const text = (key: "shock" | "what" | "levels" | "whose") =>
    ({ text: words.say(`stress.report.${key}`), align: "start" }) as const;
  return [
    { kind: "heading", level: 3, id: "stress-shocks", text: words.say("stress.report.shocks") },
    {
      kind: "paragraph",
      runs: said(words.say("stress.shocks.combinations", { count: result.combinations })),
    },
    {
      kind: "table",
      caption: words.say("stress.report.shocks.caption"),
      columns: [text("shock"), text("what"), text("levels"), text("whose")],
      rows: triedShocks(result).map((shock) => [
        said(shockName(words, design, shock.id)),
        said(shockMeaning(words, shock.kind)),
        said(levelsInWords(words, shock)),
        whose(making, shock),
      ]),
    },
  ];
}
