import { roleKinds } from "../exercise/role";
import { forceSides } from "../exercise/situation";
import { markKinds } from "../exercise/sketch-map";
import type { ListForm } from "./entry";
import { text, title } from "./usual-entries";

/** What participants are given to read: the brief, the map, the roles and the bounds. */
export const situationForms = {
  brief: {
    entries: [title, { kind: "paragraphs", key: "paragraphs" }],
    blank: (id) => ({ id, title: "", paragraphs: [] }),
    most: 20,
    least: 1,
  },
  sectors: {
    entries: [
      { kind: "line", key: "name" },
      { kind: "number", key: "population", min: 0, max: 500_000_000, isOptional: true },
      { kind: "number", key: "areaKm2", min: 0, max: 20_000_000, isOptional: true },
      text,
      { kind: "points", key: "shape" },
    ],
    blank: (id) => ({
      id,
      name: "",
      text: "",
      shape: [
        [100, 100],
        [300, 100],
        [200, 250],
      ],
    }),
    most: 30,
  },
  forces: {
    entries: [
      { kind: "line", key: "name" },
      { kind: "choice", key: "side", options: forceSides, words: "exercises.side" },
      { kind: "range", key: "strength" },
      { kind: "row", key: "sector", of: "sectors", isOptional: true },
      text,
    ],
    blank: (id) => ({ id, name: "", side: "government", text: "" }),
    most: 60,
  },
  timeline: {
    entries: [
      { kind: "date", key: "date" },
      text,
      { kind: "line", key: "source", isOptional: true },
    ],
    blank: (id) => ({ id, date: "2027-01-01", text: "" }),
    most: 100,
  },
  marks: {
    entries: [
      { kind: "choice", key: "kind", options: markKinds, words: "exercises.mark" },
      { kind: "line", key: "name", isOptional: true },
      { kind: "points", key: "points" },
    ],
    blank: (id) => ({ id, kind: "town", points: [[200, 200]] }),
    most: 300,
  },
  roles: {
    entries: [
      { kind: "choice", key: "kind", options: roleKinds, words: "exercises.role" },
      title,
      { kind: "text", key: "position" },
      { kind: "paragraphs", key: "wants" },
      { kind: "paragraphs", key: "refuses" },
      { kind: "paragraphs", key: "knows" },
    ],
    blank: (id) => ({
      id,
      kind: "secretariat-planner",
      title: "",
      position: "",
      wants: [],
      refuses: [],
      knows: [],
    }),
    most: 20,
  },
  constraints: {
    entries: [text, { kind: "field", key: "path", isOptional: true }],
    blank: (id) => ({ id, text: "" }),
    most: 40,
  },
  objectives: { entries: [text], blank: (id) => ({ id, text: "" }), most: 20 },
} satisfies Record<string, ListForm>;
