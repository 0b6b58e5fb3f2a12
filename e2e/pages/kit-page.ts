import type { Locator, Page } from "@playwright/test";

/** The facilitator's kit: the room, the plan by the clock, what to do before the day. */
export class KitPage {
  readonly people: Locator;
  readonly laptops: Locator;
  readonly start: Locator;
  /** What the room comes to, in sentences. */
  readonly room: Locator;
  readonly plan: Locator;
  readonly teams: Locator;

  constructor(readonly page: Page) {
    this.people = page.getByLabel("People who take part");
    this.laptops = page.getByLabel("Laptops that work");
    this.start = page.getByLabel("You start at");
    this.room = page.getByRole("region", { name: "How many teams" }).getByRole("status");
    this.plan = page.getByRole("region", { name: "The plan by the clock" });
    this.teams = page.getByRole("table", { name: "Who sits where" });
  }

  async open(): Promise<void> {
    await this.page.goto("./#/kit");
    await this.teams.waitFor();
  }

  /** A thing to do before the day, by how its words begin. */
  before(words: RegExp): Locator {
    return this.page.getByRole("checkbox", { name: words });
  }
}
