import { expect, test } from "../fixtures/walk";
import { expectAccessibleAtAGlance } from "../pages/accessible";

test("does the room open from the top bar, say its edition, and name the average effects first asked for?", async ({
  page,
  room,
}) => {
  await page.goto("./");
  await page
    .getByRole("navigation", { name: "Pages" })
    .getByRole("link", { name: "Evidence" })
    .click();
  await expect(room.heading).toHaveText("Evidence room");
  await expect(room.edition).toHaveText("Evidence as of 21 November 2026, version 2026.1.");
  await expect(page.getByText("less violence 9 times")).toBeVisible();
  await expect(page.getByText("none or a mixed one 16 times")).toBeVisible();
  await expect(page.getByText("more violence 2 times")).toBeVisible();
  const whole = page.getByRole("table", { name: "Factors as coded by the review" });
  await expect(whole.getByRole("row")).toHaveCount(102);
});

test("does a factor's page set contrary and null findings beside those for it, and practitioners apart?", async ({
  page,
  room,
}) => {
  await room.open("/factor/early-implementation");
  await expect(room.heading).toHaveText("Early implementation");
  await expect(page.getByText("relatively strong with the release of 2024")).toBeVisible();
  await expect(page.getByText("Here they differ:")).toBeVisible();
  await expect(page.getByText(/^Findings for \(\d+\)$/)).toBeVisible();
  await expect(page.getByText(/^Findings against \(\d+\)$/)).toBeVisible();
  await expect(page.getByText("Filing lends no strength.")).toBeVisible();
  await page.getByRole("link", { name: "All factors" }).click();
  await expect(room.heading).toBeFocused();
  await page.getByRole("link", { name: "Cooperation of the host country" }).click();
  await expect(page.getByText("a mandate can answer it, and cannot set it")).toBeVisible();
});

test("do published points stand as points, with the re-analysis and the design's own figure?", {
  tag: "@long",
}, async ({ page, start, room }) => {
  await start.openExample();
  await room.open("/points");
  const killings = page.getByRole("region", { name: /106 civilians killed a month/ });
  await expect(killings.getByText("below 2", { exact: true })).toBeVisible();
  await expect(killings.getByText(/^Your troop ceiling: [\d,]+\. That lies/)).toBeVisible();
  await expect(killings.getByRole("link", { name: "Kocher 2014" })).toBeVisible();
  await expect(page.getByText("not a dose-response line and not a prediction")).toBeVisible();
  await expect(page.locator("main svg polyline")).toHaveCount(0);
  await killings.getByText("The same as a table").click();
  await expect(killings.getByRole("table").getByRole("row")).toHaveCount(5);
  await expectAccessibleAtAGlance(page, "section:has(details[open])");
});

test("is an address that names nothing answered with the way back?", async ({ page, room }) => {
  await room.open("/checks/luck");
  await expect(room.heading).toHaveText("The evidence room has nothing at this address");
  await page.getByRole("link", { name: "Go to the start of the evidence room" }).click();
  await expect(room.heading).toHaveText("Evidence room");
});
