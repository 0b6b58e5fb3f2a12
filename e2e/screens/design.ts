import { AssessmentPage } from "../pages/assessment-page";
import { ColleaguesPage } from "../pages/colleagues-page";
import { ComparisonPage } from "../pages/comparison-page";
import { CostPage } from "../pages/cost-page";
import { DraftPage } from "../pages/draft-page";
import { ExplorerPage } from "../pages/explorer-page";
import { Frame } from "../pages/frame";
import { LeastChangePage } from "../pages/least-change-page";
import { MeansPage } from "../pages/means-page";
import { OptionsPage } from "../pages/options-page";
import { LinkPage, SharePage } from "../pages/share-page";
import { SizingPage } from "../pages/sizing-page";
import { StartPage } from "../pages/start-page";
import { StressPage } from "../pages/stress-page";
import { TasksPage } from "../pages/tasks-page";
import { VotePage } from "../pages/vote-page";
import { WhatIfPage } from "../pages/what-if-page";
import type { Screen } from "./screen";

/** A colleague's file that has little in common with the design. */
const copyOfAnother = {
  kind: "mandate-design",
  schemaVersion: 5,
  id: "another",
  about: { title: "Another name" },
  force: { troopCeiling: { value: 5000, reason: "Pledged in May" } },
  comments: [
    {
      id: "first",
      at: { kind: "field", id: "force.troopCeiling" },
      author: "B. Osei",
      when: "2026-11-21T09:00:00Z",
      text: "Which pledge is this?",
    },
  ],
};

/** What is made of a design. */
export const ofTheDesign: readonly Screen[] = [
  {
    name: "start",
    open: async (page) => {
      await new Frame(page).goTo("Start");
      await new StartPage(page).blank.waitFor();
    },
  },
  {
    name: "assessment",
    open: async (page) => {
      await new Frame(page).goTo("Assessment");
      await new AssessmentPage(page).coherence.waitFor();
    },
  },
  {
    name: "draft",
    open: async (page) => {
      const draft = new DraftPage(page);
      await draft.open();
      await draft.look(/military personnel/);
    },
  },
  {
    name: "report",
    open: async (page) => {
      await new Frame(page).goTo("Report");
      await page.getByRole("heading", { name: "Sources" }).waitFor();
    },
  },
  {
    name: "beside other operations, with a table, a formula and published ratios",
    open: async (page) => {
      const means = new MeansPage(page);
      await means.open();
      const troops = means.yardstick("Troops for every 1,000 people");
      await troops.getByText("The same as a table").click();
      await troops.getByText("How this was worked out").click();
      await troops.getByText("Published ratios on this axis").click();
    },
  },
  {
    name: "cost and time, with an own figure and the table of the months",
    open: async (page) => {
      const cost = new CostPage(page);
      await cost.open();
      await cost.perUniformed.fill("-5");
      await cost.deployment.getByText("The same as a table").click();
      await cost.yearly.getByText("Where our figure comes from").first().click();
    },
  },
  {
    name: "troops for the tasks, with figures open",
    open: async (page) => {
      const sizing = new SizingPage(page);
      await sizing.open();
      await sizing.unfold("How this was worked out");
      await sizing.unfold("Guards");
      await sizing.figure("Guard posts at a site").fill("4");
    },
  },
  {
    name: "options side by side",
    open: async (page) => {
      const comparison = new ComparisonPage(page);
      await new Frame(page).goTo("Assessment");
      await page.getByRole("button", { name: "Duplicate as an option" }).click();
      await page.getByRole("button", { name: "See the options" }).waitFor();
      await page.goto("./#/wizard/field/force.troopCeiling");
      await page.getByRole("textbox", { name: "Troop ceiling" }).fill("6000");
      await comparison.open();
      await comparison.checks.getByText("All checks, factor by factor").click();
    },
  },
  {
    name: "options found, with one beside the design",
    open: async (page) => {
      const explorer = new ExplorerPage(page);
      await explorer.open();
      await explorer.look("1,000");
      await explorer.main
        .getByRole("button", { name: "Open beside the design: Option 2", exact: true })
        .click();
      await explorer.beside("Option 2").waitFor();
    },
  },
  {
    name: "stress test",
    open: async (page) => {
      const stress = new StressPage(page);
      await stress.open();
      await stress.change("Fewer troops arrive");
    },
  },
  {
    name: "smallest change, with a limit open",
    open: async (page) => {
      const least = new LeastChangePage(page);
      await least.open();
      await least.openLimit("A well-informed operation", "Time until the unit is there");
    },
  },
  {
    name: "what if, with a value tried and its history",
    open: async (page) => {
      const trial = new WhatIfPage(page);
      await trial.open();
      await trial.slider("Troop ceiling").press("Home");
      await trial.openHistory();
    },
  },
  {
    name: "colleagues, with a copy",
    open: async (page) => {
      const colleagues = new ColleaguesPage(page);
      await page.goto("./#/colleagues");
      await colleagues.openCopy({
        name: "from-b.mandate.json",
        mimeType: "application/json",
        buffer: Buffer.from(JSON.stringify(copyOfAnother)),
      });
      await page.getByRole("button", { name: "It is a copy of this design" }).click();
      await colleagues.merge.waitFor();
    },
  },
  {
    name: "share, with the HTML of a frame",
    open: async (page) => {
      const share = new SharePage(page);
      await share.open();
      await share.htmlForAnotherPage();
    },
  },
  {
    name: "a link, and what it holds",
    open: async (page) => {
      const share = new SharePage(page);
      await share.open();
      await page.goto(await share.link.inputValue());
      await new LinkPage(page).openIt.waitFor();
    },
  },
  {
    name: "tasks, one tried without",
    open: async (page) => {
      const tasks = new TasksPage(page);
      await tasks.open();
      await tasks.try("Physical protection of civilians").click();
      await tasks.pruning
        .getByText(/would go/)
        .first()
        .waitFor();
    },
  },
  {
    name: "first vote, with an open round and a file that was refused",
    open: async (page) => {
      const vote = new VotePage(page);
      await vote.open();
      await vote.openRound("Troop levels");
      await vote.take([{ name: "torn", mimeType: "text/plain", buffer: Buffer.from("{") }]);
      await vote.taken.first().waitFor();
    },
  },
  {
    name: "first vote, a ballot with findings open",
    open: async (page) => {
      const vote = new VotePage(page);
      await vote.open("My ballot");
      await vote.takePosition("Amend");
      await page
        .getByText(/^Studies: [1-9]/)
        .first()
        .click();
      await vote.handIn.click();
      await page.getByText("A ballot needs your name.").waitFor();
    },
  },
  {
    name: "options of a project, with a baseline and what the author says",
    open: async (page) => {
      const options = new OptionsPage(page);
      await options.open();
      await options.duplicate.click();
      await options.options.nth(1).waitFor();
      await options.addBaselineOf("A political mission");
      await options.unfold("A political mission");
    },
  },
  {
    name: "versions",
    open: async (page) => {
      const name = page.getByRole("textbox", { name: "Name of the version" });
      await page.goto("./#/versions");
      await name.fill("As sent");
      await name.press("Enter");
      await page.getByRole("heading", { name: "What changed" }).waitFor();
    },
  },
];
