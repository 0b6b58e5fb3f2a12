import type { Page } from "@playwright/test";
import { expect, test } from "../fixtures/walk";
import { expectAccessibleAtAGlance } from "../pages/accessible";
import { ColleaguesPage } from "../pages/colleagues-page";
import { StartPage, textOf } from "../pages/start-page";
import { VotePage } from "../pages/vote-page";

const fileOf = (text: string, name: string) => ({
  name,
  mimeType: "application/json",
  buffer: Buffer.from(text),
});

/** The file that a button hands out, as text and by its name. */
async function handedOut(page: Page, button: string): Promise<{ name: string; text: string }> {
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: button }).click();
  const download = await downloading;
  return { name: download.suggestedFilename(), text: await textOf(download) };
}

test("do two colleagues vote apart, and does the chair's report name who differed?", async ({
  page,
  browser,
  start,
  wizard,
  frame,
  baseURL,
}) => {
  const chair = new VotePage(page);
  await start.openBlank();
  await wizard.open("troops");
  await wizard.write("Troop ceiling", "7000");
  await wizard.choose("Casualty evacuation", "Yes");
  await chair.open();
  await chair.openRound("Troop levels");
  const sent = await handedOut(page, "Save the file for voting");
  expect(sent.name).toMatch(/\.for-voting\.mandate\.json$/);

  const vote = async (name: string, how: (ballot: VotePage, page: Page) => Promise<void>) => {
    const context = await browser.newContext({ baseURL: baseURL ?? "" });
    const own = await context.newPage();
    const ballot = new VotePage(own);
    const begun = new StartPage(own);
    await begun.open();
    await begun.openFile(fileOf(sent.text, sent.name));
    await ballot.open("My ballot");
    await ballot.choice("Troop ceiling").waitFor();
    await how(ballot, own);
    await ballot.sign(name);
    const handed = await handedOut(own, "Hand in the ballot (file)");
    await context.close();
    return fileOf(handed.text, handed.name);
  };
  const ana = await vote("A. Rahman", async (ballot, own) => {
    await new ColleaguesPage(own).open();
    await expect(own.getByText("A round is open in this design.")).toBeVisible();
    await ballot.open("Result");
    await expect(own.getByText(/^How others voted is shown once/)).toBeVisible();
    await ballot.open("My ballot");
    await ballot.choice("Troop ceiling").waitFor();
    await ballot.takePosition("Amend");
    await ballot.sign("A. Rahman");
    await ballot.handIn.click();
    await expect(own.getByText("Say what should stand instead")).toBeVisible();
    await own
      .getByRole("textbox", { name: "What should stand instead" })
      .fill("9,000 in two stages");
    await own
      .getByText(/^Studies: [1-9]/)
      .first()
      .click();
    await own.getByRole("group", { name: "Findings for" }).getByRole("checkbox").first().check();
    await expect(own.getByText("You go by 1 finding.")).toBeVisible();
    await own.reload();
    await ballot.choice("Troop ceiling").waitFor();
    await expect(own.getByRole("radio", { name: "Amend", exact: true })).toBeChecked();
  });
  const ben = await vote("B. Osei", async (ballot, own) => {
    await ballot.takePosition("Support");
    await own.getByRole("button", { name: "Next choice" }).click();
    await expect(own.getByRole("heading", { name: "Casualty evacuation" })).toBeFocused();
    await ballot.takePosition("Oppose");
    await own.getByRole("textbox", { name: "Why" }).fill("No aircraft is pledged");
  });
  expect(ana.name).toMatch(/\.a-rahman\.ballot\.json$/);

  await chair.take([ana, ben, fileOf("{", "torn.ballot.json")]);
  await expect(chair.taken).toHaveText([
    /the ballot of A\. Rahman was taken in/,
    /the ballot of B\. Osei was taken in/,
    /torn\.ballot\.json.+damaged/,
  ]);
  await expect(chair.standing).toHaveText("Ballots handed in: A. Rahman and B. Osei.");
  await chair.open("Result");
  await expect(page.getByText("9,000 in two stages")).toBeHidden();
  await chair.open();
  await page.getByRole("button", { name: "Close the round" }).click();
  await expect(page.getByText("The round is closed.")).toBeVisible();

  await chair.open("Result");
  const ceiling = chair.result("Troop ceiling");
  await expect(ceiling).toContainText("Instead: 9,000 in two stages");
  await expect(ceiling.getByText("B. Osei")).toBeVisible();
  await expect(chair.result("Casualty evacuation")).toContainText("Why: No aircraft is pledged");
  await expectAccessibleAtAGlance(page);
  await ceiling.getByRole("link", { name: "Take an amendment" }).click();
  await expect(wizard.box("Troop ceiling")).toBeFocused();

  await frame.goTo("Report");
  const told = page.getByRole("heading", { name: "First vote and dissent" });
  await expect(told).toBeVisible();
  const report = page.getByRole("main");
  await expect(report).toContainText(
    /Would amend\. Instead: 9,000 in two stages\. Goes by: .+\[?\d/,
  );
  await expect(report).toContainText("No aircraft is pledged");
});
