import type { LabelField } from "../label-fields";

/** A resolution of our own wording with what a careful reader would read in it. */
export interface Sample {
  about: string;
  text: string;
  /** Only the fields that the sample is about. */
  expected: Partial<Record<LabelField, number | string | null>>;
}

interface Words {
  /** YYYY and the day in words; 3 May 2031 where not given. */
  day?: string;
  preamble?: readonly string[];
  operative: readonly string[];
}

/** The text of a made-up resolution with its head, preamble and numbered operative paragraphs. */
export function resolution({ day = "3 May 2031", preamble = [], operative }: Words): string {
  const year = day.slice(-4);
  return [
    `Resolution 9999 (${year})`,
    `Adopted by the Security Council at its 9000th meeting, on ${day}`,
    "The Security Council,",
    "Recalling its previous resolutions on the situation in Arcadia,",
    ...preamble,
    ...operative.map((words, index) => `${index + 1}. ${words};`),
    `${operative.length + 1}. Decides to remain actively seized of the matter.`,
  ].join("\n");
}
