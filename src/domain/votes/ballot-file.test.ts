import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ballotFileOf, ballotFileText, largestBallot, openBallot } from "./ballot-file";
import { ballotOf, ceiling, voteOn } from "./cases/voted-design";

const ballot = ballotOf("Ana", [voteOn(ceiling, { reason: "<b>R</b>" })]);
const file = ballotFileOf("d", "a".repeat(64), ballot);
const opened = (change: object) => openBallot(JSON.stringify({ ...file, ...change }));
const code = (text: string) => {
  const result = openBallot(text);
  return result.ok ? "ok" : result.problem.code;
};

describe("is a ballot's file read as it was written?", () => {
  it("with and without a fingerprint, a mark of UTF-8 in front or not", () => {
    expect(openBallot(ballotFileText(file))).toEqual({ ok: true, file });
    const bare = ballotFileOf("d", undefined, ballot);
    expect(bare).not.toHaveProperty("fingerprint");
    expect(openBallot(`\uFEFF${ballotFileText(bare)}`)).toEqual({ ok: true, file: bare });
  });
});

describe("is every other file told for what it is?", () => {
  it("damaged, too large, a design, something else, of a newer version", () => {
    expect(code("{")).toBe("damaged");
    expect(code(" ".repeat(largestBallot + 1))).toBe("too-large");
    expect(code('{"kind":"mandate-design"}')).toBe("a-design");
    for (const other of ["null", "[]", "7", '{"kind":"ballot"}'])
      expect(code(other)).toBe("not-a-ballot");
    expect(opened({ schemaVersion: 2 })).toEqual({
      ok: false,
      problem: { code: "newer-version", version: 2, known: 1 },
    });
  });

  it("with the place of a wrong value", () => {
    const wrong = (change: object) => {
      const result = opened(change);
      return result.ok || result.problem.code !== "wrong-value" ? result : result.problem.path;
    };
    expect(wrong({ ballot: { ...ballot, cast: "yesterday" } })).toBe("$.ballot.cast");
    expect(wrong({ extra: 1 })).toBe("$.extra");
    expect(wrong({ fingerprint: "ff" })).toBe("$.fingerprint");
    expect(wrong({ schemaVersion: "1" })).toBe("$.schemaVersion");
    const [vote] = ballot.votes;
    expect(wrong({ ballot: { ...ballot, votes: [vote, vote] } })).toBe("$.ballot.votes[1].at");
    const nest = JSON.parse("[".repeat(20) + "]".repeat(20));
    expect(wrong({ ballot: nest })).toContain("$.ballot");
  });

  it("and never with a crash, whatever the text", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(openBallot(text).ok).toBe(false);
      }),
    );
  });
});
