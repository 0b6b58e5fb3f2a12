import type { Basis } from "../../domain/basis";
import type { Words } from "../../i18n/words";
import type { OpenReading } from "../../state/reading-store";
import { adoptedOf, titleOfReading } from "./reading-head";

/** The text that was read as the basis of a design, so that a renewal can keep its words. */
export function basisOf(words: Words, open: OpenReading): Basis {
  const { name, text, reading } = open;
  const adopted = adoptedOf(open);
  return {
    title: (name || titleOfReading(words, open)).slice(0, 300),
    ...(reading.number ? { symbol: reading.number.value } : {}),
    ...(adopted ? { adopted } : {}),
    text,
  };
}
