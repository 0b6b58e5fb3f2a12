import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { problemsOfExercise } from "../classroom/exercise/problems-of-exercise";
import { withWords } from "../classroom/exercise/with-words";
import { currentEvidence } from "../evidence/current";
import { builtInExercises, loadExercise } from "./exercises";

const home = new URL("../../templates/scenarios/", import.meta.url);
const json = (path: string) => JSON.parse(readFileSync(new URL(path, home), "utf8"));
const folders = readdirSync(home, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const known = {
  findings: new Set(currentEvidence.findings.map(({ id }) => id)),
  sources: new Set(currentEvidence.works.map(({ id }) => id)),
};

describe("are the scenarios that come with the app sound?", () => {
  it("lists every folder once", () => {
    expect([...json("index.json")].sort()).toEqual([...folders].sort());
    expect(builtInExercises().map(({ id }) => id)).toEqual(json("index.json"));
  });

  it.each(builtInExercises().map(({ id }) => id))(
    "%s opens, and all of it fits together",
    async (id) => {
      const opened = await loadExercise(id);
      if (!opened?.ok || opened.kind !== "exercise") throw new Error(JSON.stringify(opened));
      expect(opened.exercise.id).toBe(id);
      expect(problemsOfExercise(opened.exercise, known)).toEqual([]);
    },
  );

  it.each(builtInExercises().map(({ id }) => id))("%s has a row for all of its words", (id) => {
    expect(withWords(json(`${id}/exercise.json`), json(`${id}/text.en.json`)).strays).toEqual([]);
  });

  it("falls back to English where a scenario is not translated", async () => {
    for (const { id, load } of builtInExercises())
      expect(await load("fr"), id).toEqual(await load());
  });

  it("knows no exercise of another id", async () => {
    expect(await loadExercise("nowhere")).toBeUndefined();
  });
});
