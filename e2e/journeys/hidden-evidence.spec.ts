import { goToAddress } from "../fixtures/every-address";
import { teamsDesign, teamsFile, tellsOfEvidence } from "../fixtures/hidden-evidence";
import { expect, test } from "../fixtures/walk";

test("is a team shown no verdict before the debrief, and what its exercise sets as set?", async ({
  page,
  start,
  wizard,
}) => {
  await start.open();
  await start.openFile(teamsFile());
  await wizard.open("troops");
  await expect(wizard.panels.getByText(/closed to this team until the debrief/)).toBeVisible();
  await wizard.main.getByText(/^Not part of this exercise/).click();
  await expect(wizard.main.getByText(/^Set by the exercise/).first()).toBeVisible();
  await expect(wizard.box("Troop ceiling")).toHaveCount(0);
  expect(await tellsOfEvidence(page)).toEqual([]);

  for (const address of ["/assessment", "/report", "/options/compare", "/evidence"]) {
    await goToAddress(page, address);
    await expect(page.getByText(/closed to this team until the debrief/)).toBeVisible();
    expect(await tellsOfEvidence(page)).toEqual([]);
  }
  await page.getByRole("link", { name: "Back to the brief" }).click();
  await expect(page).toHaveURL(/#\/team/);

  const { exercise } = teamsDesign;
  const debriefed = { at: "2026-11-22T10:00:00Z", code: "K" };
  await start.open();
  await start.openFile(
    teamsFile({ ...teamsDesign, exercise: exercise && { ...exercise, debriefed } }),
  );
  await wizard.open("troops");
  await wizard.panels.getByRole("heading", { name: "Checks", exact: true }).waitFor();
  expect(await tellsOfEvidence(page)).not.toEqual([]);
});
