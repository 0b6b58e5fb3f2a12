import type { Page } from "@playwright/test";
import { classExercise, handIns } from "../../e2e/fixtures/given-class";
import { BoardPage } from "../../e2e/pages/board-page";
import { ExerciseEditor } from "../../e2e/pages/exercise-editor";
import { RunPage } from "../../e2e/pages/run-page";
import { StartPage } from "../../e2e/pages/start-page";
import { TeamPage } from "../../e2e/pages/team-page";
import { ofTheEditor, ofTheRun } from "../../e2e/screens/classroom";
import { beginTeam } from "../../e2e/screens/team";
import { fromHeading, pictureOf, plainPicture, type Sitting } from "./picture";

const orvane = "Orvane: a ceasefire that is coming apart";
const openStart = (page: Page) => new StartPage(page).open();

/** What a newcomer and a trainer see, and a team. */
export const ofAClass: readonly Sitting[] = [
  {
    begin: openStart,
    pictures: [
      { name: "start", open: async () => {} },
      plainPicture("classroom", "/classroom", "Classroom"),
      plainPicture("kit", "/kit", "How many teams, and with what", "heading"),
      {
        name: "run",
        open: async (page) => {
          const run = new RunPage(page);
          await run.begin(orvane, 15);
          await run.release("Nine hours’ warning");
          await page.getByRole("img", { name: /^QR code/ }).waitFor();
        },
      },
      plainPicture("recovery", "/recovery", "Remove everything"),
    ],
  },
  {
    begin: openStart,
    pictures: [
      {
        name: "board",
        open: async (page) => {
          const board = new BoardPage(page);
          await board.open();
          await board.take(handIns);
          await board.giveExercise(classExercise);
          await board.told.waitFor();
          await board.show("Where teams differ most");
        },
        from: fromHeading("Where teams differ most"),
      },
    ],
  },
  { begin: openStart, pictures: [pictureOf("projector", ofTheRun, "projector, with an inject")] },
  {
    begin: (page) => new ExerciseEditor(page).openNew(),
    pictures: [pictureOf("editor", ofTheEditor, "exercise editor, Injects")],
  },
  {
    begin: beginTeam,
    pictures: [{ name: "team", open: (page) => new TeamPage(page).open("Brief") }],
  },
];
