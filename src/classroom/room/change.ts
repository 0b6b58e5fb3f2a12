import * as z from "zod/mini";
import { rowId } from "../../domain/field";
import { tooDeep } from "../../domain/nesting";
import { shortText } from "../../domain/stated-schema";
import { largestValue } from "./keys";

export const changeVersion = 1;

/** One change of one key, as it travels: what it is, whose it is, and what it takes the place of. */
export const changeSchema = z.strictObject({
  v: z.literal(changeVersion),
  /** An id like no other: whoever sent a change knows it again, also where the answer was lost. */
  id: z.string().check(z.regex(/^[a-z0-9-]{1,64}$/)),
  /** The id of the room's run of the exercise: what an earlier one left behind is not of this one. */
  room: rowId(),
  /** The name of the member, as it was typed at joining. */
  who: shortText(),
  at: z.iso.datetime(),
  /** The id of the change that stood there before. */
  over: z.optional(z.string().check(z.regex(/^[a-z0-9-]{1,64}$/))),
  /** Absent where the answer or part was taken out. */
  value: z.optional(z.unknown()),
});
export type Change = z.infer<typeof changeSchema>;

export const changeText = (change: Change): string => JSON.stringify(change);

/** Whether a text is more than a key of the room holds, in bytes. */
export function isTooLarge(text: string): boolean {
  // JSON has no lone halves of a letter, so every letter has its bytes.
  const bytes = () => encodeURIComponent(text).replace(/%../g, "-").length;
  return text.length > largestValue || (text.length * 3 > largestValue && bytes() > largestValue);
}

/** Reads what came under a key, which anybody may have written. Undefined where it is no change. */
export function readChange(text: string): Change | undefined {
  return readAs(changeSchema, text);
}

/** Reads a text as a schema has it; undefined where it is too large, too deep, or something else. */
export function readAs<T>(schema: z.ZodMiniType<T>, text: string): T | undefined {
  if (text.length > 8 * largestValue) return undefined;
  try {
    const parsed: unknown = JSON.parse(text);
    if (tooDeep(parsed, mostLevels)) return undefined;
    const read = schema.safeParse(parsed);
    return read.success ? read.data : undefined;
  } catch {
    return undefined;
  }
}

/** A moment holds a whole design below its own first levels. */
const mostLevels = 20;
