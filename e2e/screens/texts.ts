import { first, second } from "../fixtures/given-renewals";
import { arcadia } from "../fixtures/given-texts";
import { OperationsPage } from "../pages/operations-page";
import { PrecedentsPage } from "../pages/precedents-page";
import { ReaderPage } from "../pages/reader-page";
import { StagesPage } from "../pages/stages-page";
import { TextsPage } from "../pages/texts-page";
import type { Screen } from "./screen";

/** What is made of texts. */
export const ofTexts: readonly Screen[] = [
  {
    name: "reader",
    open: (page) => new ReaderPage(page).openReading(arcadia),
  },
  {
    name: "two texts compared",
    open: async (page) => {
      const texts = new TextsPage(page);
      await texts.open();
      await texts.add([first, second], 2);
      await texts.part("Checks that change").getByRole("table").waitFor();
      await texts.show("All");
    },
  },
  {
    name: "pledges and stages, with a gate and a table to take in",
    open: async (page) => {
      const stages = new StagesPage(page);
      await stages.open();
      await stages.changeGate();
      await stages.gate
        .getByRole("textbox", { name: "Military personnel to be pledged" })
        .fill("7000");
      await stages.paste("Contributor,Military personnel\nNovara,120\nJorrel,-5");
      await stages.ledger.getByRole("button", { name: "Add 1 pledge" }).waitFor();
    },
  },
  {
    name: "precedents, clauses of one task",
    open: async (page) => {
      const precedents = new PrecedentsPage(page);
      await precedents.open("?task=protect-physical");
      await precedents.found.waitFor();
    },
  },
  {
    name: "precedents, changes",
    open: (page) => new PrecedentsPage(page).open("/changes/unmiss"),
  },
  {
    name: "precedents, cases",
    open: (page) => new PrecedentsPage(page).open("/exhibits"),
  },
  {
    name: "precedents, one case",
    open: async (page) => {
      await new PrecedentsPage(page).open("/exhibits/unamir-1994");
      await page.getByRole("heading", { name: "Known only later" }).waitFor();
    },
  },
  {
    name: "operations, with the nearest to the design",
    open: async (page) => {
      const operations = new OperationsPage(page);
      await operations.open();
      await operations.nearest.getByText("point by point").first().click();
    },
  },
  {
    name: "one operation",
    open: (page) => new OperationsPage(page).open("/monusco"),
  },
];
