import type { Locator, Page } from "@playwright/test";

/** The pages on which an exercise is made or changed. */
export class ExerciseEditor {
  readonly main: Locator;
  readonly kept: Locator;
  readonly undo: Locator;

  constructor(readonly page: Page) {
    this.main = page.getByRole("main");
    this.kept = this.main.getByText("Kept on this device.");
    this.undo = this.main.getByRole("button", { name: "Undo", exact: true });
  }

  /** Makes a new exercise and opens it. */
  async openNew(): Promise<void> {
    await this.page.goto("./#/exercise");
    await this.main.getByRole("button", { name: "Make a new exercise" }).click();
    await this.field("Title").waitFor();
  }

  /** Goes to one of its pages by the link above. */
  async openPart(name: string): Promise<void> {
    const links = this.page.getByRole("navigation", { name: "Pages of the editor" });
    await links.getByRole("link", { name, exact: true }).click();
    await links
      .locator("a[aria-current=page]")
      .and(links.getByText(name, { exact: true }))
      .waitFor();
  }

  field(label: string): Locator {
    return this.main.getByRole("textbox", { name: label, exact: true });
  }

  list(name: string): Locator {
    return this.main.getByRole("region", { name, exact: true });
  }

  async add(what: string): Promise<void> {
    await this.main.getByRole("button", { name: `Add ${what}`, exact: true }).click();
  }
}
