import type { Locator, Page } from "@playwright/test";

/** The bar above every page. */
export class Frame {
  readonly name: Locator;
  readonly undo: Locator;
  readonly redo: Locator;
  readonly saveFile: Locator;
  /** Says that the latest changes are on this device. */
  readonly saved: Locator;
  /** The title of the page below the bar. */
  readonly heading: Locator;

  constructor(readonly page: Page) {
    const bar = page.getByRole("banner");
    this.name = bar.getByRole("textbox", { name: "Name of the design" });
    this.undo = bar.getByRole("button", { name: "Undo" });
    this.redo = bar.getByRole("button", { name: "Redo" });
    this.saveFile = bar.getByRole("button", { name: "Save a file" });
    this.saved = bar.getByText(/^Saved on this device at \d\d:\d\d$/);
    this.heading = page.getByRole("main").getByRole("heading", { level: 1 });
  }

  async goTo(
    pageName: "Start" | "Wizard" | "Assessment" | "Draft the text" | "Report",
  ): Promise<void> {
    await this.page
      .getByRole("navigation", { name: "Pages" })
      .getByRole("link", { name: pageName })
      .click();
  }
}
