import { answerAt, rowsIn } from "../../../domain/edit";
import type { FieldPath } from "../../../domain/field-path";
import { isStated } from "../../../domain/stated";
import type { Block, Term } from "../block";
import { rowNameIn } from "../check-in-words";
import { groundsOf } from "../grounds";
import { rowsTable } from "../rows-table";
import { plain, said } from "../runs";
import { labelOf, valueInWords } from "../value-in-words";
import type { Paper, PaperOption } from "./paper";

/** What a design says of its own end, in the order of the wizard. */
const exitFields = [
  "commitment.durationMonths",
  "timing.expiryDate",
  "commitment.renewalIntended",
  "commitment.drawdownRule",
  "commitment.followOn",
  "host.fallback",
] as const satisfies readonly FieldPath[];

function terms({ words }: Paper, { design, making }: PaperOption): Term[] {
  return exitFields.map((path): Term => {
    const answer = answerAt(design, path);
    const value = valueInWords(words, path, answer, (id) => rowNameIn(design, words, id));
    const grounds = answer && isStated(answer) ? groundsOf(making, answer) : [];
    return { term: labelOf(words, path), runs: [plain(value), ...grounds] };
  });
}

function benchmarks({ words }: Paper, { design, making }: PaperOption): Block[] {
  const answer = answerAt(design, "commitment.benchmarks");
  return answer && rowsIn(answer).length > 0
    ? rowsTable(making, "commitment.benchmarks", answer)
    : [
        {
          kind: "paragraph",
          tone: "quiet",
          runs: said(
            words.say(
              isStated(answer)
                ? "options-paper.exit.no-benchmarks"
                : "options-paper.exit.benchmarks",
            ),
          ),
        },
      ];
}

/** How each option ends: length, rule of drawdown, benchmarks, what follows, the author's words. */
export function exitPart(paper: Paper): Block[] {
  const { words, options } = paper;
  return [
    { kind: "heading", level: 2, id: "exit", text: words.say("options-paper.exit") },
    { kind: "paragraph", runs: said(words.say("options-paper.exit.what")) },
    ...options.flatMap((option, place): Block[] => {
      const own = option.design.option?.exit?.trim();
      return [
        { kind: "heading", level: 3, id: `exit-${place + 1}`, text: option.name.full },
        ...(option.isNoMission
          ? [
              {
                kind: "paragraph",
                runs: said(words.say("options-paper.exit.no-mission")),
              } as const,
            ]
          : [
              { kind: "terms", items: terms(paper, option) } as const,
              ...benchmarks(paper, option),
            ]),
        own
          ? {
              kind: "note",
              title: words.say("options-paper.exit.own"),
              body: own.split(/\n+/).map((line) => said(line)),
            }
          : {
              kind: "paragraph",
              tone: "quiet",
              runs: said(words.say("options-paper.exit.own.none")),
            },
      ];
    }),
  ];
}
