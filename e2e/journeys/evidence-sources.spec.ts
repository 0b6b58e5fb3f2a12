import { worksShipped } from "../fixtures/given-packs";
import { expect, test } from "../fixtures/walk";
import { expectAccessibleAtAGlance } from "../pages/accessible";
import { textOf } from "../pages/start-page";

test("does the search answer as one types, whatever the accents, and lead to the source?", async ({
  page,
  room,
}) => {
  await room.open("/sources");
  const search = page.getByRole("textbox", { name: "Search" });
  await search.fill("severine peaceland");
  await expect(page.getByText(`One work of ${worksShipped} found.`)).toBeVisible();
  await page.getByRole("link", { name: "Autesserre 2014" }).click();
  await expect(room.heading).toBeFocused();
  await expect(room.heading).toContainText("Peaceland");
});

test("are unverified findings marked, and studies that disagree set beside one another?", {
  tag: "@long",
}, async ({ page, room }) => {
  await room.open("/sources");
  await page.getByRole("radio", { name: "Findings" }).check();
  await page.getByText("More filters").click();
  await page
    .getByRole("combobox", { name: "Verification" })
    .selectOption("from memory, not confirmed");
  await expect(page.getByText("Recalled, not verified.").first()).toBeVisible();
  await room.open("/sources/hultman-et-al-2013");
  await expect(page.getByText("As reported by another work.", { exact: true })).toHaveCount(3);
  await expect(page.getByRole("link", { name: "Kocher 2014" }).first()).toBeVisible();
  await expectAccessibleAtAGlance(page);
});

test("does a link to the web open on a click only, in a tab of its own, and say so?", async ({
  page,
  room,
}) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await room.open("/sources/hultman-et-al-2013");
  const link = page.getByRole("link", { name: "doi.org/10.1111/ajps.12036 (opens the web)" });
  await expect(link).toHaveAttribute("target", "_blank");
  await expect(link).toHaveAttribute("rel", "noopener noreferrer");
  const own = new URL(page.url()).origin;
  expect(asked.filter((url) => !url.startsWith(own) && !/^(blob|data):/.test(url))).toEqual([]);
});

test("are references, findings and the whole base taken away as files?", { tag: "@long" }, async ({
  page,
  room,
}) => {
  await room.open("/sources");
  const wanted = [
    { button: "References (CSL-JSON)", holds: '"DOI": "10.1111/ajps.12036"' },
    { button: "References (RIS)", holds: "TY  - JOUR" },
    { button: "References (BibTeX)", holds: "@article{hultman-et-al-2013" },
    { button: "All findings (CSV)", holds: "kocher-2014-reanalysis" },
    { button: "The whole base (JSON", holds: '"kind": "evidence-pack"' },
  ];
  for (const { button, holds } of wanted) {
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: button }).click(),
    ]);
    expect(await textOf(file)).toContain(holds);
  }
});
