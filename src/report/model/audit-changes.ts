import { type Decision, decisionsOf } from "../../domain/merge/decisions";
import type { Block, Runs } from "./block";
import { differenceInWords } from "./difference-in-words";
import type { Making } from "./making";
import { said } from "./runs";

/** Colleagues' remarks go into a report only where its author asks for them. */
const isPrivate = ({ place }: Decision) => place.kind === "entry" && place.part === "comments";

/** What differs between an earlier version of the design and this one; nothing where none was chosen. */
export function auditChanges(making: Making): Block[] {
  const { words, design, options } = making;
  const since = options.audit?.since;
  if (!since) return [];
  const copies = { mine: since.design, theirs: design };
  const differences = decisionsOf(copies)
    .filter(({ isTold }) => isTold)
    .filter((decision) => options.comments || !isPrivate(decision))
    .map(({ place }) => differenceInWords(words, copies, place));
  const { name } = since;
  const text = words.say("report.heading.since", { name, date: words.date(since.date) });
  const heading: Block = { kind: "heading", level: 3, id: "audit-since", text };
  if (differences.length === 0)
    return [heading, { kind: "paragraph", runs: said(words.say("versions.compare.same")) }];
  return [
    heading,
    {
      kind: "table",
      caption: words.say("versions.compare.caption", { count: differences.length }),
      columns: (["what", "was", "is"] as const).map((column) => ({
        text: words.say(`versions.compare.${column}`),
        align: "start",
      })),
      rows: differences.map(({ what, mine, theirs }): Runs[] => [
        said(what),
        said(words.clauses(mine)),
        said(words.clauses(theirs)),
      ]),
    },
  ];
}
