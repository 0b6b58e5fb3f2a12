import type { Page } from "@playwright/test";
import { DraftPage } from "../pages/draft-page";
import { Frame } from "../pages/frame";
import { Palette } from "../pages/palette";
import { ReaderPage } from "../pages/reader-page";
import { StartPage } from "../pages/start-page";
import { TextsPage } from "../pages/texts-page";
import { Wizard } from "../pages/wizard";
import type { Screen } from "./screen";

const plain = (name: string, address: string, title: string | RegExp): Screen => ({
  name,
  open: async (page: Page) => {
    await page.goto(`./#/${address}`);
    await page.getByRole("heading", { level: 1, name: title }).waitFor();
  },
});

/** What a first visitor finds, on a device that holds nothing. */
export const ofANewcomer: readonly Screen[] = [
  {
    name: "start, with nothing kept",
    open: (page) => new StartPage(page).open(),
  },
  plain("the glossary", "glossary", "Glossary"),
  plain("the user's guide", "guide", "User guide"),
  {
    name: "anything to find, with no design open",
    open: async (page) => {
      await page.goto("./");
      await new Palette(page).button.click();
      await new Palette(page).options.first().waitFor();
    },
  },
  {
    name: "the keys",
    open: async (page) => {
      await page.goto("./#/glossary");
      await page.reload();
      await page.getByRole("heading", { level: 1, name: "Glossary" }).waitFor();
      await page.keyboard.press("?");
      await new Palette(page).keys.getByRole("table").waitFor();
    },
  },
  plain("the live room, from the page that reaches none", "room", "Live room"),
  {
    name: "the live room, to be joined",
    open: async (page) => {
      await page.goto("./room.html#/room?team=north&code=BCDFGH");
      await page.getByRole("button", { name: "Join the room" }).click();
      await page.getByText("Give the address of the room").waitFor();
    },
  },
  plain("a page of a design, with none open", "report", "No design is open"),
  plain("an address without a page", "settings", "There is no page at this address"),
  plain("a link that holds nothing", "link", "A design shared by a link"),
  plain("a link that was changed", "link/aAAAAAAAAAAAAA", "A design shared by a link"),
  plain("evidence, an address without a place", "evidence/checks/none", /./),
  {
    name: "reader, without a text",
    open: (page) => new ReaderPage(page).openIntake(),
  },
  {
    name: "texts, with none",
    open: (page) => new TextsPage(page).open(),
  },
];

/** A design in which nothing is stated. */
export const ofABlankDesign: readonly Screen[] = [
  {
    name: "wizard, nothing stated",
    open: (page) => new Wizard(page).open("operation"),
  },
  {
    name: "review, nothing stated",
    open: (page) => new Wizard(page).open("review"),
  },
  plain("assessment, nothing stated", "assessment", "Assessment"),
  {
    name: "share, with a QR code",
    open: async (page) => {
      await page.goto("./#/share");
      await page.getByRole("img", { name: /^QR code/ }).waitFor();
    },
  },
  {
    name: "draft, nothing stated",
    open: async (page) => {
      await page.goto("./#/draft");
      await new Frame(page).heading.or(new DraftPage(page).text).first().waitFor();
    },
  },
  plain("beside other operations, nothing stated", "means/yardsticks", "Beside other operations"),
  plain("stress test, nothing stated", "stress", "Stress test"),
  plain("report, nothing stated", "report", "Report"),
  plain("tasks, none listed", "tasks", "Tasks: fewer, and in order"),
  plain("first vote, nothing to vote on", "vote", "First vote"),
  plain("options, with one design alone", "options/project", "Options"),
  plain("versions, none kept", "versions", "Versions of this design"),
];
