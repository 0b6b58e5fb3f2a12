import type { Locator, Page } from "@playwright/test";
import type { GivenFile } from "./start-page";

/** The exercises of the app and of this device. */
export class LibraryPage {
  readonly scenarios: Locator;
  readonly own: Locator;
  readonly runs: Locator;
  /** What came of each file that was opened. */
  readonly opened: Locator;

  constructor(readonly page: Page) {
    const part = (name: string) => page.getByRole("region", { name });
    this.scenarios = part("Scenarios to run").getByRole("article");
    this.own = part("Exercises on this device").getByRole("article");
    this.runs = part("Runs under way").getByRole("listitem");
    this.opened = page.getByRole("list", { name: "What was opened" }).getByRole("listitem");
  }

  async open(): Promise<void> {
    await this.page.goto("./#/classroom");
    await this.scenarios.first().waitFor();
  }

  /** Opens files by the button. */
  async choose(files: readonly GivenFile[]): Promise<void> {
    const picking = this.page.waitForEvent("filechooser");
    await this.page.getByRole("button", { name: "Choose files" }).click();
    await (await picking).setFiles([...files]);
  }

  /** Reads an exercise, until its title stands on the page. */
  async read(title: string): Promise<void> {
    await this.page.getByRole("link", { name: `Read it first: ${title}` }).click();
    await this.page.getByRole("heading", { level: 1, name: title }).waitFor();
  }
}
