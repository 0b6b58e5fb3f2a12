import type { ComparedCheck } from "../../../alternatives/compare/comparison";
import type { Block, Runs } from "../block";
import { checkTitle } from "../check-in-words";
import { said } from "../runs";
import { optionColumns } from "./beside";
import { roomName, statusRuns, titleWithWarrant } from "./check-words";
import { byRoom, differenceOf } from "./differing-checks";
import { grouped } from "./grouped";
import { ledBy } from "./led-by";
import type { Paper, PaperOption } from "./paper";

const isTold = (difference: ReturnType<typeof differenceOf>) =>
  difference === "moved" || difference === "different";

/** How many checks an option gains and loses against the base: never set off against each other. */
function movesInWords({ words, comparison, base }: Paper, { name }: PaperOption, place: number) {
  const count = (move: "gained" | "lost") =>
    comparison.checks.filter(({ moves }) => moves[place] === move).length;
  return words.say("options-paper.checks.moves", {
    option: name.label,
    base: base.name.label,
    gained: count("gained"),
    lost: count("lost"),
  });
}

function roomTable(
  paper: Paper,
  { room, checks }: { room: ComparedCheck["room"]; checks: readonly ComparedCheck[] },
): Block[] {
  const { words, options } = paper;
  const name = roomName(words, room);
  return [
    { kind: "heading", level: 3, id: `checks-${room}`, text: name },
    {
      kind: "table",
      caption: words.say("options-paper.checks.caption", { factor: name }),
      columns: optionColumns(paper, words.say("options-paper.column.check")),
      rows: checks.map((check): Runs[] => [
        said(titleWithWarrant(words, check)),
        ...options.map((_, place) => statusRuns(words, check, place)),
      ]),
      isEven: true,
    },
  ];
}

/** The options that a check applies to, by their labels. */
function appliesTo({ words, options }: Paper, { results }: ComparedCheck): string {
  const labels = options.flatMap(({ name }, place) =>
    results[place]?.status === "not-applicable" ? [] : [name.label],
  );
  return words.list(labels, "unit");
}

/** Checks that apply to some options only and stand alike in those, by factor and by which options. */
function appliesToSome(paper: Paper): Block[] {
  const { words } = paper;
  const rooms = byRoom(paper, (difference) => difference === "applies-to-some");
  if (rooms.length === 0) return [];
  const items = rooms.flatMap(({ room, checks }): Runs[] => {
    const groups = grouped(checks, (check) => appliesTo(paper, check));
    return groups.map(([labels, own]): Runs => {
      const named = own.flatMap(({ results }) => {
        const result = results.find(({ status }) => status !== "not-applicable");
        if (!result) return [];
        const status = words.say(`ui.status.${result.status}`);
        return [
          words.say("options-paper.check.status", { title: checkTitle(words, result), status }),
        ];
      });
      const lead = words.say("options-paper.checks.some.of", {
        factor: roomName(words, room),
        options: labels,
      });
      return ledBy(words, lead, said(words.closed(words.clauses(named))));
    });
  });
  return [
    {
      kind: "heading",
      level: 3,
      id: "checks-of-some",
      text: words.say("options-paper.checks.some"),
    },
    { kind: "paragraph", runs: said(words.say("options-paper.checks.some.what")) },
    { kind: "list", items },
  ];
}

/** Checks gained, lost and otherwise different, by factor with what each rests on. */
export function checksPart(paper: Paper): Block[] {
  const { words, options, base, comparison } = paper;
  const rooms = byRoom(paper, isTold);
  const alike = comparison.checks.filter((check) => differenceOf(check) === undefined).length;
  const others = options.flatMap((option, place) =>
    option === base ? [] : [said(movesInWords(paper, option, place))],
  );
  return [
    { kind: "heading", level: 2, id: "checks", text: words.say("options-paper.checks") },
    {
      kind: "paragraph",
      runs: said(words.say("options-paper.checks.what", { base: base.name.label })),
    },
    { kind: "list", items: others },
    {
      kind: "paragraph",
      tone: "quiet",
      runs: said(
        words.say("options-paper.checks.not-added"),
        words.say("options-paper.checks.alike", { count: alike }),
      ),
    },
    ...rooms.flatMap((room) => roomTable(paper, room)),
    ...appliesToSome(paper),
  ];
}
