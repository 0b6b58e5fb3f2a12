import { agendaKinds } from "../exercise/cut";
import { channels } from "../exercise/inject";
import type { ListForm } from "./entry";
import { title, touches } from "./usual-entries";

/** How an exercise is played: its cuts with their agenda, and what comes in. */
export const playForms = {
  cuts: {
    entries: [
      { kind: "number", key: "minutes", min: 5, max: 960 },
      { kind: "list", key: "agenda", of: "agenda" },
      { kind: "list", key: "injects", of: "played" },
      { kind: "rows", key: "roles", of: "roles" },
      { kind: "fields", key: "questions" },
    ],
    blank: (id) => ({
      id,
      minutes: 60,
      agenda: [{ id: "design", kind: "design", minutes: 60, title: "", task: "" }],
      injects: [],
      roles: [],
      questions: [],
    }),
    most: 6,
    least: 1,
  },
  agenda: {
    entries: [
      { kind: "choice", key: "kind", options: agendaKinds, words: "exercises.agenda" },
      { kind: "number", key: "minutes", min: 1, max: 240 },
      title,
      { kind: "text", key: "task" },
    ],
    blank: (id) => ({ id, kind: "design", minutes: 10, title: "", task: "" }),
    most: 60,
    least: 1,
  },
  played: {
    entries: [
      { kind: "row", key: "inject", of: "injects" },
      { kind: "number", key: "minute", min: 0, max: 960 },
    ],
    blank: () => ({ inject: "inject", minute: 30 }),
    most: 40,
  },
  injects: {
    entries: [
      title,
      { kind: "choice", key: "channel", options: channels, words: "exercises.channel" },
      { kind: "line", key: "from" },
      { kind: "paragraphs", key: "paragraphs" },
      { kind: "line", key: "asks", isOptional: true },
      touches,
      { kind: "date", key: "movesTo", isOptional: true },
      { kind: "list", key: "brief", of: "brief", below: "adds" },
      { kind: "list", key: "forces", of: "forces", below: "adds" },
      { kind: "list", key: "timeline", of: "timeline", below: "adds" },
      { kind: "list", key: "answers", of: "answers", below: "adds" },
    ],
    blank: (id) => ({ id, title: "", channel: "cable", from: "", paragraphs: [], touches: [] }),
    most: 40,
  },
  answers: {
    entries: [{ kind: "answer" }],
    blank: () => ({ path: "", value: "not-stated" }),
    most: 60,
  },
} satisfies Record<string, ListForm>;
