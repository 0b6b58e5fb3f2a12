import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it, vi } from "vitest";
import { msOfMinute } from "../../../classroom/agenda";
import { smallRun } from "../../../classroom/cases/small-run";
import { withReleased } from "../../../classroom/due-injects";
import type { Run } from "../../../classroom/run";
import { loadMessages } from "../../../i18n/catalogue";
import { createWords } from "../../../i18n/words";
import { WordsProvider } from "../../../ui/words-context";
import { InjectList } from "./inject-list";

const words = createWords("en", await loadMessages("en", ["exercises", "exercise-run"]), {
  onMissing: "throw",
});

/** The items of the list, as text, in their order. */
function items(run: Run, minutes: number): string[] {
  const html = renderToStaticMarkup(
    <WordsProvider words={words}>
      <InjectList run={run} passed={minutes * msOfMinute} />
    </WordsProvider>,
  );
  return html.split('data-state="').slice(1);
}

describe("does a trainer see what to do with each inject?", () => {
  it("which waits and for how long, which is due and since when", () => {
    vi.stubGlobal("window", { location: new URL("https://example.org/") });
    const [pledge = "", bridge = ""] = items(smallRun(), 7.5);
    expect(pledge).toContain("Due now.");
    expect(pledge).toContain("Due for 0:30.");
    expect(pledge).toContain("Release “A pledge is withdrawn”");
    expect(bridge).toContain("Waiting.");
    expect(bridge).toContain("In 4:30.");
    expect(pledge).not.toContain("Read it out as");
  });

  it("released: code, how to say it, text, reactions with answers, and what if nobody reacts", () => {
    vi.stubGlobal("window", { location: new URL("https://example.org/") });
    const run = withReleased(smallRun(), "pledge", new Date("2026-11-21T14:10:00Z"));
    const [pledge = ""] = items(run, 8);
    const code = run.codes.pledge ?? "";
    expect(pledge).toContain(`${code.slice(0, 3)} ${code.slice(3)}`);
    expect(pledge).toContain("Read it out as");
    expect(pledge).toContain("A pledge is withdrawn: what is known so far.");
    expect(pledge).toContain("SECRET reaction");
    expect(pledge).toContain("SECRET answer");
    expect(pledge).toContain("SECRET if quiet");
    expect(pledge).toContain("Take back the release");
  });

  it("from a file on a disk: a sentence in the place of a link that nobody could follow", () => {
    vi.stubGlobal("window", { location: new URL("file:///C:/mandate-wizard.html") });
    const run = withReleased(smallRun(), "pledge", new Date());
    expect(items(run, 8)[0]).toContain("no other device can follow a link to it");
  });
});
