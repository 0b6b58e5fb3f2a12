import { expect, test } from "../fixtures/walk";
import { expectAccessible } from "../pages/accessible";

test("can the author choose the sections and the audit annex, and find them again?", async ({
  page,
  start,
  frame,
  report,
}) => {
  const heading = (name: string) => page.getByRole("heading", { name, exact: true });
  await start.openExample();
  await page.getByRole("banner").getByRole("link", { name: "Versions" }).click();
  await page.getByRole("textbox", { name: "Name of the version" }).fill("As sent");
  await page.keyboard.press("Enter");
  await expect(page.getByText("Nothing differs between the two.")).toBeVisible();
  await frame.name.fill("After the meeting");
  await frame.goTo("Report");
  await expect(heading("Objectives and indicators")).toBeVisible();
  await expect(page.getByText(/Expresses its intention to review the mandate/)).toBeVisible();
  await expect(heading("Annex: audit")).toBeHidden();

  await report.options.click();
  await report.leaveOut("The eight factors");
  await report.leaveOut("Coherence");
  await expect(heading("Coherence")).toBeHidden();
  await expect(page.getByText("Its author left out: The eight factors; Coherence.")).toBeVisible();
  await report.addAudit(/^Since As sent/);
  await expect(page.getByText(/^([0-9a-f]{4} ){15}[0-9a-f]{4}\. It stands for/)).toBeVisible();
  const change = page.getByRole("row").filter({ hasText: "Name of the design" });
  await expect(change.getByRole("cell")).toHaveText([
    "Worked example: a new operation in Halvora",
    "After the meeting",
  ]);
  await expectAccessible(page);

  await page.reload();
  await expect(heading("Annex: audit")).toBeVisible();
  await expect(heading("Coherence")).toBeHidden();
});
