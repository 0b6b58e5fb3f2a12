import { badFiles } from "../fixtures/given-files";
import { EvidenceRoom } from "../pages/evidence-room";
import { Frame } from "../pages/frame";
import { OperationsPage } from "../pages/operations-page";
import { PrecedentsPage } from "../pages/precedents-page";
import { ReaderPage } from "../pages/reader-page";
import { StartPage } from "../pages/start-page";
import { TextsPage } from "../pages/texts-page";
import { Wizard } from "../pages/wizard";
import type { Screen } from "./screen";

/** Screens on which something went wrong, and says so. */
export const withAnError: readonly Screen[] = [
  {
    name: "start, with a file refused",
    open: async (page) => {
      const start = new StartPage(page);
      await new Frame(page).goTo("Start");
      const [bad] = badFiles;
      if (bad) await start.choose(bad.file);
      await page.getByText(/was not opened/).waitFor();
    },
  },
  {
    name: "wizard, with a number that is none",
    open: async (page) => {
      const wizard = new Wizard(page);
      await wizard.open("troops");
      await wizard.write("Troop ceiling", "many");
      await wizard.box("Troop ceiling").blur();
      await page.getByText("This is not a number").waitFor();
    },
  },
  {
    name: "wizard, with an own view that gives no reason",
    open: async (page) => {
      const wizard = new Wizard(page);
      await wizard.open("impartiality");
      const card = wizard.panels.getByRole("article").first();
      await card.getByRole("button", { name: "Set my own view beside this check" }).click();
      await card.getByRole("button", { name: "Keep this beside the check" }).click();
      await card.getByRole("textbox", { name: "Why" }).waitFor();
    },
  },
  {
    name: "versions, with one that has no name",
    open: async (page) => {
      await page.goto("./#/versions");
      await page.getByRole("button", { name: "Keep this version" }).click();
      await page.getByText("Give the version a name first").waitFor();
    },
  },
  {
    name: "reader, with a text refused",
    open: async (page) => {
      const reader = new ReaderPage(page);
      await reader.openIntake();
      await reader.words.fill("The weather in the capital was fine.");
      await reader.read.click();
      await reader.refusal.waitFor();
    },
  },
  {
    name: "texts, with one refused",
    open: async (page) => {
      const texts = new TextsPage(page);
      await texts.open();
      await texts.paste("The weather in the capital was fine.");
      await texts.refusals.first().waitFor();
    },
  },
  {
    name: "precedents, with nothing found",
    open: async (page) => {
      const precedents = new PrecedentsPage(page);
      await precedents.open("?from=1900&to=1901");
      await precedents.found.waitFor();
    },
  },
  {
    name: "operations, with nothing found",
    open: async (page) => {
      const operations = new OperationsPage(page);
      await operations.open("?type=hybrid&decade=1940");
      await operations.found.waitFor();
    },
  },
  {
    name: "operations, one that is not on record",
    open: (page) => new OperationsPage(page).open("/none"),
  },
];

/** Questions that stand before the page. */
export const withADialog: readonly Screen[] = [
  {
    name: "about this paper",
    open: async (page) => {
      await page.getByRole("button", { name: "About this paper" }).click();
      await page.getByRole("dialog").waitFor();
    },
  },
  {
    name: "task picker",
    open: async (page) => {
      await page.keyboard.press("Escape");
      await new Wizard(page).open("objectives");
      await page.getByRole("button", { name: "Add a task" }).click();
      await page.getByRole("dialog").waitFor();
    },
  },
  {
    name: "a cell of the map",
    open: async (page) => {
      await page.keyboard.press("Escape");
      const room = new EvidenceRoom(page);
      await room.open("/map");
      await page.getByRole("button", { name: /^Impartiality, mass atrocities/ }).click();
      await room.dialog.waitFor();
    },
  },
  {
    name: "removing a design",
    open: async (page) => {
      await page.keyboard.press("Escape");
      await new Frame(page).goTo("Start");
      await page
        .getByRole("button", { name: /^Remove / })
        .first()
        .click();
      await page.getByRole("dialog").waitFor();
    },
  },
  {
    name: "everything on this device",
    open: async (page) => {
      await page.goto("./#/recovery");
      await page.getByRole("heading", { name: "Remove everything" }).waitFor();
    },
  },
];
