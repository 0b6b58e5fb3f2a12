import { describe, expect, it } from "vitest";
import { everyMessage } from "./cases/every-message";
import { LOCALES } from "./locale";
import type { MessageParams } from "./message-params";
import { createWords } from "./words";

/**
 * What a control shows, and the name that it is called by where the words on it do not say of what.
 * Who steers by voice says what stands on the control, so the name holds those words as they stand
 * (WCAG 2.5.3, label in name).
 */
const pairs: readonly [visible: string, named: string][] = [
  ["app.saved-designs.go-on", "app.saved-designs.go-on-named"],
  ["app.saved-designs.open", "app.saved-designs.open-named"],
  ["app.start.real.begin", "app.start.real.begin-named"],
  ["board.files.remove-short", "board.files.remove"],
  ["classroom.card.adapt", "classroom.card.adapt-named"],
  ["classroom.card.edit", "classroom.card.edit-named"],
  ["classroom.card.read", "classroom.card.read-named"],
  ["classroom.card.run", "classroom.card.run-named"],
  ["classroom.rename.go", "classroom.card.rename"],
  ["classroom.runs.go-on", "classroom.runs.go-on-named"],
  ["comments.reopen", "comments.reopen-named"],
  ["comments.settle", "comments.settle-named"],
  ["compare.history.words", "compare.history.show-words"],
  ["exhibits.open", "exhibits.open.named"],
  ["explorer.beside.show", "explorer.beside.show-named"],
  ["explorer.chart.now", "explorer.chart.here"],
  ["options.leave", "options.leave-named"],
  ["recovery.save", "recovery.save.named"],
  ["room.count.against", "room.map.counts"],
  ["room.count.for", "room.map.counts"],
  ["room.count.null", "room.map.counts"],
  ["stages.edit", "stages.edit.named"],
  ["stages.texts.word", "stages.texts.word.named"],
  ["task-board.try", "task-board.try.named"],
  ["task-board.try.back", "task-board.try.back.named"],
  ["team.roles.open", "team.roles.open-one"],
  ["team.vote.fill-in", "team.vote.fill-in-as"],
  ["team.vote.go-on", "team.vote.go-on-as"],
  ["versions.go-back", "versions.go-back-named"],
  ["what-if.check.controls", "what-if.check.controls.named"],
  ["what-if.history.back", "what-if.history.back.named"],
  ["what-if.put-back", "what-if.put-back.named"],
  ["wizard.rows.close", "wizard.rows.close-named"],
  ["wizard.rows.open", "wizard.rows.open-named"],
  ["wording.show", "wording.show-named"],
];

/** Keys that look like such a name. */
const unseen = [
  // The words on the button are handed in.
  "comparison.open.named",
  // The text of an open matter, with its paragraph.
  "draft-page.clause.named",
  // An icon alone; the other key is on the button of the form.
  "stages.remove.named",
];

/** Texts are left out, and every number is the same. */
function withoutArguments(message: string): MessageParams {
  const found = [...message.matchAll(/\{(\w+)\s*([,}])/g)];
  return Object.fromEntries(found.map(([, name = "", end]) => [name, end === "," ? 3 : ""]));
}

function saidIn(messages: Record<string, string>, words: ReturnType<typeof createWords>) {
  return (key: string) =>
    words.sayDynamic(key, withoutArguments(messages[key] ?? "")).toLocaleLowerCase(words.locale);
}

describe("does the name of a control hold the words that stand on it?", () => {
  it.each(LOCALES)("each in %s", (locale) => {
    const messages = Object.fromEntries(everyMessage(locale));
    const said = saidIn(messages, createWords(locale, messages, { onMissing: "throw" }));
    const apart = pairs.filter(([visible, named]) => !said(named).includes(said(visible)));
    expect(apart).toEqual([]);
  });

  it.each(LOCALES)("the number on a mark of the options, in %s", (locale) => {
    const words = createWords(locale, Object.fromEntries(everyMessage(locale)));
    const shown = [1, 2, 3, 11];
    const apart = shown.filter((count) => {
      const named = words.say("explorer.chart.mark", { count, open: "", value: "" });
      return !named.includes(`${count}`);
    });
    expect(apart).toEqual([]);
  });

  it("is every name that is made for a visible word among them?", () => {
    const keys = everyMessage("en").map(([key]) => key);
    const made = keys.filter((key) => {
      const [, visible] = /^(.+)[.-]named$/.exec(key) ?? [];
      return visible !== undefined && keys.includes(visible);
    });
    const known = [...pairs.map(([, named]) => named), ...unseen];
    expect(made.filter((key) => !known.includes(key))).toEqual([]);
    expect(unseen.filter((key) => !made.includes(key))).toEqual([]);
  });
});
