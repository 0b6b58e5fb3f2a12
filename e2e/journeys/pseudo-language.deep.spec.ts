import { everyAddress, goToAddress } from "../fixtures/every-address";
import { pseudoMessage, speakPseudo, unmarkedWords } from "../fixtures/pseudo-language";
import { overflowOf } from "../fixtures/screens";
import { expect, test } from "../fixtures/walk";

/** Names that stay as they are in every language, and the address of a link. */
const names =
  /^(Mandate Wizard|JSON|CSV|XLSX|HTML|PDF|SVG|BibTeX|RIS|CSL-JSON|A4|Letter|العربية|中文|English|Français|Русский|Español|http:.+)$/;

test("does every word of every page come from a catalogue, and is there room for longer ones?", async ({
  page,
}) => {
  test.setTimeout(300_000);
  await page.setViewportSize({ width: 360, height: 900 });
  await speakPseudo(page);
  await page.goto("./");
  await page.getByRole("button", { name: pseudoMessage("Begin a new design") }).click();
  await page.waitForURL(/#\/wizard/);
  for (const address of everyAddress.filter((place) => !recordPages.includes(place))) {
    await test.step(address, async () => {
      await goToAddress(page, address);
      const unmarked = await unmarkedWords(page);
      expect.soft(unmarked.filter((text) => !names.test(text))).toEqual([]);
      expect.soft(await overflowOf(page)).toBeLessThanOrEqual(0);
    });
  }
  // What is still on its way when the walk ends is no fault.
  await page.unrouteAll({ behavior: "ignoreErrors" });
});

/** Pages that show the published records themselves, or an exercise as its author wrote it. */
const recordPages: readonly string[] = [
  "/evidence/sources",
  "/evidence/points",
  "/precedents",
  "/precedents/operations",
  "/precedents/operations/unmiss",
  "/precedents/exhibits/unamir-1994",
  "/classroom/orvane-ceasefire",
];
