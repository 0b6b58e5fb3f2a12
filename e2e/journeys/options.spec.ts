import { expect, test } from "../fixtures/walk";
import { expectAccessibleAtAGlance } from "../pages/accessible";
import { OptionsPage } from "../pages/options-page";
import { textOf } from "../pages/start-page";

const example = "Worked example: a new operation in Halvora";
const copy = `${example} (copy)`;

test("are options duplicated, ordered, held against a baseline, and moved in one file?", async ({
  page,
  start,
  frame,
}) => {
  const options = new OptionsPage(page);
  await start.openExample();
  await page.getByRole("button", { name: "Duplicate as an option" }).click();
  await page.getByRole("button", { name: "See the options" }).click();
  await expect(options.options).toHaveCount(2);
  await expect(options.option(copy)).toContainText(`No answer differs from “${example}”.`);

  const second = await options.unfold(copy);
  await second.getByRole("textbox", { name: "Why this option is recommended" }).fill("In time.");
  await second.getByRole("textbox", { name: "Name of the option" }).fill("A smaller force");
  const smaller = options.option("A smaller force");
  await expect(smaller).toContainText("Recommended by the author");
  await smaller.getByRole("button", { name: "Move A smaller force up" }).focus();
  await page.keyboard.press("Enter");
  await expect(options.options.first()).toContainText("A smaller force");
  await expect(page.getByText("“A smaller force” is now number 1 of 2.")).toBeAttached();
  await expect(smaller.getByRole("button", { name: "Move A smaller force up" })).toBeFocused();

  await options.addBaselineOf("No mission");
  await expect(options.baseline).toContainText("Baseline: no mission");
  await expect(options.addBaseline).toHaveCount(0);
  await options.projectName.fill("After the talks");
  await expectAccessibleAtAGlance(page);
  await smaller.getByRole("button", { name: "Open A smaller force" }).click();
  await expect(frame.name).toHaveValue("A smaller force");

  await options.open();
  await expect(options.projectName).toHaveValue("After the talks");
  await options.unfold("A smaller force");
  await expect(smaller.getByRole("textbox", { name: "Why this option" })).toHaveValue("In time.");
  const saving = page.waitForEvent("download");
  await options.saveProject.click();
  const download = await saving;
  expect(download.suggestedFilename()).toBe("after-the-talks.options.json");
  const text = await textOf(download);

  await frame.name.fill("Changed since");
  await expect(frame.saved).toBeVisible();
  await frame.goTo("Start");
  const project = page.getByRole("list", { name: "Options of “After the talks”" });
  await expect(project.getByRole("listitem")).toHaveCount(3);
  const damaged = text.replace('"value": "none"', '"value": "nothing"');
  const file = {
    name: "after-the-talks.options.json",
    mimeType: "application/json",
    buffer: Buffer.from(damaged),
  };
  await start.choose(file);
  const dialog = page.getByRole("dialog");
  await expect(dialog).toContainText("has another state of: A smaller force");
  await dialog.getByRole("button", { name: "Keep both" }).click();
  await expect(options.options).toHaveCount(2);
  await expect(options.projectName).toHaveValue("After the talks (copy)");
  await expect(page.getByText("Left out: “No mission” (number 1 in the file).")).toBeVisible();

  await frame.goTo("Start");
  await expect(start.savedDesigns).toHaveCount(5);
  await start.choose({ ...file, buffer: Buffer.from(text) });
  await dialog.getByRole("button", { name: "Replace" }).click();
  await expect(options.projectName).toHaveValue("After the talks");
  await expect(options.option("A smaller force")).toBeVisible();
  await options.option("A smaller force").getByRole("button", { name: /^Open/ }).click();
  await page.getByRole("banner").getByRole("link", { name: "Versions" }).click();
  await expect(
    page.getByRole("heading", { name: "Before after-the-talks.options.json was opened" }),
  ).toBeVisible();
});
