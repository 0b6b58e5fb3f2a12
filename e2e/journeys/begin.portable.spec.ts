import { portableAddress } from "../fixtures/portable-file";
import { expect, test } from "../fixtures/walk";

test("does the portable file begin, keep, reopen and assess a design without fetching anything?", async ({
  page,
  start,
  frame,
}) => {
  await page.goto(portableAddress);
  await expect(page.getByRole("region", { name: "What this portable file lacks" })).toBeVisible();
  await start.example.click();
  await expect(frame.heading).toHaveText("Assessment");
  await expect(page.getByText("34 findings for, 1 against, 8 without clear effect")).toBeVisible();
  await expect(frame.saved).toBeVisible();
  await frame.name.fill("On a stick");
  await expect(frame.saved).toBeVisible();
  await page.reload();
  await expect(frame.heading).toHaveText("Assessment");
  await expect(frame.name).toHaveValue("On a stick");
  const saving = page.waitForEvent("download");
  await frame.saveFile.click();
  expect((await saving).suggestedFilename()).toBe("on-a-stick.mandate.json");
});
