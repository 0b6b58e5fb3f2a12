import type { Page } from "@playwright/test";
import { expect, test } from "../fixtures/walk";
import { expectAccessibleAtAGlance } from "../pages/accessible";
import { ColleaguesPage } from "../pages/colleagues-page";
import type { Frame } from "../pages/frame";
import { textOf } from "../pages/start-page";

const fileOf = (text: string, name = "from-b.mandate.json") => ({
  name,
  mimeType: "application/json",
  buffer: Buffer.from(text),
});

/** The design's file as the author would send it. */
async function savedFile(page: Page, frame: Frame): Promise<string> {
  const downloading = page.waitForEvent("download");
  await frame.saveFile.click();
  return textOf(await downloading);
}

test("does a comment travel in the file, lead to its choice, and stay out of a report until asked for?", {
  tag: "@long",
}, async ({ page, start, frame, wizard }) => {
  const colleagues = new ColleaguesPage(page);
  await start.openBlank();
  await wizard.open("troops");
  await page.getByText("Comment on Troop ceiling").click();
  await wizard.box("Comment").fill("Which pledge is this?");
  await page.getByRole("button", { name: "Add the comment" }).click();
  await expect(page.getByText("A comment needs your name and a text.")).toBeVisible();
  await wizard.box("Your name").fill("A. Rahman");
  await page.getByRole("button", { name: "Add the comment" }).click();
  await expect(page.getByText("1 comment, 1 open")).toBeVisible();
  const file = await savedFile(page, frame);
  await frame.undo.click();
  await expect(page.getByText("1 comment, 1 open")).toBeHidden();

  await page.goto("./#/");
  await start.openFile(fileOf(file));
  await colleagues.open();
  await expect(colleagues.comments).toContainText("Which pledge is this?");
  await expectAccessibleAtAGlance(page);
  await frame.goTo("Report");
  await expect(page.getByRole("heading", { name: "Sources" })).toBeVisible();
  await expect(page.getByText("Which pledge is this?")).toBeHidden();
  await page.getByText("What the report holds").click();
  await page.getByRole("checkbox", { name: "Add the comments of colleagues" }).check();
  await expect(page.getByText("Which pledge is this?")).toBeVisible();
  await colleagues.open();
  await colleagues.comments.getByRole("button", { name: /^Mark as settled/ }).click();
  await expect(page.getByText("All comments are settled.")).toBeVisible();
  await page.getByRole("radio", { name: "All" }).check();
  await colleagues.comments.getByRole("link", { name: "Troop ceiling" }).click();
  await expect(wizard.box("Troop ceiling")).toBeFocused();
});

test("are two edited copies brought together choice by choice, with one conflict asked?", async ({
  page,
  start,
  frame,
  wizard,
}) => {
  const colleagues = new ColleaguesPage(page);
  await start.openBlank();
  await wizard.open("troops");
  await wizard.write("Troop ceiling", "4000");
  const sent = JSON.parse(await savedFile(page, frame));
  const theirs = structuredClone(sent);
  theirs.force.troopCeiling.value = 5000;
  theirs.force.individualPolice = { value: 300, reason: "As the police division asked" };
  await wizard.write("Troop ceiling", "4500");
  await wizard.choose("Casualty evacuation", "Yes");

  await colleagues.open();
  await colleagues.openCopy(fileOf(JSON.stringify(theirs)));
  await expect(colleagues.copy).toContainText(
    "3 places differ: 1 changed by your colleague, 1 by you, 1 by both.",
  );
  const police = colleagues.difference("Individual police officers");
  await expect(police.getByRole("radio", { name: /^Theirs/ })).toBeChecked();
  await expect(police).toContainText("Reason: As the police division asked");
  await expect(
    colleagues.difference("Casualty evacuation").getByRole("radio", { name: /^Mine/ }),
  ).toBeChecked();
  await expectAccessibleAtAGlance(page);
  await colleagues.merge.click();
  await expect(page.getByText("One place still needs your choice.")).toBeVisible();
  await expect(
    colleagues.difference("Troop ceiling").getByRole("radio", { name: /^Mine/ }),
  ).toBeFocused();
  await colleagues
    .difference("Troop ceiling")
    .getByRole("radio", { name: /^Theirs/ })
    .check();
  await colleagues.merge.click();
  await expect(page.getByText("The two copies are one.")).toBeVisible();

  await wizard.open("troops");
  await expect(wizard.box("Troop ceiling")).toHaveValue("5,000");
  await expect(wizard.box("Individual police officers")).toHaveValue("300");
  await frame.undo.click();
  await expect(wizard.box("Troop ceiling")).toHaveValue("4,500");
  await expect(wizard.box("Individual police officers")).toHaveValue("");
  await page.getByRole("banner").getByRole("link", { name: "Versions" }).click();
  await expect(page.getByRole("heading", { name: "Mine before bringing together" })).toBeVisible();
  await expect(page.getByRole("heading", { name: "Colleague’s copy: from-b" })).toBeVisible();
});
