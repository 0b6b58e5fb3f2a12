import type { Check } from "../../../engine/check";
import type { Words } from "../../../i18n/words";

/** The name of the factor, or coherence, that checks are filed under. */
export function roomInWords(words: Words, room: Check["room"]): string {
  return room === "coherence"
    ? words.say("room.checks.coherence")
    : words.sayDynamic(`fields.serves.${room}`);
}
