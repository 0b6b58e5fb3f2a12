import { appVersion } from "../../../domain/version";
import { engineVersion } from "../../../engine/version";
import { precedentsVersion } from "../../../precedents/current";
import type { ReportMeta } from "../report";
import type { PrintBlock, PrintReport } from "./print-block";
import type { Scene } from "./scene";

/** Which paper of an exercise it is. */
export type PaperKind = "participants" | "trainer" | "injects" | "debrief";

/** What is known about a paper as a document. It is marked as an exercise on every page. */
export function exerciseMeta(
  { exercise, words, evidence, date }: Pick<Scene, "exercise" | "words" | "evidence" | "date">,
  kind: PaperKind,
): ReportMeta {
  const versions = {
    app: appVersion,
    engine: engineVersion,
    evidence: evidence.version,
    precedents: precedentsVersion,
  };
  return {
    title: exercise.title,
    kindWords: words.say(`exercise-paper.kind.${kind}`),
    author: "",
    unit: "",
    clearance: "",
    marking: words.say(`exercise-paper.marking.${kind}`),
    language: words.locale,
    versions,
    versionsLine: words.say("report.versions", versions),
    date,
  };
}

/** The head of a paper: what it is, of which exercise, in which cut. */
export function exerciseHead(scene: Scene, meta: ReportMeta): PrintBlock[] {
  const { exercise, cut, words, own, lang } = scene;
  const facts = [
    ["exercise-paper.fact.case", words.say(`exercise-paper.case.${exercise.case}`)],
    ["exercise-paper.fact.day", words.date(exercise.date)],
    ["exercise-paper.fact.cut", words.say("exercise-paper.cut.of", { minutes: cut.minutes })],
    ["exercise-paper.fact.version", exercise.version],
    ["exercise-paper.fact.made", words.date(meta.date)],
    ["report.fact.versions", meta.versionsLine],
  ] as const;
  return [
    {
      kind: "title",
      kicker: meta.kindWords,
      text: meta.title,
      lang,
      facts: facts.map(([key, text]) => ({
        term: words.say(key),
        runs: [{ kind: "plain", text }],
      })),
    },
    ...(exercise.summary.trim() === ""
      ? []
      : [{ kind: "paragraph", tone: "lead", runs: own(exercise.summary) } as const]),
  ];
}

/** A paper with the list of its parts after its head. */
export function withContents(
  scene: Scene,
  meta: ReportMeta,
  head: readonly PrintBlock[],
  body: readonly PrintBlock[],
): PrintReport {
  const items = body.flatMap((block) =>
    block.kind === "heading" && block.level === 2 ? [{ id: block.id, text: block.text }] : [],
  );
  const contents = {
    kind: "contents",
    title: scene.words.say("report.heading.contents"),
    items,
  } as const;
  return { meta, blocks: [...head, contents, ...body] };
}
