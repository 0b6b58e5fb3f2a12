import { badFiles, goodFile } from "../fixtures/given-files";
import { arcadiaInWord } from "../fixtures/given-texts";
import { expect, test } from "../fixtures/walk";
import { expectAccessible } from "../pages/accessible";
import { textOf } from "../pages/start-page";

test("does a file that cannot be used get a sentence and change nothing?", async ({
  page,
  start,
  frame,
}) => {
  await start.open();
  await start.choose(goodFile);
  await expect(frame.name).toHaveValue("Given design");
  await frame.goTo("Start");
  for (const { file, says } of badFiles) {
    await start.choose(file);
    await expect(page.getByText(`${file.name} was not opened.`)).toContainText(says);
    await expect(frame.name).toHaveValue("Given design");
    await expect(start.savedDesigns).toHaveCount(1);
  }
  await expectAccessible(page);
});

test("does opening a file twice leave the design on this device alone?", { tag: "@long" }, async ({
  page,
  start,
  frame,
}) => {
  await start.open();
  await start.choose(goodFile);
  await frame.name.fill("Worked on since");
  await expect(frame.saved).toBeVisible();
  await frame.goTo("Start");
  await start.choose(goodFile);
  await expect(page.getByText("was opened as a copy")).toBeVisible();
  await frame.goTo("Start");
  await expect(start.savedDesigns).toHaveCount(2);
  await expect(start.savedDesigns.filter({ hasText: "Worked on since" })).toHaveCount(1);
});

test("does a saved file come back as it was?", async ({ page, start, frame }) => {
  await start.open();
  await start.choose(goodFile);
  await expect(frame.name).toHaveValue("Given design");
  const saving = page.waitForEvent("download");
  await frame.saveFile.click();
  const download = await saving;
  expect(download.suggestedFilename()).toBe("given-design.mandate.json");
  expect(JSON.parse(await textOf(download))).toEqual(JSON.parse(goodFile.buffer.toString()));
});

test("is a design removed only when asked twice, and copied without touching the first?", async ({
  page,
  start,
  frame,
}) => {
  await start.open();
  await start.choose(goodFile);
  await expect(frame.saved).toBeVisible();
  await frame.goTo("Start");
  await page.getByRole("button", { name: "Duplicate Given design" }).click();
  await expect(start.savedDesigns).toHaveCount(2);
  await expect(frame.name).toHaveValue("Given design (copy)");
  await page.getByRole("button", { name: "Remove Given design", exact: true }).click();
  const dialog = page.getByRole("dialog");
  await expectAccessible(page, "dialog[open]");
  await dialog.getByRole("button", { name: "Cancel" }).click();
  await expect(start.savedDesigns).toHaveCount(2);
  await page.getByRole("button", { name: "Remove Given design", exact: true }).click();
  await dialog.getByRole("button", { name: "Remove it" }).click();
  await expect(start.savedDesigns).toHaveCount(1);
  await expect(start.savedDesigns).toContainText("Given design (copy)");
});

test("is a file that is dropped opened like one that is chosen?", async ({
  page,
  start,
  frame,
}) => {
  await start.open();
  const dropped = await page.evaluateHandle((text) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], "given-design.mandate.json"));
    return transfer;
  }, goodFile.buffer.toString());
  await page
    .getByText("Drop a .mandate.json file here")
    .dispatchEvent("drop", { dataTransfer: dropped });
  await expect(frame.name).toHaveValue("Given design");
});

test("is a resolution that is dropped where designs are opened read as one?", {
  tag: "@long",
}, async ({ page, start, frame, reader }) => {
  await start.open();
  await start.choose(arcadiaInWord);
  await expect(page.getByText(`${arcadiaInWord.name} holds no design.`)).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Read it as a resolution" }).click();
  await expect(reader.row("Troop ceiling")).toContainText("9,000 people");
  await reader.act("Accept", "Troop ceiling").click();
  await frame.goTo("Start");
  // What was decided is not given up unsaid, and a text that cannot be read says why.
  await start.choose({ ...arcadiaInWord, name: "cut.docx", buffer: Buffer.from("no archive") });
  await expect(page.getByText("takes the place of the text read before")).toBeVisible();
  await page.getByRole("button", { name: "Read it as a resolution" }).click();
  await expect(reader.refusal).toContainText("cut.docx was not read");
  await page.getByRole("button", { name: "Back to the text that was read" }).click();
  await expect(reader.row("Troop ceiling")).toContainText("9,000 people");
});
