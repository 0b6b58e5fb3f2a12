import { readPdf } from "../../src/report/pdf/cases/read-pdf";
import { overflowOf } from "../fixtures/screens";
import { expect, test } from "../fixtures/walk";
import { StartPage } from "../pages/start-page";

const stated = (value: unknown) => ({ value });
const unbroken = `Endless${"x".repeat(600)}`;
const sectors = Array.from({ length: 20 }, (_, index) => ({
  id: `s${index}`,
  name: stated(index === 0 ? unbroken.slice(0, 300) : `Sector ${index}`),
  population: stated(100_000),
}));
const heavy = {
  kind: "mandate-design",
  schemaVersion: 1,
  id: "heavy",
  about: { title: "Heavy", marking: "RESTRICTED" },
  operation: { type: stated("un-peacekeeping"), decision: stated("new") },
  situation: { sectors: stated(sectors) },
  purpose: {
    tasks: stated([{ id: "t1", type: stated("demining"), objective: stated("o2") }]),
    objectives: stated([
      { id: "o2", text: stated("Calm") },
      { id: "o1", text: stated(unbroken), endState: stated("Safety. ".repeat(250)) },
    ]),
  },
};

async function openHeavy(start: StartPage): Promise<void> {
  await start.open();
  await start.choose({
    name: "heavy.mandate.json",
    mimeType: "application/json",
    buffer: Buffer.from(JSON.stringify(heavy)),
  });
  await expect(start.page).toHaveURL(/#\/wizard/);
}

for (const width of [320, 1440]) {
  test(`does a word without an end stay on the page, at ${width} px and in print?`, {
    tag: "@long",
  }, async ({ page, start }) => {
    await page.setViewportSize({ width, height: 800 });
    await openHeavy(start);
    await page.goto("./#/report");
    await expect(page.getByRole("article").getByRole("heading", { name: "Heavy" })).toBeVisible();
    await expect(page.getByText("No task serves this objective: Endless").first()).toBeVisible();
    const beyond = () =>
      page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
    expect(await beyond()).toBeLessThanOrEqual(0);
    await page.emulateMedia({ media: "print" });
    await page.setViewportSize({ width: 794, height: 1123 });
    expect(await beyond()).toBeLessThanOrEqual(0);
  });
}

test("does a name without an end stay on the page, in what is said of it too?", {
  tag: "@long",
}, async ({ page, start }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await openHeavy(start);
  await page.goto("./#/versions");
  await page.getByRole("textbox", { name: "Name of the version" }).fill(unbroken.slice(0, 200));
  await page.getByRole("button", { name: "Keep this version" }).click();
  await expect(page.getByText(/^“Endlessx+/)).toBeVisible();
  for (const address of ["versions", "start", "options/project", "tasks", "means/sizing"]) {
    await page.goto(`./#/${address === "start" ? "" : address}`);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    expect(await overflowOf(page), address).toBeLessThanOrEqual(0);
  }
});

test("is the marking at head and foot of every printed page of the report?", {
  tag: "@long",
}, async ({ page, start }) => {
  await openHeavy(start);
  await page.goto("./#/report");
  await expect(page.getByRole("heading", { name: "Sources" })).toBeVisible();
  const { pages } = await readPdf(new Uint8Array(await page.pdf({ format: "A4" })));
  expect(pages.length).toBeGreaterThan(3);
  for (const text of pages) expect(text.match(/RESTRICTED/g)?.length).toBeGreaterThanOrEqual(2);
});

test("is the current page told from the others in forced colours?", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await new StartPage(page).open();
  const borders = await page
    .getByRole("navigation", { name: "Pages" })
    .getByRole("link")
    .evaluateAll((links) =>
      links.map((link) => [
        link.getAttribute("aria-current") !== null,
        getComputedStyle(link).borderBlockEndColor ===
          getComputedStyle(document.documentElement).backgroundColor,
      ]),
    );
  expect(borders.length).toBeGreaterThan(1);
  for (const [isCurrent, isUnseen] of borders) expect(isUnseen).toBe(!isCurrent);
});

test("do long names stay short above their fields, and template values tell their passage?", {
  tag: "@long",
}, async ({ page, start }) => {
  await openHeavy(start);
  await page.goto("./#/wizard/objectives");
  const title = page.getByRole("heading", { name: /^Objective 2: Endless/ });
  await expect(title).toHaveText(/^.{1,100}…$/);
  await start.openCopyOf("UNMISS");
  await expect(page).toHaveURL(/#\/wizard/);
  await page.goto("./#/wizard/troops");
  const ceiling = page.getByRole("region", { name: "How many troops may it have?" });
  await expect(ceiling).toContainText(/From: .*paragraph 1/);
});
