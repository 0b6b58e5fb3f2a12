import type { Download, Locator, Page } from "@playwright/test";

/** The part of a page that offers an exercise on paper and as slides. */
export class ExercisePapersPart {
  readonly length: Locator;
  readonly language: Locator;
  readonly participants: Locator;
  readonly trainer: Locator;
  readonly injects: Locator;
  readonly slides: Locator;

  constructor(readonly page: Page) {
    const main = page.getByRole("main");
    const button = (name: string) => main.getByRole("button", { name });
    this.length = main.getByRole("combobox", { name: "Length of the exercise" });
    this.language = main.getByRole("combobox", { name: "Language of the papers" });
    this.participants = button("Download the papers for participants (PDF)");
    this.trainer = button("Download the papers for the trainer (PDF)");
    this.injects = button("Download the injects to hand out (PDF)");
    this.slides = button("Download the slides (PPTX)");
  }

  /** The file that a button makes. */
  async fileOf(button: Locator): Promise<Download> {
    const saving = this.page.waitForEvent("download");
    await button.click();
    return saving;
  }
}
