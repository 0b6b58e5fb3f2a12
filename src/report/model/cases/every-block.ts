import type { Block } from "../block";
import type { Report } from "../report";

const hostile = `<img src=x onerror=alert(1)> =1+1 ]]> &amp; 👩\u200d🚒 half\ud83d nul\u0000 قرار 1996`;
const long = `${"reason ".repeat(285)}end`;

/** One block of every kind, with texts that are markup, formulas, broken or very long. */
export const everyBlock: readonly Block[] = [
  {
    kind: "title",
    kicker: "Assessment",
    text: hostile,
    facts: [{ term: "Author", runs: [{ kind: "plain", text: "N. Okafor" }] }],
  },
  { kind: "paragraph", tone: "lead", runs: [{ kind: "plain", text: "A lead." }] },
  {
    kind: "contents",
    title: "Contents",
    items: [
      { id: "first", text: "First part" },
      { id: "sources", text: "Sources" },
    ],
  },
  { kind: "heading", level: 2, id: "first", text: "First part" },
  { kind: "heading", level: 3, id: "below", text: "Below it" },
  {
    kind: "paragraph",
    runs: [
      { kind: "strong", text: "Firm " },
      { kind: "emphasis", text: "slanted " },
      { kind: "note", number: 1 },
      { kind: "plain", text: " two\nlines " },
      { kind: "note", number: 1 },
      { kind: "note", number: 3 },
      { kind: "link", text: "Away", url: "https://example.org/a?b=1&c=2#d" },
      { kind: "link", text: "Run me", url: "javascript:alert(1)" },
    ],
  },
  { kind: "paragraph", tone: "quiet", runs: [{ kind: "plain", text: long }] },
  {
    kind: "list",
    items: [[{ kind: "plain", text: "An item" }], [{ kind: "plain", text: hostile }]],
  },
  {
    kind: "terms",
    items: [
      { term: "Short", runs: [{ kind: "plain", text: "Said" }] },
      { term: "A name that is far too long to stand beside", runs: [{ kind: "plain", text: "x" }] },
    ],
  },
  {
    kind: "table",
    caption: "A table",
    columns: [
      { text: "Name", align: "start" },
      { text: "Number", align: "end" },
    ],
    rows: [
      [[{ kind: "plain", text: "Row one" }], [{ kind: "plain", text: "7,000" }]],
      [[{ kind: "plain", text: long }], []],
    ],
  },
  {
    kind: "check",
    check: "c",
    status: "not-met",
    word: "Not met",
    title: "A check",
    aside: "Logic",
    body: [[{ kind: "plain", text: "Why it is so." }], [], [{ kind: "plain", text: "More." }]],
  },
  {
    kind: "check-group",
    status: "not-stated",
    word: "Not stated",
    items: [
      { check: "d", title: "Asked?", runs: [{ kind: "plain", text: "Asks for: x." }] },
      { check: "e", title: "Silent", runs: [] },
    ],
  },
  {
    kind: "facing",
    sides: [
      {
        title: "For",
        items: [
          [
            { kind: "plain", text: "One for" },
            { kind: "note", number: 2 },
          ],
        ],
        none: "None for",
      },
      { title: "Against", items: [], none: "None against" },
    ],
  },
  {
    kind: "profile",
    title: "Profile",
    caption: "Not added up.",
    alternative: "One factor.",
    picture: "Checks by status.",
    rows: [
      { label: "Factor", note: "3 for", segments: ["met", "not-met"], counts: "1 met, 1 not met" },
    ],
    key: [{ status: "met", word: "Met" }],
    table: {
      kind: "table",
      caption: "Profile",
      columns: [
        { text: "Which", align: "start" },
        { text: "Evidence", align: "start" },
        { text: "Checks", align: "start" },
      ],
      rows: [],
    },
  },
  { kind: "note", title: "A remark", body: [[{ kind: "plain", text: "Said aside." }]] },
  { kind: "page-break" },
  { kind: "paragraph", runs: [{ kind: "plain", text: "After a break." }] },
  { kind: "page-break" },
  { kind: "heading", level: 2, id: "sources", text: "Sources" },
  {
    kind: "sources",
    items: [1, 2, 3].map((number) => ({
      number,
      runs: [
        { kind: "plain", text: `Work ${number}. ` },
        { kind: "link", text: `doi.org/${number}`, url: `https://doi.org/10.1/${number}` },
      ],
    })),
  },
];

/** A report of one block of every kind. */
export const everyBlockReport: Report = {
  meta: {
    title: hostile,
    kindWords: "Assessment",
    author: "N. Okafor",
    unit: "",
    clearance: "",
    marking: "For <official> use",
    language: "en",
    versions: { app: "1", engine: "1", evidence: "1", precedents: "1" },
    versionsLine: "Versions 1",
    date: "2026-11-21",
  },
  blocks: everyBlock,
};
