import type { Namespace } from "../i18n/namespace";
import { reportNamespaces } from "../report/model/report-words";
import { type LazyPage, lazyPage } from "./lazy-page";
import type { PageId } from "./page-at";
import { wordsOfTheClassroom } from "./words-of-the-classroom";

const wordsOfChecks: readonly Namespace[] = [
  "fields",
  "checks",
  "coherence",
  "evidence",
  "precedents",
  "report",
  "comments",
];

/** What each page is, fetched when it is first opened. */
export const pages: Record<PageId, LazyPage> = {
  start: lazyPage(
    () => import("../features/start/start-page").then(({ StartPage }) => StartPage),
    [],
  ),
  reader: lazyPage(
    () => import("../features/reader/reader-page").then(({ ReaderPage }) => ReaderPage),
    ["fields", "reader", "wording"],
  ),
  texts: lazyPage(
    () => import("../features/texts/texts-page").then(({ TextsPage }) => TextsPage),
    ["fields", "reader", "compare", "checks", "coherence"],
  ),
  wizard: lazyPage(
    () => import("../features/wizard/wizard-page").then(({ WizardPage }) => WizardPage),
    ["fields", "wizard", "checks", "coherence", "evidence", "comments"],
  ),
  assessment: lazyPage(
    () => import("../features/assessment/assessment-page").then((page) => page.AssessmentPage),
    [...wordsOfChecks, "yardsticks"],
  ),
  draft: lazyPage(
    () => import("../features/draft/draft-page").then(({ DraftPage }) => DraftPage),
    [...wordsOfChecks, "draft-page", "wording", "compare"],
  ),
  report: lazyPage(
    () => import("../features/report/report-page").then(({ ReportPage }) => ReportPage),
    reportNamespaces,
  ),
  evidence: lazyPage(
    () => import("../features/evidence/evidence-page").then(({ EvidencePage }) => EvidencePage),
    [...wordsOfChecks, "room"],
  ),
  versions: lazyPage(
    () => import("../features/versions/versions-page").then((page) => page.VersionsPage),
    ["fields", "checks", "versions"],
  ),
  accessibility: lazyPage(
    () => import("../features/accessibility/accessibility-page").then((p) => p.AccessibilityPage),
    ["accessibility"],
  ),
  colleagues: lazyPage(
    () => import("../features/colleagues/colleagues-page").then((page) => page.ColleaguesPage),
    [...wordsOfChecks, "versions", "colleagues"],
  ),
  precedents: lazyPage(
    () => import("../features/precedents/precedents-page").then((page) => page.PrecedentsPage),
    [...wordsOfChecks, "precedents-page", "operations", "exhibits", "yardsticks"],
  ),
  means: lazyPage(
    () => import("../features/means/means-page").then(({ MeansPage }) => MeansPage),
    [...wordsOfChecks, "means", "yardsticks", "sizing", "cost", "stages"],
  ),
  stress: lazyPage(
    () => import("../features/stress/stress-page").then(({ StressPage }) => StressPage),
    [...wordsOfChecks, "means", "stress"],
  ),
  options: lazyPage(
    () => import("../features/options/options-page").then(({ OptionsPage }) => OptionsPage),
    [
      ...wordsOfChecks,
      "versions",
      "colleagues",
      "means",
      "yardsticks",
      "sizing",
      "cost",
      "stages",
      "options",
      "comparison",
      "options-paper",
      "what-if",
      "least-change",
      "explorer",
    ],
  ),
  tasks: lazyPage(
    () => import("../features/tasks/tasks-page").then(({ TasksPage }) => TasksPage),
    [...wordsOfChecks, "sizing", "task-board"],
  ),
  vote: lazyPage(
    () => import("../features/vote/vote-page").then(({ VotePage }) => VotePage),
    [...wordsOfChecks, "versions", "colleagues", "vote"],
  ),
  share: lazyPage(
    () => import("../features/share/share-page").then(({ SharePage }) => SharePage),
    [...wordsOfChecks, "share"],
  ),
  link: lazyPage(
    () => import("../features/share/link-page").then(({ LinkPage }) => LinkPage),
    [...wordsOfChecks, "share"],
  ),
  classroom: lazyPage(
    () => import("../features/classroom/library/library-page").then((page) => page.LibraryPage),
    wordsOfTheClassroom,
  ),
  run: lazyPage(
    () => import("../features/classroom/run/run-page").then((page) => page.RunPage),
    ["fields", "report", "exercises", "exercise-paper", "exercise-run", "live-room"],
  ),
  room: lazyPage(
    () => import("../features/classroom/live-room/room-page").then((page) => page.RoomPage),
    ["fields", "live-room"],
  ),
  projector: lazyPage(
    () =>
      import("../features/classroom/projector/projector-page").then((page) => page.ProjectorPage),
    ["exercises", "exercise-run"],
  ),
  team: lazyPage(
    () => import("../features/classroom/team/team-page").then((page) => page.TeamPage),
    [...wordsOfChecks, "versions", "exercises", "exercise-paper", "team"],
  ),
  board: lazyPage(
    () => import("../features/classroom/board/board-page").then((page) => page.BoardPage),
    [...wordsOfChecks, "versions", "yardsticks", "vote", "exercises", "exercise-paper", "board"],
  ),
  exercise: lazyPage(
    () => import("../features/classroom/edit/edit-page").then((page) => page.EditPage),
    ["fields", "exercises", "exercise-editor"],
  ),
  kit: lazyPage(
    () => import("../features/classroom/kit/kit-page").then((page) => page.KitPage),
    ["report", "exercises", "exercise-paper", "kit"],
  ),
  glossary: lazyPage(
    () => import("../features/glossary/glossary-page").then((page) => page.GlossaryPage),
    ["glossary"],
  ),
  guide: lazyPage(
    () => import("../features/guide/guide-page").then(({ GuidePage }) => GuidePage),
    [],
  ),
};
