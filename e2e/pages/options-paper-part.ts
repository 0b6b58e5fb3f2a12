import type { Download, Locator, Page } from "@playwright/test";

/** The part of the comparison that offers it as an options paper. */
export class OptionsPaperPart {
  readonly summary: Locator;
  readonly language: Locator;
  readonly word: Locator;

  constructor(readonly page: Page) {
    const main = page.getByRole("main");
    this.summary = main.getByText("Take it along as an options paper");
    this.language = main.getByRole("combobox", { name: "Language of the paper" });
    this.word = main.getByRole("button", { name: "Download as Word (DOCX)" });
  }

  /** The file that a button makes. */
  async fileOf(button: Locator): Promise<Download> {
    const saving = this.page.waitForEvent("download");
    await button.click();
    return saving;
  }
}
