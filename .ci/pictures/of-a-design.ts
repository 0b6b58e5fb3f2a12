import { first, second } from "../../e2e/fixtures/given-renewals";
import { arcadia } from "../../e2e/fixtures/given-texts";
import { openExample } from "../../e2e/fixtures/screens";
import { ComparisonPage } from "../../e2e/pages/comparison-page";
import { DraftPage } from "../../e2e/pages/draft-page";
import { ExplorerPage } from "../../e2e/pages/explorer-page";
import { LeastChangePage } from "../../e2e/pages/least-change-page";
import { OptionsPage } from "../../e2e/pages/options-page";
import { ReaderPage } from "../../e2e/pages/reader-page";
import { StressPage } from "../../e2e/pages/stress-page";
import { TasksPage } from "../../e2e/pages/tasks-page";
import { TextsPage } from "../../e2e/pages/texts-page";
import { VotePage } from "../../e2e/pages/vote-page";
import { WhatIfPage } from "../../e2e/pages/what-if-page";
import { ofTheDesign } from "../../e2e/screens/design";
import { fromHeading, type Picture, pictureOf, plainPicture, type Sitting } from "./picture";

const wizardAndAssessment: readonly Picture[] = [
  plainPicture("wizard", "/wizard/host", "Checks"),
  plainPicture("assessment", "/assessment", "Factor by factor", "heading"),
  {
    name: "tasks",
    open: async (page) => {
      const tasks = new TasksPage(page);
      await tasks.open();
      await tasks.try("Physical protection of civilians").click();
      await tasks.pruning
        .getByText(/would go/)
        .first()
        .waitFor();
    },
    from: fromHeading("The tasks"),
  },
  {
    name: "stress",
    open: async (page) => {
      const stress = new StressPage(page);
      await stress.open();
      await stress.done.waitFor();
    },
    from: fromHeading("What is tried"),
  },
];

const means: readonly Picture[] = [
  plainPicture("yardsticks", "/means/yardsticks", "At a glance"),
  plainPicture("sizing", "/means/sizing", "What follows from the figures", "heading"),
  plainPicture("cost", "/means/cost", "Deployment by month", "heading"),
  plainPicture("stages", "/means/stages", "The ledger of pledges", "heading"),
];

const options: readonly Picture[] = [
  {
    name: "options",
    open: async (page) => {
      const project = new OptionsPage(page);
      await project.open();
      await project.duplicate.click();
      await project.options.nth(1).waitFor();
      await project.addBaselineOf("A political mission");
    },
    from: fromHeading("What the options are held against"),
  },
  {
    name: "comparison",
    open: async (page) => {
      await page.goto("./#/wizard/field/force.troopCeiling");
      await page.getByRole("textbox", { name: "Troop ceiling" }).fill("6000");
      await new ComparisonPage(page).open();
    },
    from: fromHeading("Options side by side"),
  },
  {
    name: "what-if",
    open: async (page) => {
      const trial = new WhatIfPage(page);
      await trial.open();
      await trial.slider("Troop ceiling").press("Home");
    },
    from: fromHeading("What you can try"),
  },
  {
    name: "least-change",
    open: async (page) => {
      const least = new LeastChangePage(page);
      await least.open();
      await least.ways.waitFor();
    },
    from: fromHeading("What is asked"),
  },
  {
    name: "explorer",
    open: async (page) => {
      const explorer = new ExplorerPage(page);
      await explorer.open();
      await explorer.look("3,000");
    },
    from: (page) => new ExplorerPage(page).found,
  },
];

const handedOn: readonly Picture[] = [
  {
    name: "draft",
    open: async (page) => {
      const draft = new DraftPage(page);
      await draft.open();
      await draft.look(/military personnel/);
    },
    from: (page) => page.getByText(/military personnel/).first(),
  },
  plainPicture("report", "/report", "Profile by factor", "heading"),
  {
    name: "vote",
    open: async (page) => {
      const vote = new VotePage(page);
      await vote.open();
      await vote.openRound("Troop levels");
    },
  },
  plainPicture("share", "/share", "What the link will hold"),
];

const texts: readonly Picture[] = [
  { name: "reader", open: (page) => new ReaderPage(page).openReading(arcadia) },
  {
    name: "texts",
    open: async (page) => {
      const compared = new TextsPage(page);
      await compared.open();
      await compared.add([first, second], 2);
      await compared.clauses.first().waitFor();
    },
    from: fromHeading("In short"),
  },
];

const lookedUp: readonly Picture[] = [
  plainPicture("evidence", "/evidence", "The 8 graded factors"),
  plainPicture("precedents", "/precedents", "Who was asked what"),
  plainPicture("operations", "/precedents/operations", "Nearest to the open design"),
  plainPicture("case", "/precedents/exhibits/unamir-1994", "The mandate in figures"),
];

const apart = (picture: Picture): Sitting => ({ begin: openExample, pictures: [picture] });

/** What a planner sees, with the finished example on the desk. */
export const ofADesign: readonly Sitting[] = [
  {
    begin: openExample,
    pictures: [...wizardAndAssessment, ...means, ...lookedUp, ...texts, ...handedOn, ...options],
  },
  apart(pictureOf("versions", ofTheDesign, "versions")),
  apart({
    ...pictureOf("colleagues", ofTheDesign, "colleagues, with a copy"),
    from: fromHeading("What differs"),
  }),
];
