import { answerAt } from "../../domain/edit";
import type { FieldPath } from "../../domain/field-path";
import { isStated } from "../../domain/stated";
import type { Block, Runs } from "./block";
import { groundsOf } from "./grounds";
import type { Making } from "./making";
import { plain, said } from "./runs";
import { labelOf, valueInWords } from "./value-in-words";

/** What others are assumed to do; each has an owner and a trigger beside it in the design. */
const assumed = [
  "council",
  "neighbours",
  "regionalLead",
  "parallelForces",
  "sanctions",
  "mediation",
  "donors",
  "access",
] as const;

/** Assumptions about others, with who watches each and what would show that it failed. */
export function assumptions(making: Making): Block[] {
  const { words, design } = making;
  const rows = assumed.flatMap((name): Runs[][] => {
    const path = `international.${name}` as FieldPath;
    const [owner, trigger] = (["Owner", "Trigger"] as const).map((part) =>
      answerAt(design, `${path}${part}` as FieldPath),
    );
    const answer = answerAt(design, path);
    if (![answer, owner, trigger].some(isStated)) return [];
    const cell = (held: typeof owner, part: string) =>
      said(valueInWords(words, `${path}${part}` as FieldPath, held));
    return [
      [
        said(labelOf(words, path)),
        [plain(valueInWords(words, path, answer)), ...(answer ? groundsOf(making, answer) : [])],
        cell(owner, "Owner"),
        cell(trigger, "Trigger"),
      ],
    ];
  });
  if (rows.length === 0) return [];
  return [
    { kind: "heading", level: 2, id: "assumptions", text: words.say("report.heading.assumptions") },
    { kind: "paragraph", runs: said(words.say("report.assumptions.what")) },
    {
      kind: "table",
      caption: words.say("report.assumptions.caption"),
      columns: (["about", "assumed", "owner", "trigger"] as const).map((column) => ({
        text: words.say(`report.assumptions.column.${column}`),
        align: "start",
      })),
      rows,
    },
  ];
}
