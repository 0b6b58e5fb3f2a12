import type { Locator, Page } from "@playwright/test";

/** Pledges, the gate that they have to reach, and the two texts. */
export class StagesPage {
  readonly heading: Locator;
  readonly gate: Locator;
  readonly ledger: Locator;
  readonly texts: Locator;
  /** The rows of the ledger itself, its head among them. */
  readonly pledges: Locator;
  readonly dialog: Locator;

  constructor(readonly page: Page) {
    const main = page.getByRole("main");
    this.heading = main.getByRole("heading", { level: 1, name: "Pledges and stages" });
    this.gate = main.getByRole("region", { name: "The gate" });
    this.ledger = main.getByRole("region", { name: "The ledger of pledges" });
    this.texts = main.getByRole("region", { name: "The two texts" });
    this.pledges = this.ledger.getByRole("table", { name: "Units pledged" }).getByRole("row");
    this.dialog = page.getByRole("dialog");
  }

  async open(): Promise<void> {
    await this.page.goto("./#/means/stages");
    await this.heading.waitFor();
  }

  /** Opens the fields that state the gate. */
  async changeGate(): Promise<void> {
    await this.gate.getByText("State or change the gate").click();
  }

  /** Takes a pasted table as far as what can be added of it. */
  async paste(table: string): Promise<void> {
    await this.ledger.getByText("Take in a table of pledges").click();
    await this.ledger.getByRole("textbox", { name: "Or paste a table" }).fill(table);
    await this.ledger.getByRole("button", { name: "Read the pasted table" }).click();
  }

  /** One of the two texts. */
  text(name: "First: authorisation to plan" | "Second: full authorisation"): Locator {
    return this.texts.getByRole("article", { name });
  }
}
