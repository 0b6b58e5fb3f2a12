import * as z from "zod/mini";
import { shortText } from "../../domain/stated-schema";
import { readAs } from "./change";

/** How often a member says that it is there, in milliseconds. */
export const presenceEvery = 20_000;
/** Who was not heard of for so long is away: two signs may go missing. */
export const awayAfter = 65_000;

const presenceSchema = z.strictObject({
  v: z.literal(1),
  name: shortText(),
  state: z.enum(["here", "left"]),
  /** When the member last changed anything; absent before. */
  changed: z.optional(z.iso.datetime()),
});
export type Presence = z.infer<typeof presenceSchema>;

/** A member as the room last heard of it; `at` by the server's clock, in milliseconds. */
export interface Member extends Presence {
  readonly id: string;
  readonly at: number;
}

export const presenceText = (name: string, state: Presence["state"], changed?: string): string =>
  JSON.stringify({ v: 1, name, state, ...(changed && { changed }) } satisfies Presence);

export const readPresence = (text: string) => readAs(presenceSchema, text);

/** Those who are there at a moment by the server's clock, by their names. */
export function membersHere(members: Iterable<Member>, now: number): Member[] {
  return [...members]
    .filter(({ state, at }) => state === "here" && now - at < awayAfter)
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}
