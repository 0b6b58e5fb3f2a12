import { expect, test } from "../fixtures/walk";
import { Announcements } from "../pages/announcements";
import { Frame } from "../pages/frame";
import { stumblingBlocks } from "../pages/spoken-tree";

test("is each step of the whole job told to a screen reader: names, roles, states, and what changes by itself?", async ({
  page,
  start,
  frame,
  wizard,
  report,
}) => {
  test.setTimeout(240_000);
  const announcements = new Announcements(page);
  await announcements.listen();
  const { main, panels, overview } = wizard;
  const body = page.locator("body");
  /** Nothing on the page is without a name or out of order; what was said by itself is forgotten. */
  const arrive = async (title: string) => {
    await expect(frame.heading).toHaveText(title);
    await expect(frame.heading).toBeFocused();
    expect(await stumblingBlocks(page)).toEqual([]);
    await announcements.heard();
    await announcements.unheard();
  };
  const expectSaid = async (words: RegExp) => {
    const said: string[] = [];
    await expect(async () => {
      said.push(...(await announcements.heard()));
      expect(said).toContainEqual(expect.stringMatching(words));
    }).toPass({ timeout: 10_000 });
  };

  await test.step("the start page", async () => {
    await start.open();
    expect(await stumblingBlocks(page)).toEqual([]);
    await expect(page).toHaveTitle(/Mandate Wizard/);
    await expect(body).toMatchAriaSnapshot(`
      - link "Skip to the content"
      - banner:
        - button "Open"
        - combobox "Language"
        - navigation "Pages":
          - list:
            - listitem:
              - link "Start"
      - main:
        - heading "Check a mandate against the evidence" [level=1]
        - region "Where to begin":
          - list:
            - listitem:
              - paragraph: You plan an operation, or advise on one
              - button "Begin a new design"
            - listitem:
              - paragraph: You renew or review a mandate
              - link "Start from a text"
            - listitem:
              - paragraph: You are new here, and have five minutes
              - button "Walk through an example"
              - button "See a finished example"
            - listitem:
              - link "Go to the classroom"
        - region "Open a file":
          - heading "Open a file" [level=2]
          - button "Choose a file"
        - region "Start from a real mandate":
          - list:
            - listitem:
              - article:
                - heading /UNFICYP/ [level=3]
                - button /Start from a copy. UNFICYP/
    `);
  });

  await test.step("a new design", async () => {
    await start.blank.click();
    await arrive("Step 1 of 9: Operation and situation");
    await expect(body).toMatchAriaSnapshot(`
      - banner:
        - textbox "Name of the design"
        - button "About this paper"
        - status: /Saved on this device at \\d\\d:\\d\\d/
        - button "Undo" [disabled]
        - button "Redo" [disabled]
        - button "Save a file"
      - navigation "Overview of the steps":
        - list:
          - listitem:
            - link "Operation and situation not started"
          - listitem:
            - link "Objectives and tasks not started"
      - main:
        - heading /Step 1 of 9. Operation and situation/ [level=1]
        - region "What type of operation is it?":
          - heading "What type of operation is it?" [level=2]
          - radiogroup "Type of operation":
            - radio "UN peacekeeping operation"
            - radio "Not decided" [checked]
    `);
    await expect(overview.getByRole("link", { name: /^Operation and situation/ })).toHaveAttribute(
      "aria-current",
      "step",
    );
  });

  await test.step("an answer, and a row of a list", async () => {
    await wizard.choose("Type of operation", "UN peacekeeping operation");
    await wizard.choose("Kind of decision", "New operation");
    await expectSaid(/^Saved on this device/);
    await expect(main).toMatchAriaSnapshot(`
      - radiogroup "Type of operation":
        - radio "UN peacekeeping operation" [checked]
        - radio "Not decided"
    `);
    await page.getByRole("button", { name: "Add a sector" }).click();
    await expect(wizard.row("Sector 1")).toMatchAriaSnapshot(`
      - listitem:
        - heading "Sector 1" [level=3]
        - button "Close Sector 1" [expanded]
        - button /Move up. Sector 1/ [disabled]
        - button /Move down. Sector 1/ [disabled]
        - button /Remove. Sector 1/
        - textbox "Sector"
        - textbox "Population people"
        - combobox "Risk to civilians":
          - option "Not decided" [selected]
    `);
    await expect(wizard.row("Sector 1").getByRole("textbox", { name: "Sector" })).toBeFocused();
    expect(await stumblingBlocks(page)).toEqual([]);
  });

  await test.step("a dialog", async () => {
    await wizard.goOn("objectives");
    await arrive("Step 2 of 9: Objectives and tasks");
    await page.getByRole("button", { name: "Add a task" }).click();
    const picker = page.getByRole("dialog", { name: "Choose a task" });
    await expect(picker).toMatchAriaSnapshot(`
      - dialog "Choose a task":
        - heading "Choose a task" [level=2]
        - button "Close"
        - textbox "Search by name or family"
        - paragraph: /\\d+ tasks/
        - region "Political":
          - heading "Political" [level=3]
          - list:
            - listitem:
              - button "Good offices"
    `);
    expect(await stumblingBlocks(page)).toEqual([]);
    await picker.getByRole("textbox").fill("physical");
    await expectSaid(/^\d+ tasks?$/);
    await picker.getByRole("button", { name: "Physical protection of civilians" }).click();
    await expect(page.getByRole("combobox", { name: "Tier of priority" })).toBeFocused();
  });

  await test.step("an error, and its way out", async () => {
    await overview.getByRole("link", { name: /^Commitment/ }).click();
    await arrive("Step 4 of 9: Commitment");
    const money = wizard.box("Money approved");
    await money.fill("many");
    await money.blur();
    await expectSaid(/This is not a number/);
    await expect(money).toHaveAttribute("aria-invalid", "true");
    await expect(money).toHaveAccessibleDescription(/This is not a number/);
    expect(await stumblingBlocks(page)).toEqual([]);
    await money.fill("100");
    await expect(money).not.toHaveAttribute("aria-invalid", "true");
  });

  await test.step("a check beside the question, and its remedy", async () => {
    await wizard.write("Estimated cost", "200");
    await expectSaid(/^\d+ open checks? on this step\.$/);
    await expect(panels).toMatchAriaSnapshot(`
      - complementary "Evidence and checks":
        - region "What the evidence says":
          - heading "What the evidence says" [level=2]
        - region "Checks":
          - heading "Checks" [level=2]
          - status: /open check/
          - article:
            - heading "Budget below cost" [level=3]
            - text: Not met
            - list "What could be changed":
              - listitem:
                - button "Revise the budget"
            - button "Set my own view beside this check"
    `);
    await wizard
      .check("Budget below cost")
      .getByRole("button", { name: "Set my own view beside this check" })
      .click();
    expect(await stumblingBlocks(page)).toEqual([]);
    await frame.undo.click();
    await expectSaid(/^Saved on this device/);
  });

  await test.step("the review and the assessment", async () => {
    await frame.redo.click();
    await overview.getByRole("link", { name: /^Review/ }).click();
    await arrive("Review");
    await main.getByRole("link", { name: "See the assessment" }).click();
    await arrive("Assessment");
    await expect(main).toMatchAriaSnapshot(`
      - main:
        - heading "Assessment" [level=1]
        - link "Read or download the report"
        - region "Factor by factor":
          - heading "Factor by factor" [level=2]
          - article:
            - heading "High quantity of troops" [level=3]
            - img /Checks of High quantity of troops. .*\\d/
        - region "Worth changing first":
          - heading "Worth changing first" [level=2]
          - article:
            - heading "Budget below cost" [level=4]
    `);
  });

  await test.step("the report and its PDF", async () => {
    await main.getByRole("link", { name: "Read or download the report" }).click();
    await arrive("Report");
    await expect(main).toMatchAriaSnapshot(`
      - main:
        - heading "Report" [level=1]
        - button "Download the assessment (PDF)"
        - status
        - article:
          - heading "New design" [level=2]
          - heading "Profile by factor" [level=3]
          - figure /How the checks of each factor stand/:
            - img /High quantity of troops. .*\\d/
    `);
    await report.download();
    await expectSaid(/The PDF was made/);
    await expect(report.downloadButton).toBeFocused();
  });

  await test.step("a file, undone work, and nothing said in vain", async () => {
    const saving = page.waitForEvent("download");
    await frame.saveFile.click();
    await saving;
    await frame.name.fill("Renamed");
    await expectSaid(/^Saved on this device/);
    expect(await announcements.unheard()).toEqual([]);
  });
});

test("is trouble announced without being looked for?", async ({ context, start, frame }) => {
  await start.openBlank();
  await expect(frame.saved).toBeVisible();
  const other = await context.newPage();
  const announcements = new Announcements(other);
  await announcements.listen();
  await other.goto("./");
  await expect(new Frame(other).name).toHaveValue("New design");
  await frame.name.fill("Named here");
  await expect(frame.saved).toBeVisible();
  await announcements.unheard();
  await new Frame(other).name.fill("Named there");
  await expect(other.getByText("This design was changed in another tab")).toBeVisible();
  const said = expect.stringContaining("This design was changed in another tab");
  expect(await announcements.heard()).toContainEqual(said);
  expect(await announcements.unheard()).toEqual([]);
});
