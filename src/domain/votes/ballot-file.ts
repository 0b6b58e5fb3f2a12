import * as z from "zod/mini";
import { rowId } from "../field";
import { jsonPath } from "../json-path";
import { tooDeep } from "../nesting";
import { deepestIssue, type SchemaIssue } from "../schema-issue";
import { type Ballot, ballotSchema } from "../vote";
import { choiceKey } from "./voted-choice";

/** The version of the form of a ballot's file. A change of the form needs a new number. */
export const ballotVersion = 1;

/** A ballot's file may be this large, in characters. */
export const largestBallot = 2_000_000;

const ballotFileSchema = z.strictObject({
  kind: z.literal("mandate-ballot"),
  schemaVersion: z.literal(ballotVersion),
  /** The id of the design that was voted on. */
  design: rowId(),
  /** SHA-256 of that design without votes and ballots; absent where it could not be had. */
  fingerprint: z.optional(z.string().check(z.regex(/^[0-9a-f]{64}$/))),
  ballot: ballotSchema,
});
export type BallotFile = z.infer<typeof ballotFileSchema>;

/** Why a file was not taken for a ballot. */
export type BallotProblem =
  | { code: "too-large"; size: number; most: number }
  | { code: "damaged" }
  | { code: "a-design" }
  | { code: "not-a-ballot" }
  | { code: "newer-version"; version: number; known: number }
  | { code: "wrong-value"; path: string; expected: string; limit?: number };

export type BallotOpened = { ok: true; file: BallotFile } | { ok: false; problem: BallotProblem };

/** What a colleague hands in. */
export function ballotFileOf(
  design: string,
  fingerprint: string | undefined,
  ballot: Ballot,
): BallotFile {
  const mark = fingerprint === undefined ? {} : { fingerprint };
  return { kind: "mandate-ballot", schemaVersion: ballotVersion, design, ...mark, ballot };
}

/** The text of a ballot's file, indented for people to read. */
export function ballotFileText(file: BallotFile): string {
  return `${JSON.stringify(file, null, 2)}\n`;
}

const refuse = (problem: BallotProblem): BallotOpened => ({ ok: false, problem });

/** Opens the text of a ballot's file. Nothing in it is trusted. */
export function openBallot(text: string): BallotOpened {
  if (text.length > largestBallot)
    return refuse({ code: "too-large", size: text.length, most: largestBallot });
  let parsed: unknown;
  try {
    parsed = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return refuse({ code: "damaged" });
  }
  const { kind, schemaVersion: version } = (parsed ?? {}) as Record<string, unknown>;
  if (kind === "mandate-design") return refuse({ code: "a-design" });
  if (kind !== "mandate-ballot") return refuse({ code: "not-a-ballot" });
  if (typeof version === "number" && version > ballotVersion)
    return refuse({ code: "newer-version", version, known: ballotVersion });
  const deep = tooDeep(parsed);
  if (deep) return refuse({ code: "wrong-value", path: jsonPath(deep), expected: "flat" });
  const result = ballotFileSchema.safeParse(parsed);
  if (!result.success) {
    const place = deepestIssue(result.error.issues as unknown as SchemaIssue[]);
    return refuse({ ...place, code: "wrong-value", path: jsonPath(place.path) });
  }
  const twice = votedTwice(result.data.ballot);
  if (twice === undefined) return { ok: true, file: result.data };
  const path = jsonPath(["ballot", "votes", twice, "at"]);
  return refuse({ code: "wrong-value", path, expected: "unique id" });
}

/** The place of the first vote on a choice that an earlier vote is about. */
function votedTwice({ votes }: Ballot): number | undefined {
  const keys = votes.map(({ at }) => choiceKey(at));
  const place = keys.findIndex((key, index) => keys.indexOf(key) !== index);
  return place < 0 ? undefined : place;
}
