import type { Inject } from "../../../../classroom/exercise/inject";
import type { ChangedAnswer } from "../../../../classroom/team/take-inject";
import type { Words } from "../../../../i18n/words";
import { labelOf } from "../../../../report/model/value-in-words";

/** What is said once an inject is open: that it is, and which answers it has changed. */
export function saidOfInject(
  words: Words,
  { title }: Pick<Inject, "title">,
  changed: readonly Pick<ChangedAnswer, "path">[],
): string {
  const opened = words.say("team.inject.opened", { title });
  if (changed.length === 0) return opened;
  const fields = words.list(changed.map(({ path }) => labelOf(words, path)));
  return words.join([opened, words.say("team.inject.changed", { count: changed.length, fields })]);
}
