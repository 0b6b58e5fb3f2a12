import { JetStreamApiCodes, JetStreamApiError } from "@nats-io/jetstream";
import { PermissionViolationError, RequestError } from "@nats-io/nats-core";
import type { PutOutcome } from "../room/outbox";

/** What the server says of a message that is larger than the bucket takes. */
const tooLarge = 10054;

const conflicts: readonly number[] = [
  JetStreamApiCodes.StreamWrongLastSequence,
  JetStreamApiCodes.StreamWrongLastSequenceUnknown,
];

/** What an error of putting a value comes to. All that is not known for certain may have arrived. */
export function outcomeOf(error: unknown): PutOutcome {
  if (error instanceof JetStreamApiError) {
    if (conflicts.includes(error.code)) return { outcome: "conflict" };
    if (error.code === tooLarge) return { outcome: "refused", why: "too-large" };
  }
  const cause = error instanceof RequestError ? error.cause : error;
  return cause instanceof PermissionViolationError
    ? { outcome: "refused", why: "not-allowed" }
    : { outcome: "lost" };
}
