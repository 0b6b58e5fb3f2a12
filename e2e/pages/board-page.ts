import type { Locator, Page } from "@playwright/test";
import type { GivenFile } from "./start-page";

/** The board of a debrief. */
export class BoardPage {
  readonly pdf: Locator;

  constructor(readonly page: Page) {
    this.pdf = page.getByRole("button", { name: "Download the debrief (PDF)" });
  }

  /** Chooses the files of teams with the button of the page. */
  async take(files: GivenFile[]): Promise<void> {
    const picking = this.page.waitForEvent("filechooser");
    await this.page.getByRole("button", { name: "Choose files" }).click();
    await (await picking).setFiles(files);
  }
}
