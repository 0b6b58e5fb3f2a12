import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it, vi } from "vitest";
import { smallRun } from "../../../classroom/cases/small-run";
import { withReleased } from "../../../classroom/due-injects";
import { debriefSeal } from "../../../classroom/exercise/exercise";
import { projectedOf } from "../../../classroom/projected";
import type { Run } from "../../../classroom/run";
import { loadMessages } from "../../../i18n/catalogue";
import type { Locale } from "../../../i18n/locale";
import { createWords } from "../../../i18n/words";
import { WordsProvider } from "../../../ui/words-context";
import { Wall } from "./wall";

vi.stubGlobal("window", { location: new URL("https://example.org/wizard/") });

async function drawn(run: Run, locale: Locale = "en"): Promise<string> {
  const messages = await loadMessages(locale, ["exercises", "exercise-run"]);
  const words = createWords(locale, messages, { onMissing: "throw" });
  return renderToStaticMarkup(
    <WordsProvider words={words}>
      <Wall shown={projectedOf(run)} />
    </WordsProvider>,
  );
}
const now = new Date("2026-11-21T14:10:00Z");
const released = (...ids: string[]) =>
  ids.reduce((run, id) => withReleased(run, id, now), smallRun());

describe("does the wall show what the room needs, and nothing of the trainer's?", () => {
  it("before the start: the task, and that nothing runs yet", async () => {
    const html = await drawn(smallRun());
    expect(html).toContain("Find your table.");
    expect(html).toContain("Not started yet");
    expect(html).toContain(">5:00<");
  });

  it("paused, in words", async () => {
    const html = await drawn(smallRun({ started: now.toISOString(), clock: { passed: 61_000 } }));
    expect(html).toContain("Paused");
    expect(html).toContain(">3:59<");
  });

  it("the newest inject with its code, and no other's", async () => {
    const run = released("pledge", "bridge");
    const html = await drawn(run);
    expect(html).toContain("The bridge is closed");
    expect(html).not.toContain("A pledge is withdrawn");
    const code = run.codes.bridge ?? "";
    expect(html).toContain(`${code.slice(0, 3)} ${code.slice(3)}`);
    expect(html).not.toContain("SECRET");
  });

  it("the debrief's code last, in the reader's language", async () => {
    const run = released("bridge", debriefSeal);
    expect(await drawn(run, "fr")).toContain("Bilan");
    expect(await drawn(run, "ar")).toContain("جلسة استخلاص الدروس");
  });

  it("markup in an exercise's words stays words", async () => {
    const run = released("bridge");
    const injects = run.exercise.injects.map((inject) => ({
      ...inject,
      title: "<img src=x onerror=alert(1)>",
    }));
    const html = await drawn({ ...run, exercise: { ...run.exercise, injects } });
    expect(html).toContain("&lt;img src=x onerror=alert(1)&gt;");
    expect(html).not.toContain("<img");
  });
});
