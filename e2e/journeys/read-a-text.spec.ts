import { arcadia, arcadiaWithMarkup } from "../fixtures/given-texts";
import { expect, test } from "../fixtures/walk";
import { expectAccessibleAtAGlance } from "../pages/accessible";

test("does a pasted text become a design of what was accepted, and of nothing else?", async ({
  page,
  start,
  frame,
  wizard,
  reader,
}) => {
  test.setTimeout(120_000);
  await start.open();
  await page.getByRole("link", { name: "Start from a text" }).click();
  await expect(frame.heading).toHaveText("Read a text");
  await reader.readWords(arcadia);
  await expect(page.getByRole("heading", { name: "Resolution 9999 (2031)" })).toBeFocused();
  await expect(reader.counts).toContainText("None accepted, none rejected");

  await reader.act("Show in the text", "Troop ceiling").click();
  await expect(reader.note("Troop ceiling: 9,000 people")).toBeFocused();
  await expect(reader.text.locator("mark[data-current]")).toHaveText("9,000 troops");
  await reader.note(/^Task 2/).click();
  await expect(reader.row("Task 2").getByRole("heading", { level: 4 })).toBeFocused();

  await reader.acceptCertain.click();
  const asked = page.getByRole("dialog");
  await expect(asked).toContainText("Length of the mandate: 12 months");
  await expectAccessibleAtAGlance(page);
  await asked.getByRole("button", { name: /^Accept these/ }).click();
  await expect(reader.row("Length of the mandate")).toContainText("Accepted");
  await reader.undo.click();
  await expect(reader.counts).toContainText("None accepted");
  await page.keyboard.press("Control+Shift+Z");
  await expect(reader.row("Length of the mandate")).toContainText("Accepted");

  await reader.act("Change", "Troop ceiling").click();
  await reader.row("Troop ceiling").getByRole("textbox", { name: "Troop ceiling" }).fill("8000");
  await reader.row("Troop ceiling").getByRole("button", { name: "Accept this value" }).click();
  await expect(reader.row("Troop ceiling")).toContainText("Read from the text: 9,000 people");
  await reader.act("Accept", "Task 1").click();
  await reader.act("Reject", "Task 2").click();

  const decided = await reader.counts.textContent();
  await page.reload();
  await expect(reader.counts).toHaveText(decided ?? "");
  await expect(reader.row("Task 2")).toContainText("Rejected");

  await reader.newDesign.click();
  await expect(frame.name).toHaveValue("Resolution 9999 (2031)");
  // The new design opens on the first step; a move before that would be undone by it.
  await wizard.heading("operation").waitFor();
  await wizard.open("review");
  await expect(wizard.main).toContainText("8,000 people");
  await expect(wizard.main).toContainText("Physical protection of civilians");
  await expect(wizard.main).not.toContainText("Ceasefire");
  await wizard.open("troops");
  await expect(wizard.main).toContainText("operative paragraph 2");
});

test("does what is put into the open design show old and new first, and go back in one step?", {
  tag: "@long",
}, async ({ page, start, frame, wizard, reader }) => {
  await start.open();
  await start.blank.click();
  await wizard.heading("operation").waitFor();
  await frame.name.fill("Mine");
  await wizard.open("troops");
  await wizard.write("Troop ceiling", "7000");
  await reader.open();
  await reader.readWords(arcadiaWithMarkup);
  await expect(reader.text).toContainText("<script>window.wasRun = true</script>");
  expect(await page.evaluate(() => "wasRun" in window)).toBe(false);
  await reader.act("Accept", "Troop ceiling").click();
  await reader.act("Accept", "Legal basis").click();
  await reader.intoOpen.click();
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByRole("row", { name: /^Troop ceiling/ })).toHaveText(
    /7,000 people9,000 people/,
  );
  await expectAccessibleAtAGlance(page);
  await dialog.getByRole("button", { name: "Cancel" }).click();
  await expect(frame.undo).toHaveAttribute("aria-disabled", "false");
  await reader.intoOpen.click();
  await dialog.getByRole("button", { name: "Write these 2 changes" }).click();
  await expect(page.getByText("2 answers of “Mine” changed.")).toBeVisible();
  await wizard.open("troops");
  await expect(wizard.box("Troop ceiling")).toHaveValue("9,000");
  await frame.undo.click();
  await expect(wizard.box("Troop ceiling")).toHaveValue("7,000");
});
