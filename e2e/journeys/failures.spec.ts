import { goodFile } from "../fixtures/given-files";
import { expect, test } from "../fixtures/walk";
import { expectAccessible } from "../pages/accessible";
import { textOf } from "../pages/start-page";

test("can the work be taken out when a page cannot be fetched, and does it come back?", async ({
  page,
  start,
  frame,
}) => {
  await start.open();
  await start.choose(goodFile);
  await expect(frame.saved).toBeVisible();
  await page.reload();
  await frame.goTo("Start");
  await page.route(/assets\/assessment/, (route) => route.abort());
  await frame.goTo("Assessment");
  await expect(frame.heading).toHaveText("This page could not be fetched");
  await expectAccessible(page);
  const saving = page.waitForEvent("download");
  await page.getByRole("main").getByRole("button", { name: "Save a file" }).click();
  expect(JSON.parse(await textOf(await saving))).toEqual(JSON.parse(goodFile.buffer.toString()));
  await page.unrouteAll();
  await page.getByRole("button", { name: "Reload the page" }).click();
  await expect(frame.heading).toHaveText("Assessment");
  await expect(frame.name).toHaveValue("Given design");
});

test("is it said when what was asked for could not be fetched?", async ({ page, watch, start }) => {
  await start.open();
  await page.route(/assets\/mandate/, (route) => route.abort());
  await start.example.click();
  await expect(page.getByText("That was not done: a part of the program")).toBeVisible();
  expect(watch.errors.splice(0)).toEqual([expect.stringContaining("Failed to fetch")]);
  await expect(start.savedDesigns).toHaveCount(0);
});

test("does an address without a page say so, and lead back?", async ({ page, frame }) => {
  await page.goto("./#/nothing-here");
  await expect(frame.heading).toHaveText("There is no page at this address");
  await page.goto("./#/assessment");
  await expect(frame.heading).toHaveText("No design is open");
  await page.getByRole("link", { name: "Go to the start page" }).click();
  await expect(frame.heading).toHaveText("Check a mandate against the evidence");
});
