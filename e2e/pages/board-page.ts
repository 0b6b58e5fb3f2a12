import type { Locator, Page } from "@playwright/test";
import type { GivenFile } from "./start-page";

/** The board of a debrief. */
export class BoardPage {
  readonly pdf: Locator;

  /** What came of the files: how many stand, and what is amiss with the others. */
  readonly told: Locator;

  constructor(readonly page: Page) {
    this.told = page.getByRole("status").filter({ hasText: "on the board." });
    this.pdf = page.getByRole("button", { name: "Download the debrief (PDF)" });
  }

  async open(): Promise<void> {
    await this.page.goto("./#/board");
    await this.page.getByRole("heading", { level: 1, name: "Debrief board" }).waitFor();
  }

  /** Turns to a part of the board by its name. */
  async show(part: string): Promise<void> {
    const parts = this.page.getByRole("navigation", { name: "Parts of the board" });
    await parts.getByRole("button", { name: part, exact: true }).click();
    await this.page.getByRole("heading", { level: 2, name: part, exact: true }).waitFor();
  }

  /** Opens the exercise that the files ask for. */
  async giveExercise(file: GivenFile): Promise<void> {
    const picking = this.page.waitForEvent("filechooser");
    await this.page.getByRole("button", { name: "Open the exercise" }).click();
    await (await picking).setFiles(file);
  }

  /** Chooses the files of teams with the button of the page. */
  async take(files: GivenFile[]): Promise<void> {
    const picking = this.page.waitForEvent("filechooser");
    await this.page.getByRole("button", { name: "Choose files" }).click();
    await (await picking).setFiles(files);
  }
}
