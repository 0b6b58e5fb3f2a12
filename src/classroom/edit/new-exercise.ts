import { blankDesign } from "../../domain/design";
import type { Exercise } from "../exercise/exercise";
import { listForms } from "./list-forms";

/** An exercise to begin with: nothing in it but what none can do without. */
export function newExercise(id: string, title: string, date: string, language: string): Exercise {
  return {
    kind: "exercise",
    schemaVersion: 1,
    id,
    version: "1",
    language,
    title,
    summary: "",
    case: "fictional",
    date,
    evidence: "at-debrief",
    cuts: [listForms.cuts.blank("hour") as Exercise["cuts"][number]],
    objectives: [],
    brief: [listForms.brief.blank("situation") as Exercise["brief"][number]],
    sectors: [],
    forces: [],
    timeline: [],
    roles: [],
    constraints: [],
    reading: [],
    design: blankDesign(id, title),
    injects: [],
    facilitator: {
      purpose: [],
      injects: [],
      script: [],
      rubric: [],
      questions: [],
      model: { preface: [], choices: [], dissents: [] },
    },
  };
}

/** A map to begin with: an empty sheet. */
export const newMap: NonNullable<Exercise["map"]> = {
  width: 800,
  height: 600,
  kilometresPer100: 50,
  description: "",
  marks: [],
};
