/**
 * Who may import whom. Every rule below the table is generated from it; a new room under src/
 * needs a row here before anything in it can be imported.
 */
const model = ["domain", "evidence", "precedents", "engine"];
/** What can be worked out from a design, planning arithmetic included. */
const worked = [...model, "planning", "alternatives"];
const pure = [
  ...worked,
  "i18n",
  "importing/match",
  "importing/wording",
  "importing/compare",
  "drafting",
  "classroom",
  "report/model",
  "finder",
  "help",
];
const outer = [
  "report/pdf",
  "report/docx",
  "report/html",
  "report/tables",
  "report/xlsx",
  "report/pptx",
  "report/svg",
  "report/json",
  "importing/extract",
  "importing/pledges",
  "storage",
];
const headless = [...pure, ...outer, "classroom/live"];
const views = [
  "comment-view",
  "download-view",
  "evidence-view",
  "exercise-view",
  "field-view",
  "figure-view",
  "help-view",
  "text-view",
];
const react = ["react", "react-dom", "scheduler"];

/**
 * room -> the rooms and npm packages that it may import; `testRooms`: what its tests may import
 * besides; `files`: single files of other rooms that it may import; `node`: it may use Node's own
 * modules; `data`: it may import from templates/.
 */
const rooms = {
  domain: { rooms: [], packages: ["zod"] },
  i18n: { rooms: [], packages: ["@formatjs/", "zod"] },
  // A test holds that every finding is said in every language.
  evidence: { rooms: ["domain"], packages: ["zod"], testRooms: ["i18n"] },
  precedents: { rooms: ["domain"], packages: ["zod"] },
  engine: {
    rooms: ["domain", "evidence", "precedents"],
    packages: ["zod"],
    // A test holds that every check and every reason has its words.
    testRooms: ["i18n"],
  },
  // Strength, cost and time by factors that the author can change.
  planning: { rooms: model, packages: [] },
  // Finding entries by their words, in every script.
  finder: { rooms: ["i18n"], packages: ["@leeoniya/ufuzzy"] },
  // The words of the glossary and what is asked of each page; their sentences lie in catalogues.
  help: { rooms: ["i18n", "finder"], packages: [] },
  // Several designs for the same decision held against each other.
  alternatives: { rooms: [...model, "planning"], packages: [] },
  "importing/match": { rooms: model, packages: ["zod"] },
  // Two texts beside each other, and a series of them; in-words/ says it in the catalogues' words.
  "importing/compare": {
    rooms: [...model, "i18n", "report/model", "importing/match"],
    packages: ["zod", "diff"],
  },
  // The language check works on what the reader read.
  "importing/wording": { rooms: [...model, "i18n", "importing/match"], packages: [] },
  "importing/extract": { rooms: pure, packages: ["zod", "pdfjs-dist", "mammoth"] },
  // A table of pledges to rows of the ledger.
  "importing/pledges": { rooms: pure, packages: ["papaparse", "@types/papaparse"] },
  drafting: {
    rooms: [...model, "i18n", "importing/match", "importing/compare"],
    packages: ["zod"],
  },
  // Exercises, the work of teams, and what a debrief shows of it.
  classroom: { rooms: worked, packages: ["zod"] },
  // The way to a live room, which is fetched only where one is joined.
  "classroom/live": { rooms: pure, packages: ["zod", "@nats-io/"] },
  "report/model": { rooms: [...worked, "classroom", "i18n"], packages: ["zod"] },
  // Paper takes its colours from the tokens of the design system, which are data.
  "report/pdf": { rooms: pure, packages: ["jspdf", "bidi-js"], files: ["^src/ui/tokens\\.ts$"] },
  "report/docx": {
    rooms: pure,
    packages: ["docx", "bidi-js"],
    files: ["^src/ui/tokens\\.ts$"],
    // A test holds that our own reader reads back what is written.
    testRooms: ["importing/extract"],
  },
  // The report's content as tables, each of them as CSV.
  // A page that stands alone takes its colours and the shapes of statuses from the design system.
  "report/html": { rooms: pure, packages: [], files: ["^src/ui/(tokens|status)\\.ts$"] },
  "report/tables": { rooms: pure, packages: [] },
  "report/xlsx": {
    rooms: [...pure, "report/tables"],
    packages: ["write-excel-file"],
    // Workbooks and Word files are zips alike.
    files: ["^src/report/docx/fixed-zip-dates\\.ts$"],
    // What is written is read back by the reader of Word files.
    testRooms: ["report/docx"],
  },
  // Pictures take their colours and their layout from the design system, which has both as data.
  "report/svg": {
    rooms: pure,
    packages: [],
    files: ["^src/ui/(tokens|status|strip-[a-z-]+)\\.ts$"],
    testRooms: ["report/docx", "report/tables"],
  },
  // Slides for a class, drawn with shapes that can be edited.
  "report/pptx": {
    rooms: pure,
    packages: ["pptxgenjs", "jszip"],
    files: ["^src/ui/tokens\\.ts$", "^src/report/docx/(core-properties|printable-text)\\.ts$"],
    // Slides and Word files are XML alike.
    testRooms: ["report/docx"],
  },
  "report/json": { rooms: pure, packages: ["zod"], testRooms: ["report/tables"] },
  storage: { rooms: pure, packages: ["idb", "zod", "pdfjs-dist", "qr"] },
  ui: { rooms: ["i18n"], packages: react },
  state: { rooms: headless, packages: ["react", "zustand", "zundo", "zod"], data: true },
  workers: {
    rooms: [...headless, "state"],
    packages: ["workbox-core", "workbox-precaching"],
    data: true,
  },
  // The command that opens a live room makes its store through the room's own client.
  cli: {
    rooms: headless,
    packages: ["zod", "pdfjs-dist", "@nats-io/", "qr"],
    node: true,
    data: true,
  },
  // Checks, findings and evidence notes as several features show them.
  "evidence-view": {
    rooms: [...pure, "ui", "state", "comment-view", "help-view"],
    packages: [...react, "zustand"],
  },
  // The comments about one place of a design, as several features show them.
  "comment-view": { rooms: [...pure, "ui", "state"], packages: [...react, "zustand"] },
  // The files of a report as several features offer them: made in the background, watched, stopped.
  "download-view": { rooms: [...headless, "ui", "state", "workers"], packages: react },
  // The brief, the map, the roles and the injects of an exercise as several features show them.
  "exercise-view": { rooms: [...pure, "ui", "state"], packages: [...react, "zustand"] },
  // The control of a field as several features show it.
  "field-view": { rooms: [...pure, "ui", "help-view"], packages: react },
  // A figure of an estimate that the author can change, as several features show it.
  "figure-view": { rooms: [...pure, "ui", "state"], packages: [...react, "zustand"] },
  // The "?" beside a heading and the underlined words, as every feature shows them.
  "help-view": { rooms: [...pure, "ui"], packages: react },
  // A resolution's text on the screen, as several features show it.
  "text-view": { rooms: [...pure, "ui", "state"], packages: [...react, "zustand"] },
  "features/[^/]+": {
    rooms: [...headless, "ui", "state", "workers", ...views],
    packages: [
      ...react,
      "react-hook-form",
      "@hookform/",
      "wouter",
      "zod",
      "zustand",
      "zundo",
      "@dnd-kit/",
      "marked",
    ],
    data: true,
  },
  app: {
    rooms: [...headless, "ui", "state", "workers", ...views, "features/[^/]+"],
    packages: [...react, "wouter", "workbox-window", "zustand"],
    data: true,
  },
};

/** Tests, and the readers of expected results that only tests use. */
const tests = "(\\.(test|deep|live)\\.tsx?|/cases/[^/]+\\.ts)$";
const dataFolders = "^src/(evidence|precedents)/data/";
const named = (room) => room.replace("/[^/]+", "").replace("/", "-");
const isBelow = (room) => (other) => other.startsWith(`${room}/`);

/** A regular expression for the files of a room, without the rooms that lie inside it. */
function filesOf(room) {
  const inner = Object.keys(rooms)
    .filter(isBelow(room))
    .map((other) => other.slice(room.length + 1));
  return inner.length > 0 ? `^src/${room}/(?!(?:${inner.join("|")})/)` : `^src/${room}/`;
}

/** A room imports itself and the rooms of its row; features are told apart by their folder name. */
function roomRules([room, row]) {
  const isFeature = room.startsWith("features/");
  const files = isFeature ? "^src/features/([^/]+)/" : filesOf(room);
  const own = isFeature ? "^src/features/$1/" : filesOf(room);
  const rule = (suffix, from, allowed) => ({
    name: `rooms-of-${named(room)}${suffix}`,
    comment: `${room} may import only: ${allowed.join(", ") || "nothing of ours"}.`,
    severity: "error",
    from,
    to: { path: "^src/", pathNot: [own, ...allowed.map(filesOf), ...(row.files ?? [])] },
  });
  return [
    rule("", { path: files, pathNot: tests }, row.rooms),
    rule("-tests", { path: `${files}.*${tests}` }, [...row.rooms, ...(row.testRooms ?? [])]),
  ];
}

/** A room uses the npm packages of its row; a test may also use the test tools. */
function packageRules([room, row]) {
  const allowed = (names) =>
    names.map((name) => `^node_modules/${name}${name.endsWith("/") ? "" : "/"}`);
  const rule = (suffix, from, packages) => ({
    name: `packages-of-${named(room)}${suffix}`,
    comment: `${room} may use only: ${packages.join(", ") || "no package"}.`,
    severity: "error",
    from,
    to: { path: "^node_modules/", pathNot: allowed(packages) },
  });
  const testTools = [
    "vitest",
    "fast-check",
    "fake-indexeddb",
    "@types/node",
    "@citation-js/",
    ...row.packages,
  ];
  const testPackages = [...testTools, room === "ui" ? "react-hook-form" : "pdfjs-dist"];
  return [
    rule("", { path: filesOf(room), pathNot: tests }, row.packages),
    rule("-tests", { path: `${filesOf(room)}.*${tests}` }, testPackages),
  ];
}

const codeOf = (keep) =>
  Object.entries(rooms)
    .filter(([, row]) => keep(row))
    .map(([room]) => filesOf(room));

const generated = Object.entries(rooms).flatMap((entry) => [
  ...roomRules(entry),
  ...packageRules(entry),
]);

const general = [
  {
    name: "no-cycles",
    comment: "Nothing imports itself, however long the way round.",
    severity: "error",
    from: {},
    to: { circular: true },
  },
  {
    name: "known-rooms-only",
    comment: "A file under src/ lies in a room of the table in .dependency-cruiser.cjs.",
    severity: "error",
    from: { path: "^src/", pathNot: Object.keys(rooms).map(filesOf) },
    to: {},
  },
  {
    name: "no-unresolved",
    comment: "What is imported exists.",
    severity: "error",
    from: {},
    to: { couldNotResolve: true },
  },
  {
    name: "no-orphans",
    comment: "A file that nothing imports and that imports nothing is dead.",
    severity: "error",
    from: { orphan: true, path: "^src/", pathNot: ["\\.d\\.ts$", "\\.json$", tests] },
    to: {},
  },
  {
    name: "evidence-comes-in-as-an-argument",
    comment: "The engine knows the shapes and look-ups of evidence, not one version of its data.",
    severity: "error",
    from: { path: filesOf("engine"), pathNot: tests },
    to: { path: dataFolders, reachable: true },
  },
  {
    name: "node-in-the-terminal-only",
    comment: "Node's own modules are for the terminal and for tests.",
    severity: "error",
    from: { path: codeOf((row) => !row.node), pathNot: tests },
    to: { dependencyTypes: ["core"] },
  },
  {
    name: "templates-are-handed-in",
    comment: "Pure rooms get a template as an argument; they never read the templates folder.",
    severity: "error",
    from: { path: codeOf((row) => !row.data), pathNot: tests },
    to: { path: "^templates/" },
  },
  {
    name: "tests-are-leaves",
    comment: "Nothing but a test imports a test.",
    severity: "error",
    from: { pathNot: tests },
    to: { path: tests },
  },
  {
    name: "source-stands-alone",
    comment: "The product imports nothing of its browser journeys or commands.",
    severity: "error",
    from: { path: "^src/" },
    to: { path: "^(e2e|\\.ci|dist|dist-portable)/" },
  },
];

module.exports = {
  forbidden: [...general, ...generated],
  options: {
    doNotFollow: { path: "node_modules" },
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "browser", "types", "default"],
      extensions: [".ts", ".tsx", ".mjs", ".js", ".d.ts", ".json"],
      mainFields: ["module", "main", "types"],
    },
  },
};
