import { DEFAULT_LOCALE, type Locale } from "./locale";
import type accessibility from "./messages/en/accessibility.json";
import type board from "./messages/en/board.json";
import type checks from "./messages/en/checks.json";
import type classroom from "./messages/en/classroom.json";
import type cli from "./messages/en/cli.json";
import type coherence from "./messages/en/coherence.json";
import type colleagues from "./messages/en/colleagues.json";
import type comments from "./messages/en/comments.json";
import type compare from "./messages/en/compare.json";
import type comparison from "./messages/en/comparison.json";
import type cost from "./messages/en/cost.json";
import type draft from "./messages/en/draft.json";
import type draftPage from "./messages/en/draft-page.json";
import type evidence from "./messages/en/evidence.json";
import type exerciseEditor from "./messages/en/exercise-editor.json";
import type exercisePaper from "./messages/en/exercise-paper.json";
import type exerciseRun from "./messages/en/exercise-run.json";
import type exercises from "./messages/en/exercises.json";
import type exhibits from "./messages/en/exhibits.json";
import type explorer from "./messages/en/explorer.json";
import type fields from "./messages/en/fields.json";
import type frame from "./messages/en/frame.json";
import type glossary from "./messages/en/glossary.json";
import type help from "./messages/en/help.json";
import type kit from "./messages/en/kit.json";
import type leastChange from "./messages/en/least-change.json";
import type liveRoom from "./messages/en/live-room.json";
import type means from "./messages/en/means.json";
import type operations from "./messages/en/operations.json";
import type options from "./messages/en/options.json";
import type optionsPaper from "./messages/en/options-paper.json";
import type palette from "./messages/en/palette.json";
import type precedents from "./messages/en/precedents.json";
import type precedentsPage from "./messages/en/precedents-page.json";
import type reader from "./messages/en/reader.json";
import type recovery from "./messages/en/recovery.json";
import type report from "./messages/en/report.json";
import type room from "./messages/en/room.json";
import type roomServer from "./messages/en/room-server.json";
import type share from "./messages/en/share.json";
import type sizing from "./messages/en/sizing.json";
import type stages from "./messages/en/stages.json";
import type stress from "./messages/en/stress.json";
import type taskBoard from "./messages/en/task-board.json";
import type team from "./messages/en/team.json";
import type versions from "./messages/en/versions.json";
import type vote from "./messages/en/vote.json";
import type walk from "./messages/en/walk.json";
import type whatIf from "./messages/en/what-if.json";
import type wizard from "./messages/en/wizard.json";
import type wording from "./messages/en/wording.json";
import type yardsticks from "./messages/en/yardsticks.json";
import { hasNamespace, type Namespace } from "./namespace";

interface Catalogues extends Record<Namespace, object> {
  accessibility: typeof accessibility;
  checks: typeof checks;
  cli: typeof cli;
  coherence: typeof coherence;
  colleagues: typeof colleagues;
  comments: typeof comments;
  compare: typeof compare;
  draft: typeof draft;
  "draft-page": typeof draftPage;
  evidence: typeof evidence;
  fields: typeof fields;
  frame: typeof frame;
  glossary: typeof glossary;
  help: typeof help;
  palette: typeof palette;
  precedents: typeof precedents;
  "precedents-page": typeof precedentsPage;
  reader: typeof reader;
  recovery: typeof recovery;
  report: typeof report;
  room: typeof room;
  "live-room": typeof liveRoom;
  "room-server": typeof roomServer;
  versions: typeof versions;
  wizard: typeof wizard;
  wording: typeof wording;
  cost: typeof cost;
  exhibits: typeof exhibits;
  means: typeof means;
  operations: typeof operations;
  sizing: typeof sizing;
  stages: typeof stages;
  stress: typeof stress;
  yardsticks: typeof yardsticks;
  comparison: typeof comparison;
  explorer: typeof explorer;
  "least-change": typeof leastChange;
  options: typeof options;
  "options-paper": typeof optionsPaper;
  share: typeof share;
  "task-board": typeof taskBoard;
  exercises: typeof exercises;
  classroom: typeof classroom;
  "exercise-run": typeof exerciseRun;
  team: typeof team;
  board: typeof board;
  "exercise-editor": typeof exerciseEditor;
  kit: typeof kit;
  "exercise-paper": typeof exercisePaper;
  vote: typeof vote;
  walk: typeof walk;
  "what-if": typeof whatIf;
}

/** Every key of the English catalogues: English is the language that defines what can be said. */
export type MessageKey = {
  [N in Namespace]: Extract<keyof Catalogues[N], string>;
}[Namespace];

/** Flat table from key to ICU message. */
export type Messages = Readonly<Record<string, string>>;

/** What every page stands in; a file of its own, since the first page waits for it. */
const ALWAYS: readonly Namespace[] = ["frame"];

async function loadNamespace(locale: Locale, namespace: Namespace): Promise<Messages> {
  const folder = hasNamespace(locale, namespace) ? locale : DEFAULT_LOCALE;
  const file: { default: Messages } = await import(`./messages/${folder}/${namespace}.json`);
  return file.default;
}

/**
 * Loads the catalogues asked for, each as a chunk of its own, and joins them into one table.
 * Rejects when a file cannot be fetched (first visit without a network).
 */
export async function loadMessages(
  locale: Locale,
  namespaces: readonly Namespace[],
): Promise<Messages> {
  const wanted = [...new Set([...ALWAYS, ...namespaces])];
  const parts = await Promise.all(wanted.map((namespace) => loadNamespace(locale, namespace)));
  return Object.assign({}, ...parts);
}
