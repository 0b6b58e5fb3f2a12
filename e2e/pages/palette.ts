import type { Locator, Page } from "@playwright/test";

/** The search over everything, and the list of keys. */
export class Palette {
  readonly button: Locator;
  readonly dialog: Locator;
  readonly field: Locator;
  readonly options: Locator;
  /** The row that Enter takes. */
  readonly chosen: Locator;
  readonly keys: Locator;

  constructor(readonly page: Page) {
    this.button = page.getByRole("banner").getByRole("button", { name: "Find anything" });
    this.dialog = page.getByRole("dialog", { name: "Find anything" });
    this.field = this.dialog.getByRole("combobox", { name: "What are you looking for?" });
    this.options = this.dialog.getByRole("option");
    this.chosen = this.dialog.getByRole("option", { selected: true });
    this.keys = page.getByRole("dialog", { name: "Keys" });
  }

  /** Opens it by its key from wherever the focus is. */
  async open(): Promise<void> {
    await this.page.keyboard.press("Control+k");
    await this.field.waitFor();
  }
}
