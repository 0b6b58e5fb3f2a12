import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { withValue } from "../domain/edit";
import { openDesign } from "../domain/open-design";
import { withRowRemoved } from "../domain/rows-edit";
import type { Words } from "../i18n/words";
import { clausesLost } from "./clauses-lost";
import { draftResolution } from "./draft-resolution";
import { loadDraftWords } from "./draft-words";

const file = new URL("../../templates/mandates/example/mandate.json", import.meta.url);
const opened = openDesign(readFileSync(file, "utf8"));
if (!opened.ok) throw new Error(opened.problem.code);
const { design } = opened;

let words: Words;
beforeAll(async () => {
  words = await loadDraftWords();
});
const lost = (changed: typeof design) =>
  clausesLost(draftResolution(design, words), draftResolution(changed, words));

describe("which clauses does a change cost?", () => {
  it("none where nothing is changed", () => {
    expect(lost(design)).toEqual([]);
  });

  it("the task's own clause, with the verb of the paragraph that it stands in", () => {
    const gone = lost(withRowRemoved(design, "purpose.tasks", "protect-civilians"));
    const own = gone.find(({ clause }) => clause.id === "tasks.protect-civilians");
    expect(own).toMatchObject({ becomes: undefined });
    expect(own?.verb).toMatch(/^[A-Z]/);
    expect(own?.isBinding).toBe(/decides|authorizes/i.test(own?.verb ?? ""));
  });

  it("a clause that is worded otherwise, with both wordings", () => {
    const changed = lost(withValue(design, "commitment.forceAuthority", "self-defence-only"));
    const authority = changed.find(({ clause }) => clause.id.startsWith("force-authority"));
    expect(authority).toBeDefined();
    for (const { becomes, clause } of changed) expect(becomes).not.toBe(clause);
  });
});
