import type { Download, Locator, Page } from "@playwright/test";

/** The page on which the design stands as the text of a decision. */
export class DraftPage {
  readonly text: Locator;
  readonly downloadWord: Locator;
  readonly downloadText: Locator;
  readonly copy: Locator;
  readonly conflicts: Locator;

  constructor(readonly page: Page) {
    const main = page.getByRole("main");
    this.text = main.getByRole("article", { name: "Text of the draft" });
    this.downloadWord = main.getByRole("button", { name: "Download the draft (Word)" });
    this.downloadText = main.getByRole("button", { name: "Download as plain text" });
    this.copy = main.getByRole("button", { name: "Copy the text" });
    this.conflicts = main.getByText(/of your edits needs? a decision/);
  }

  async open(): Promise<void> {
    await this.page.goto("./#/draft");
    await this.text.waitFor();
  }

  /** The clause that holds some words, with its place in the margin. */
  clause(words: string | RegExp): Locator {
    return this.text.getByRole("listitem").filter({ hasText: words }).first();
  }

  /** Opens what stands behind the clause that holds some words. */
  async look(words: string | RegExp): Promise<Locator> {
    const clause = this.clause(words);
    await clause.getByRole("button", { expanded: false }).first().click();
    return this.details;
  }

  /** What stands behind the open clause. */
  get details(): Locator {
    return this.text.getByRole("region");
  }

  /** An act of the open clause. */
  act(name: string): Locator {
    return this.details.getByRole("button", { name, exact: true });
  }

  async take(button: Locator): Promise<Download> {
    const saving = this.page.waitForEvent("download");
    await button.click();
    return saving;
  }
}
