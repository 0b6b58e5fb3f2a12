import type { Words } from "../i18n/words";
import type { OpenedVersion } from "./design-versions";

type Named = Pick<OpenedVersion, "name" | "shared" | "moment"> & Partial<OpenedVersion>;

/** What a version is called: the name its author gave, or how the app itself came to keep it. */
export function versionName(words: Words, { name, shared, moment, opened }: Named): string {
  if (moment === "start" || moment === "first-vote" || moment === "debrief")
    return words.say(`versions.moment.${moment}`);
  if (moment !== undefined) {
    const before = opened?.ok ? opened.design.exercise?.opened.length : undefined;
    return before === undefined
      ? words.say("versions.moment.some-inject")
      : words.say("versions.moment.inject", { number: before + 1 });
  }
  return shared === undefined ? name : words.say(`versions.shared.${shared}`);
}
