import type { Words } from "../i18n/words";
import type { DesignVersion } from "./design-versions";

/** What a version is called: the name its author gave, or how it came to be in a file. */
export function versionName(words: Words, { name, shared }: DesignVersion): string {
  return shared === undefined ? name : words.say(`versions.shared.${shared}`);
}
