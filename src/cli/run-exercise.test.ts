import { describe, expect, it } from "vitest";
import structure from "../classroom/exercise/cases/tiny/exercise.json";
import words from "../classroom/exercise/cases/tiny/text.en.json";
import { tinyExercise } from "../classroom/exercise/cases/tiny-exercise";
import { blankDesign } from "../domain/design";
import { madeTerminal } from "./cases/made-terminal";
import { runExercise } from "./run-exercise";

const tiny = tinyExercise();
const { facilitator: _own, injects: _sealed, ...shared } = tiny;
const json = JSON.stringify;
const files: Record<string, string> = {
  "tiny.exercise.json": json(tiny),
  "odd.exercise.json": json({ ...tiny, cuts: [{ ...tiny.cuts[0], minutes: 20 }] }),
  "team.participants.json": json({
    ...shared,
    kind: "participants-copy",
    cut: "short",
    sealed: [{ id: "debrief", salt: "", iv: "", text: "" }],
  }),
  "bad.exercise.json": json({ ...tiny, date: "soon" }),
  "design.json": json(blankDesign("d", "D")),
  "s/tiny/exercise.json": json(structure),
  "s/tiny/text.en.json": json({ ...words, roles: { ...words.roles, king: { title: "K" } } }),
  "s/broken/exercise.json": "{",
  "s/broken/text.en.json": "{}",
};

function terminal() {
  const { said, terminal } = madeTerminal({ files });
  return { said, run: (...args: string[]) => runExercise(["exercise", ...args], terminal) };
}

describe("is an exercise checked from the terminal?", () => {
  it("says what it holds and that all of it fits", async () => {
    const { said, run } = terminal();
    expect(await run("tiny.exercise.json")).toBe(0);
    expect(said.out).toBe(
      "A small exercise: 1 cut (15 minutes), 2 roles, 2 injects, 1 sector.\nEverything fits together.\n",
    );
  });

  it("names what does not fit, with its place, in words and as data", async () => {
    const spoken = terminal();
    await spoken.run("odd.exercise.json");
    expect(spoken.said.out).toContain("1 thing does not fit:\n  cuts.short: the stretches");
    expect(spoken.said.out).toContain("15 minutes, and the cut says 20.");
    const { said, run } = terminal();
    expect(await run("odd.exercise.json", "--json")).toBe(0);
    expect(JSON.parse(said.out)).toMatchObject({
      kind: "exercise",
      id: "tiny",
      misfits: [{ code: "agenda-minutes", place: "cuts.short", found: "15", against: "20" }],
      strays: [],
    });
  });

  it.each(["s/tiny", "s/tiny/", "s/tiny/exercise.json"])(
    "puts structure and words of a folder together: %s",
    async (named) => {
      const { said, run } = terminal();
      expect(await run(named)).toBe(0);
      expect(said.out).toContain("  roles.king: there are words for it in the text file");
    },
  );

  it("reads a participants' copy", async () => {
    const { said, run } = terminal();
    expect(await run("team.participants.json")).toBe(0);
    expect(said.out).toBe("A small exercise: a participants’ copy with 1 sealed part.\n");
  });
});

describe("does it refuse in one line?", () => {
  it.each([
    [["bad.exercise.json"], /^bad\.exercise\.json: .*\$\.date/],
    [["design.json"], /^design\.json: .*holds a design/],
    [["missing.json"], /^missing\.json: the file cannot be read/],
    [["s/nowhere"], /^s\/nowhere\/exercise\.json: the file cannot be read/],
    [["s/broken"], /^s\/broken\/exercise\.json: not JSON: /],
    [[], /^“exercise” cannot be used here/],
    [["a", "b"], /^“b” cannot be used here/],
    [["a", "--pdf"], /^“--pdf” cannot be used here/],
  ])("%j", async (args, line) => {
    const { said, run } = terminal();
    expect(await run(...args)).toBe(2);
    expect(said.err).toHaveLength(1);
    expect(said.err[0]).toMatch(line);
    expect(said.out).toBe("");
  });
});
