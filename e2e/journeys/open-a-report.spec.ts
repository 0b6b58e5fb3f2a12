import { readFile } from "node:fs/promises";
import { expect, test } from "../fixtures/walk";

for (const { carries, ends } of [
  { carries: true, ends: "was opened as a copy" },
  { carries: false, ends: "report.pdf holds no design: a report carries its design only when" },
]) {
  test(`does a report ${carries ? "that carries its design bring it back" : "without a design say so"}?`, {
    tag: carries ? [] : "@long",
  }, async ({ page, start, frame }) => {
    await start.openExample();
    await expect(frame.saved).toBeVisible();
    await frame.goTo("Report");
    if (carries) {
      await page.getByText("What the report holds").click();
      await page.getByText("Put the design into the PDF").click();
    }
    const saving = page.waitForEvent("download");
    await page.getByRole("button", { name: "Download the assessment (PDF)" }).click();
    const path = await (await saving).path();
    await frame.goTo("Start");
    await start.choose({
      name: "report.pdf",
      mimeType: "application/pdf",
      buffer: await readFile(path),
    });
    await expect(page.getByText(ends)).toBeVisible();
    await expect(frame.name).toHaveValue("Worked example: a new operation in Halvora");
  });
}
