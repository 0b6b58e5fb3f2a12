import * as z from "zod/mini";
import { shortText } from "../../domain/stated-schema";
import type { Replica } from "./replica";

const id = z.string().check(z.maxLength(64));
const revision = z.int().check(z.gte(0));
const sent = z.array(z.strictObject({ id, mark: shortText() })).check(z.maxLength(20));

/** A member's replica as it is kept on the device: its own storage is read like any file. */
export const replicaSchema = z.strictObject({
  known: z.record(z.string(), z.strictObject({ revision, id, mark: shortText() })),
  pending: z.record(
    z.string(),
    z.strictObject({
      id,
      value: z.optional(z.unknown()),
      base: revision,
      at: z.iso.datetime(),
      sent,
      refused: z.optional(z.enum(["too-large", "not-allowed"])),
    }),
  ),
  notTaken: z.record(
    z.string(),
    z.strictObject({
      value: z.optional(z.unknown()),
      at: z.iso.datetime(),
      by: shortText(),
      sent: z.array(id).check(z.maxLength(20)),
    }),
  ),
});

/** A replica from what was kept; undefined where that is none. */
export function readReplica(kept: unknown): Replica | undefined {
  const read = replicaSchema.safeParse(kept);
  return read.success ? (read.data as Replica) : undefined;
}
