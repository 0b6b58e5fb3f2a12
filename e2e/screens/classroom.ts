import type { Page } from "@playwright/test";
import { classExercise, handIns } from "../fixtures/given-class";
import { BoardPage } from "../pages/board-page";
import { ExerciseEditor } from "../pages/exercise-editor";
import { KitPage } from "../pages/kit-page";
import { RunPage } from "../pages/run-page";
import type { Screen } from "./screen";

const editorPart = (part: string): Screen => ({
  name: `exercise editor, ${part}`,
  open: async (page) => {
    const editor = new ExerciseEditor(page);
    await editor.openPart(part);
    const add = editor.main.getByRole("button", { name: /^(Add|Begin) / });
    await add.last().click();
  },
});

/** What a trainer who makes an exercise goes through. */
export const ofTheEditor: readonly Screen[] = [
  { name: "exercise editor, new", open: (page) => new ExerciseEditor(page).openNew() },
  ...["Map", "Injects", "Cuts", "Debrief"].map(editorPart),
];

/** What a trainer looks at before the day. */
export const ofTheKit: readonly Screen[] = [
  {
    name: "facilitator's kit, with the script open",
    open: async (page) => {
      const kit = new KitPage(page);
      await kit.open();
      await kit.plan.getByText("What you say and do").first().click();
    },
  },
];

const orvane = "Orvane: a ceasefire that is coming apart";

/** A run of the short cut, its inject released. */
async function openRun(page: Page): Promise<RunPage> {
  const run = new RunPage(page);
  await run.begin(orvane, 15);
  await run.release("Nine hours’ warning");
  await page.getByRole("img", { name: /^QR code/ }).waitFor();
  return run;
}

/** What a trainer has before them in the room, and what is on the wall. */
export const ofTheRun: readonly Screen[] = [
  { name: "run, with an inject released", open: async (page) => void (await openRun(page)) },
  {
    name: "projector, with an inject",
    open: async (page) => {
      await openRun(page);
      await page.getByRole("link", { name: "Show it in this window" }).click();
      await page.getByRole("heading", { level: 2, name: "Nine hours’ warning" }).waitFor();
    },
  },
];

const boardPart = (part: string): Screen => ({
  name: `debrief board, ${part}`,
  open: (page) => new BoardPage(page).show(part),
});

/** What a room looks at in the plenary. */
export const ofTheBoard: readonly Screen[] = [
  {
    name: "debrief board, just filled",
    open: async (page) => {
      const board = new BoardPage(page);
      await board.open();
      await board.take(handIns);
      await board.giveExercise(classExercise);
      await board.told.waitFor();
    },
  },
  ...["Where teams differ most", "Checks by team", "Beside precedents"].map(boardPart),
];
