import type { Locator, Page } from "@playwright/test";

/** The page that says what the checks make of a design. */
export class AssessmentPage {
  readonly factors: Locator;
  readonly changeFirst: Locator;
  readonly coherence: Locator;
  readonly toReport: Locator;

  constructor(readonly page: Page) {
    const main = page.getByRole("main");
    this.factors = main.getByRole("region", { name: "Factor by factor" });
    this.changeFirst = main.getByRole("region", { name: "Worth changing first" });
    this.coherence = main.getByRole("region", { name: "Coherence" });
    this.toReport = main.getByRole("link", { name: "Read or download the report" });
  }

  /** The names of the factors, in the order of the rows. */
  factorNames(): Promise<string[]> {
    return this.factors.getByRole("heading", { level: 3 }).allTextContents();
  }

  /** The titles of all open checks: opens what each factor's row keeps, and reads the coherence. */
  async openChecks(): Promise<string[]> {
    await this.coherence.waitFor();
    const more = this.page.getByText(/^The \d+ checks of this factor$/);
    for (const row of await this.factors.getByRole("article").filter({ has: more }).all()) {
      await row.getByText(/^The \d+ checks of this factor$/).click();
      await row.getByRole("article").first().waitFor();
    }
    const ofFactors = this.factors.getByRole("article").getByRole("article");
    const cards = ofFactors.or(this.coherence.getByRole("article"));
    const open = cards.filter({ has: this.page.getByText(/^(Not met|Partly met)$/) });
    return open.getByRole("heading").allTextContents();
  }
}
