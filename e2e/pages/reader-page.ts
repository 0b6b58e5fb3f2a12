import type { Locator, Page } from "@playwright/test";
import type { GivenFile } from "./start-page";

/** The page that reads a resolution's text. */
export class ReaderPage {
  readonly words: Locator;
  readonly read: Locator;
  readonly another: Locator;
  readonly counts: Locator;
  readonly acceptCertain: Locator;
  /** The same button once no certain reading is left to accept. */
  readonly noneCertain: Locator;
  readonly undo: Locator;
  readonly newDesign: Locator;
  readonly intoOpen: Locator;
  /** The resolution's own words. */
  readonly text: Locator;
  /** Why the latest text was not read. */
  readonly refusal: Locator;

  constructor(readonly page: Page) {
    const main = page.getByRole("main");
    this.words = main.getByRole("textbox", { name: "Or paste the words" });
    this.read = main.getByRole("button", { name: "Read these words" });
    this.another = main.getByRole("button", { name: "Read another text" });
    this.counts = main.getByRole("status").filter({ hasText: "undecided" });
    this.acceptCertain = main.getByRole("button", { name: /^Accept the (\d+ )?certain reading/ });
    this.noneCertain = main.getByRole("button", { name: "No certain reading is undecided" });
    this.undo = main.getByRole("button", { name: "Undo a decision" });
    this.newDesign = main.getByRole("button", { name: "Make a new design from what you accepted" });
    this.intoOpen = main.getByRole("button", { name: "Put it into the open design" });
    this.text = main.getByRole("region", { name: "The text" });
    this.refusal = main.getByRole("alert");
  }

  async open(): Promise<void> {
    await this.page.goto("./#/reader");
    await this.words.or(this.another).first().waitFor();
  }

  /** Opens the page where a text is put in, whatever was read before. */
  async openIntake(): Promise<void> {
    await this.open();
    if (await this.another.isVisible()) await this.another.click();
    await this.words.waitFor();
  }

  /** Opens the page on a text: the one that was read before, else this. */
  async openReading(text: string): Promise<void> {
    await this.open();
    if (await this.words.isVisible()) await this.readWords(text);
    await this.text.waitFor();
  }

  /** Pastes words and waits until they are read. */
  async readWords(text: string): Promise<void> {
    await this.words.fill(text);
    await this.read.click();
    await this.another.waitFor();
  }

  /** Chooses a file with the button of the page. */
  async choose(file: GivenFile): Promise<void> {
    const picking = this.page.waitForEvent("filechooser");
    await this.page.getByRole("button", { name: "Open a file" }).click();
    await (await picking).setFiles(file);
  }

  /** The row of a proposal by its name, such as "Troop ceiling" or "Task 2". */
  row(name: string): Locator {
    return this.page
      .getByRole("listitem")
      .filter({ has: this.page.getByRole("heading", { level: 4, name, exact: true }) });
  }

  /** A button of a row: Accept, Change, Reject, Show in the text. */
  act(act: string, name: string): Locator {
    return this.page.getByRole("button", { name: `${act}: ${name}`, exact: true });
  }

  /** The note under a paragraph that says what was read from it. */
  note(words: string | RegExp): Locator {
    return this.text.getByRole("button", { name: words });
  }
}
