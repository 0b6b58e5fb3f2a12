import type { Locator, Page } from "@playwright/test";

/** The page that keeps the options of a project. */
export class OptionsPage {
  readonly main: Locator;
  readonly projectName: Locator;
  readonly duplicate: Locator;
  readonly addBaseline: Locator;
  readonly saveProject: Locator;
  /** What the options are held against. */
  readonly baseline: Locator;
  /** The options, in their order. */
  readonly options: Locator;

  constructor(readonly page: Page) {
    this.main = page.getByRole("main");
    this.projectName = this.main.getByRole("textbox", { name: "Name of the project" });
    this.duplicate = this.main.getByRole("button", { name: "Duplicate the open design" });
    this.addBaseline = this.main.getByRole("button", { name: "Add a baseline" });
    this.saveProject = this.main.getByRole("button", { name: "Save the project as a file" });
    this.baseline = this.main
      .getByRole("region", { name: "What the options are held against" })
      .getByRole("article");
    this.options = this.main.getByRole("region", { name: /^\d+ options?$/ }).getByRole("article");
  }

  async open(): Promise<void> {
    await this.page.goto("./#/options/project");
    await this.duplicate.waitFor();
  }

  /** An option by its name. */
  option(title: string): Locator {
    return this.main
      .getByRole("article")
      .filter({ has: this.page.getByRole("heading", { name: title, level: 3, exact: true }) });
  }

  /** Unfolds what the author says of an option. */
  async unfold(title: string): Promise<Locator> {
    const option = this.option(title);
    await option.getByText("Name, recommendation, risks and exit").click();
    return option;
  }

  /** Adds one of the baselines that are made from the open design. */
  async addBaselineOf(kind: string): Promise<void> {
    await this.addBaseline.click();
    const dialog = this.page.getByRole("dialog");
    await dialog.getByRole("radio", { name: kind }).check();
    await dialog.getByRole("button", { name: "Add the baseline" }).click();
    await this.baseline.waitFor();
  }
}
