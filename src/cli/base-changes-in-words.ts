import type { Changes } from "../evidence/changed-records";
import { type BaseChanges, type Graded, isSameBase } from "../evidence/compare-bases";
import type { Words } from "../i18n/words";

const signs = { added: "+", removed: "-", changed: "~" } as const;
const lists = ["works", "findings", "codings", "codedFactors", "releases"] as const;

function listLines(words: Words, list: (typeof lists)[number], changes: Changes): string[] {
  const { added, removed, changed } = changes;
  if (added.length + removed.length + changed.length === 0) return [];
  return [
    words.say("cli.evidence.changes", {
      list: words.say(`cli.evidence.list.${list}`),
      added: added.length,
      removed: removed.length,
      changed: changed.length,
    }),
    ...(["added", "removed", "changed"] as const).flatMap((kind) =>
      changes[kind].map((id) => `  ${signs[kind]} ${id}`),
    ),
  ];
}

function gradedInWords(words: Words, graded: Graded | null): string {
  if (!graded) return words.say("cli.evidence.absent");
  const { strength, score } = graded;
  return words.say("cli.evidence.graded", {
    strength: strength ? words.say(`evidence.line.strength.${strength}`) : "-",
    score: words.number(score),
    for: graded.for,
    against: graded.against,
    null: graded.null,
  });
}

/** What changed between two bases, to be read: records by id, then the factors that move. */
export function baseChangesInWords(words: Words, changes: BaseChanges): string {
  const { from, to, moved } = changes;
  const head = words.say("cli.evidence.diff", { from, to });
  if (isSameBase(changes)) return `${head}\n${words.say("cli.evidence.same")}\n`;
  const factors = moved.map(({ codedFactor, before, after, movesLabel }) => {
    const line = words.say("cli.evidence.moved", {
      factor: words.sayDynamic(`evidence.coded-factor.${codedFactor}`),
      before: gradedInWords(words, before),
      after: gradedInWords(words, after),
    });
    return movesLabel ? `${line} ${words.say("cli.evidence.label-moves")}` : line;
  });
  return [
    head,
    ...lists.flatMap((list) => listLines(words, list, changes[list])),
    words.say("cli.evidence.moves", { count: moved.length }),
    ...factors.map((line) => `  ${line}`),
    "",
  ].join("\n");
}
