import { typedCode } from "../../../../classroom/codes";
import type { ExercisePart } from "../../../../domain/exercise-part";
import type { Words } from "../../../../i18n/words";
import { beginDebrief, takeInject } from "../../../../state/team-acts";
import { type TeamParts, underCode } from "../../../../state/team-parts";
import { sourcesOf } from "../../../../state/team-sources";
import { saidOfInject } from "./said-of-inject";

/** What came of a code, in a sentence. */
export type CodeOutcome = { ok: boolean; what?: "inject" | "debrief"; text: string };

/** Opens what a code opens, for the open team's work. */
export async function openByCode(
  words: Words,
  typed: string,
  { exercise, team, likely }: { exercise: ExercisePart; team: TeamParts; likely?: string },
): Promise<CodeOutcome> {
  const code = typedCode(typed);
  if (code === "") return { ok: false, text: words.say("team.code.empty") };
  const refuse = (text: string): CodeOutcome => ({ ok: false, text });
  try {
    const found = await underCode(await sourcesOf(exercise), code, likely);
    if (found.what === "nothing") return refuse(words.say("team.code.wrong", { code: typed }));
    if (found.what === "debrief") {
      await beginDebrief(code);
      return { ok: true, what: "debrief", text: words.say("team.debrief.begun") };
    }
    const { inject, source } = found;
    const { title } = inject;
    if (exercise.opened.some((each) => each.inject === inject.id))
      return refuse(words.say("team.code.known", { title }));
    const changed = await takeInject(inject, { code, source, opened: team.injects });
    return { ok: true, what: "inject", text: saidOfInject(words, inject, changed) };
  } catch {
    return refuse(words.say("team.no-sealing"));
  }
}
