import type { Browser, Page } from "@playwright/test";
import { expect, test } from "../fixtures/walk";
import { BoardPage } from "../pages/board-page";
import { pdfOf } from "../pages/report-page";
import { RunPage } from "../pages/run-page";
import { type GivenFile, StartPage } from "../pages/start-page";
import { TeamPage } from "../pages/team-page";
import { Wizard } from "../pages/wizard";

const orvane = "Orvane: a ceasefire that is coming apart";

/** A device of its own: it has been to the wizard once, and has no network from then on. */
async function deviceWithoutNetwork(browser: Browser, baseURL: string): Promise<Page> {
  const context = await browser.newContext({ baseURL, serviceWorkers: "allow" });
  const page = await context.newPage();
  await new StartPage(page).open();
  await page.getByText("it opens without a network").waitFor({ timeout: 60_000 });
  await context.setOffline(true);
  return page;
}

/** The file that a button hands out, as it is carried on a memory stick. */
async function carried(page: Page, press: () => Promise<void>): Promise<GivenFile> {
  const downloading = page.waitForEvent("download");
  await press();
  const download = await downloading;
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  return {
    name: download.suggestedFilename(),
    mimeType: "application/json",
    buffer: Buffer.concat(chunks),
  };
}

test("do a trainer and two teams go through an exercise on three devices without a network, to the paper of the debrief?", async ({
  browser,
  baseURL,
}) => {
  test.slow();
  const devices = [1, 2, 3].map(() => deviceWithoutNetwork(browser, baseURL ?? ""));
  const [trainer, first, second] = (await Promise.all(devices)) as [Page, Page, Page];
  const run = new RunPage(trainer);
  await run.begin(orvane, 90);
  const copy = await carried(trainer, () =>
    trainer.getByRole("button", { name: "Save the participants’ copy (file)" }).click(),
  );
  expect(copy.name).toMatch(/participants\.json$/);
  expect(copy.buffer.toString()).not.toContain("Valley Watch and at least two army lorries");

  const blue = new TeamPage(first);
  const green = new TeamPage(second);
  await blue.join(copy, "Blue", ["Ana", "Ben"]);
  await green.join(copy, "Green", ["Chen"]);
  const ceiling = async (page: Page, troops: string) => {
    const wizard = new Wizard(page);
    await wizard.open("troops");
    await wizard.write("Troop ceiling", troops);
  };
  await ceiling(first, "6500");
  await ceiling(second, "4000");

  /** Releases an inject on the trainer's screen and gives back the code that it shows. */
  const release = async (title: string) => {
    await run.release(title);
    const code = run.inject(title).getByText(/^[A-Z\d]{3} [A-Z\d]{3}$/);
    return (await code.textContent()) ?? "";
  };
  for (const title of ["Parliament has voted", "Sarn"]) {
    const code = await release(title);
    await blue.type(code);
    await expect(blue.slip(title)).toBeVisible();
    await green.type(code.toLowerCase());
    await expect(green.slip(title)).toBeVisible();
    if (title === "Sarn") continue;
    await ceiling(first, "6000");
  }

  await blue.openVote();
  await blue.vote(/^Vote as Military adviser/, "Oppose", "My battalion stays west of the ford");
  await blue.vote(/^Vote as Secretariat planner/, "Support", "It can be explained");
  await blue.closeVote();
  const files: GivenFile[] = [];
  for (const team of [blue, green]) {
    await team.open("Hand in");
    files.push(await carried(team.page, () => team.handIn.click()));
  }
  expect(files.map(({ name }) => name)).toEqual(["blue.team.json", "green.team.json"]);

  await trainer.getByRole("link", { name: "Go to the debrief board" }).click();
  const board = new BoardPage(trainer);
  await board.take(files);
  await expect(trainer.getByText("2 teams are on the board.")).toBeVisible();
  await board.show("What moved after each inject");
  await trainer.getByRole("button", { name: "What moved after each inject" }).click();
  await expect(trainer.getByText(/^After “Parliament has voted”, 1 of 2 teams/)).toBeVisible();
  const downloading = trainer.waitForEvent("download");
  await board.pdf.click();
  const { text } = await pdfOf(await downloading);
  expect(text).toContain("Green");
  expect(text).toContain("My battalion stays west of the ford");
});
