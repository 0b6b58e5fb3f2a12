import { expect, test } from "../fixtures/walk";

test("is everything there, in the same place, after a reload in the middle of typing an answer?", async ({
  page,
  start,
  frame,
  wizard,
}) => {
  await start.openBlank();
  await wizard.choose("Type of operation", "UN peacekeeping operation");
  await page.getByRole("button", { name: "Add a sector" }).click();
  await wizard.row("Sector 1").getByRole("textbox", { name: "Sector" }).fill("North");
  await wizard.open("information");
  await wizard.choose("Joint analysis cell", "Yes");
  await wizard.box("Who must act on a warning").pressSequentially("Sector comm");
  await page.reload();
  await expect(wizard.heading("information")).toBeVisible();
  await expect(wizard.box("Who must act on a warning")).toHaveValue("Sector comm");
  await expect(
    page
      .getByRole("radiogroup", { name: "Joint analysis cell" })
      .getByRole("radio", { name: "Yes" }),
  ).toBeChecked();
  await wizard.open("operation");
  await expect(wizard.row("Sector 1").getByRole("textbox", { name: "Sector" })).toHaveValue(
    "North",
  );
  await expect(page.getByRole("radio", { name: "UN peacekeeping operation" })).toBeChecked();
  await expect(frame.saved).toBeVisible();
});
