import type { ListForm } from "./entry";
import { text, title, touches } from "./usual-entries";

/** What the trainer alone has before them, and what the debrief opens. */
export const trainerForms = {
  notes: {
    entries: [
      { kind: "row", key: "inject", of: "injects" },
      { kind: "text", key: "purpose" },
      { kind: "list", key: "expected", of: "expected" },
      { kind: "text", key: "ifQuiet" },
    ],
    blank: () => ({ inject: "inject", purpose: "", expected: [], ifQuiet: "" }),
    most: 40,
  },
  expected: {
    entries: [
      { kind: "text", key: "reaction" },
      { kind: "text", key: "answer" },
    ],
    blank: () => ({ reaction: "", answer: "" }),
    most: 20,
  },
  script: {
    entries: [
      { kind: "row", key: "cut", of: "cuts" },
      { kind: "row", key: "item", of: "agenda" },
      { kind: "paragraphs", key: "says" },
      { kind: "paragraphs", key: "does" },
    ],
    blank: () => ({ cut: "cut", item: "item", says: [], does: [] }),
    most: 200,
  },
  rubric: {
    entries: [title, { kind: "text", key: "looksAt" }, { kind: "list", key: "bands", of: "bands" }],
    blank: (id) => ({
      id,
      title: "",
      looksAt: "",
      bands: [
        { id: "first", title: "", text: "" },
        { id: "second", title: "", text: "" },
      ],
    }),
    most: 20,
  },
  bands: {
    entries: [title, text],
    blank: (id) => ({ id, title: "", text: "" }),
    most: 6,
    least: 2,
  },
  questions: {
    entries: [text, { kind: "text", key: "listenFor" }, touches],
    blank: (id) => ({ id, text: "", listenFor: "", touches: [] }),
    most: 40,
  },
  choices: {
    entries: [{ kind: "answer" }, { kind: "text", key: "reason" }],
    blank: () => ({ path: "", value: "not-stated", reason: "" }),
    most: 100,
  },
  dissents: {
    entries: [
      { kind: "row", key: "role", of: "roles" },
      { kind: "field", key: "path", isOptional: true },
      text,
      { kind: "findings", key: "findings" },
    ],
    blank: (id) => ({ id, role: "role", text: "", findings: [] }),
    most: 20,
  },
  afterwards: {
    entries: [text, { kind: "line", key: "source" }],
    blank: (id) => ({ id, text: "", source: "" }),
    most: 60,
  },
  reading: {
    entries: [
      { kind: "source", key: "source" },
      { kind: "text", key: "why" },
    ],
    blank: () => ({ source: "source", why: "" }),
    most: 40,
  },
} satisfies Record<string, ListForm>;
