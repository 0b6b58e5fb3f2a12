import type { FieldPath } from "../../../domain/field-path";
import { plainDesign } from "../../../domain/plain";
import { isStated } from "../../../domain/stated";
import { tiers } from "../../../domain/vocabulary/task";
import { optionInWords } from "../../../i18n/option-key";
import { uniformedParts } from "../../../planning/deployment/uniformed-parts";
import type { Block, Runs, Term } from "../block";
import { commitsInWords, lacksInWords } from "../cost/commitment-in-words";
import { personsRange } from "../cost/ranges-in-words";
import { groundsOf } from "../grounds";
import { registerRows } from "../register-rows";
import { runningSummary } from "../running-summary";
import { plain, said } from "../runs";
import { labelOf } from "../value-in-words";
import { assumptionName } from "./assumption-name";
import { daysInWords } from "./means-in-words";
import type { Paper, PaperOption } from "./paper";

/** Kinds of task by their tier, each kind once in it: "First tier: protection of civilians". */
function tasksInWords({ words }: Paper, { design }: PaperOption): string {
  const { tasks } = plainDesign(design).purpose;
  if (tasks === undefined) return words.say("fields.not-stated");
  if (tasks.length === 0) return words.say("fields.none-listed");
  const kindsIn = (tier: (typeof tiers)[number] | undefined) => [
    ...new Set(
      tasks
        .filter((task) => task.tier === tier)
        .map(({ type }) =>
          type
            ? optionInWords(words, "purpose.tasks[].type", type)
            : words.say("options-paper.task.nameless"),
        ),
    ),
  ];
  const named = tiers.flatMap((tier) => {
    const kinds = kindsIn(tier);
    const name = optionInWords(words, "purpose.tasks[].tier", tier);
    return kinds.length > 0
      ? [words.say("options-paper.tier", { name, tasks: words.list(kinds) })]
      : [];
  });
  const rest = kindsIn(undefined);
  const untiered =
    rest.length === 0
      ? []
      : named.length === 0
        ? [words.list(rest)]
        : [
            words.say("options-paper.tier", {
              name: words.say("options-paper.tier.none"),
              tasks: words.list(rest),
            }),
          ];
  return words.join([
    words.say("options-paper.tasks.count", { count: tasks.length }),
    words.closed(words.clauses([...named, ...untiered])),
  ]);
}

function strengthInWords({ words }: Paper, { means }: PaperOption): string {
  const { ceilings, expected } = means.strength;
  if (means.cost.lacks === "uniformed") return words.say("options-paper.strength.nobody");
  const parts = uniformedParts.flatMap((part) => {
    const count = ceilings[part];
    // None beside the ceiling: those inside it are told with the military.
    if (count === undefined || (part === "observers" && count === 0)) return [];
    return [words.say(`options-paper.strength.${part}`, { count })];
  });
  const then = expected.map(({ month, ...range }) =>
    words.say("options-paper.strength.month", { month, persons: personsRange(words, range) }),
  );
  return words.join([
    words.closed(parts.length > 0 ? words.list(parts, "unit") : words.say("fields.not-stated")),
    then.length > 0
      ? words.say("options-paper.strength.expected", { months: words.clauses(then) })
      : "",
  ]);
}

function costRuns({ words }: Paper, { design, means: { cost } }: PaperOption): Runs {
  const commits = commitsInWords(words, plainDesign(design), cost) ?? "";
  return said(commits, lacksInWords(words, cost) ?? "");
}

function lengthRuns({ words }: Paper, { design, making }: PaperOption): Runs {
  const { durationMonths } = design.commitment ?? {};
  const { expiryDate } = plainDesign(design).timing;
  const ends = expiryDate ? words.say("options-paper.ends", { date: words.date(expiryDate) }) : "";
  if (!durationMonths || !isStated(durationMonths))
    return said(ends || words.say("fields.not-stated"));
  const months = words.sayDynamic("fields.amount.months", {
    count: durationMonths.value as number,
  });
  return [...said(words.closed(months), ends), ...groundsOf(making, durationMonths)];
}

/** What the option assumes that others do, each with who watches it where that is stated. */
function supportInWords({ words }: Paper, { making }: PaperOption): string {
  const rows = registerRows(making).filter(({ kind }) => kind === "assumption");
  if (rows.length === 0) return words.say("options-paper.support.none");
  return words.closed(
    words.clauses(
      rows.map(({ id, stated, owner }) => {
        const about = assumptionName(words, id as FieldPath);
        const value = stated || words.say("fields.not-stated");
        return owner
          ? words.say("options-paper.support.watched", { about, value, owner })
          : words.say("options-paper.support", { about, value });
      }),
    ),
  );
}

function termsOf(paper: Paper, option: PaperOption): Term[] {
  const { words } = paper;
  const { first, full } = option.means.time;
  const day = (
    path: "timing.firstDeploymentDate" | "timing.fullDeploymentDate",
    at: typeof first,
  ) => (at ? [{ term: labelOf(words, path), runs: said(daysInWords(words, at)) }] : []);
  return [
    { term: labelOf(words, "purpose.tasks"), runs: said(tasksInWords(paper, option)) },
    { term: words.say("options-paper.strength"), runs: said(strengthInWords(paper, option)) },
    { term: labelOf(words, "commitment.durationMonths"), runs: lengthRuns(paper, option) },
    { term: words.say("options-paper.cost"), runs: costRuns(paper, option) },
    ...day("timing.firstDeploymentDate", first),
    ...day("timing.fullDeploymentDate", full),
    { term: words.say("options-paper.support.assumed"), runs: said(supportInWords(paper, option)) },
  ];
}

function optionBlocks(paper: Paper, option: PaperOption, place: number): Block[] {
  const { words, options, base } = paper;
  const { design, name, isNoMission } = option;
  const { summary } = design.about;
  const isShared = options.every((other) => other.design.about.summary === summary);
  const kind = design.option?.baseline;
  const marks = [
    kind ? words.closed(words.say(`colleagues.option.baseline.${kind}`)) : "",
    option === base ? words.say("options-paper.option.base") : "",
  ];
  return [
    { kind: "heading", level: 3, id: `option-${place + 1}`, text: name.full },
    {
      kind: "paragraph",
      tone: "lead",
      runs: said(runningSummary(words, plainDesign(design))),
    },
    ...(marks.some(Boolean)
      ? [{ kind: "paragraph", tone: "quiet", runs: said(...marks) } as const]
      : []),
    ...(summary && !isShared ? [{ kind: "paragraph", runs: [plain(summary)] } as const] : []),
    isNoMission
      ? { kind: "paragraph", runs: said(words.say("options-paper.option.no-mission")) }
      : { kind: "terms", items: termsOf(paper, option) },
  ];
}

/** Each option: what it is in a sentence, its tasks, strength, length, cost, and what it assumes. */
export function optionsPart(paper: Paper): Block[] {
  return [
    {
      kind: "heading",
      level: 2,
      id: "options",
      text: paper.words.say("options-paper.options"),
    },
    ...paper.options.flatMap((option, place) => optionBlocks(paper, option, place)),
  ];
}
