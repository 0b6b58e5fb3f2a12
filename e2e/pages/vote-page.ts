import type { Locator, Page } from "@playwright/test";
import type { GivenFile } from "./start-page";

const parts = { "Rounds and ballots": "", "My ballot": "/ballot", Result: "/result" } as const;

/** The page of first votes. */
export class VotePage {
  /** Who has handed in a ballot. */
  readonly standing: Locator;
  readonly takeIn: Locator;
  /** What came of each file that was taken in. */
  readonly taken: Locator;
  readonly handIn: Locator;

  constructor(readonly page: Page) {
    this.standing = page.getByText(/^Ballots handed in: /);
    this.takeIn = page.getByRole("button", { name: "Open ballots" });
    this.taken = page.getByRole("list", { name: "What came of the files" }).getByRole("listitem");
    this.handIn = page.getByRole("button", { name: "Hand in the ballot (file)" });
  }

  async open(part: keyof typeof parts = "Rounds and ballots"): Promise<void> {
    await this.page.goto(`./#/vote${parts[part]}`);
    await this.page
      .getByRole("navigation", { name: "Parts of the first vote" })
      .getByRole("link", { name: part, exact: true })
      .and(this.page.locator("[aria-current=page]"))
      .waitFor();
  }

  /** Opens a round on the stated choices of a section. */
  async openRound(section: string): Promise<void> {
    await this.page.getByRole("radio", { name: "Those of a section" }).check();
    await this.page.getByRole("combobox", { name: "Section" }).selectOption(section);
    await this.page.getByRole("button", { name: "Open the round" }).click();
    await this.page.getByRole("button", { name: "Save the file for voting" }).waitFor();
  }

  /** One choice of the ballot, by what it is called. */
  choice(name: string): Locator {
    return this.page.getByRole("region", { name, exact: true });
  }

  async takePosition(position: "Support" | "Amend" | "Oppose" | "Undecided"): Promise<void> {
    await this.page.getByRole("radio", { name: position, exact: true }).check();
  }

  async sign(name: string): Promise<void> {
    await this.page.getByRole("textbox", { name: "Your name" }).fill(name);
  }

  async take(files: GivenFile[]): Promise<void> {
    const picking = this.page.waitForEvent("filechooser");
    await this.takeIn.click();
    await (await picking).setFiles(files);
  }

  /** What stands in the result of one choice, by what the choice is called. */
  result(name: string): Locator {
    return this.page
      .getByRole("listitem")
      .filter({ has: this.page.getByRole("heading", { level: 2, name, exact: true }) });
  }
}
