import type { Locator, Page } from "@playwright/test";
import type { GivenFile } from "./start-page";

/** The page that compares texts. */
export class TextsPage {
  readonly main: Locator;
  /** The texts that are here. */
  readonly texts: Locator;
  readonly earlier: Locator;
  readonly later: Locator;
  readonly swap: Locator;
  /** What changes, in sentences. */
  readonly summary: Locator;
  readonly clauses: Locator;
  /** Why texts were not added. */
  readonly refusals: Locator;

  constructor(readonly page: Page) {
    this.main = page.getByRole("main");
    this.texts = this.main.getByRole("region", { name: "The texts" }).getByRole("listitem");
    this.earlier = this.main.getByRole("combobox", { name: "Earlier text" });
    this.later = this.main.getByRole("combobox", { name: "Later text" });
    this.swap = this.main.getByRole("button", { name: "Swap the sides" });
    this.summary = this.main.getByRole("region", { name: "In short" });
    this.clauses = this.part("Clause by clause").getByRole("listitem");
    this.refusals = this.main.getByRole("alert");
  }

  async open(): Promise<void> {
    await this.page.goto("./#/texts");
    await this.main.getByRole("heading", { name: "Compare texts" }).waitFor();
  }

  /** Adds files with the button of the page and waits until so many texts are here. */
  async add(files: readonly GivenFile[], here: number): Promise<void> {
    const picking = this.page.waitForEvent("filechooser");
    await this.main.getByRole("button", { name: "Open files" }).click();
    await (await picking).setFiles([...files]);
    await this.texts.nth(here - 1).waitFor();
  }

  async paste(text: string): Promise<void> {
    const words = this.main.getByRole("textbox", { name: "The words of the text" });
    if (!(await words.isVisible())) await this.main.getByText("Paste a text").click();
    await words.fill(text);
    await this.main.getByRole("button", { name: "Add this text" }).click();
  }

  /** A part of the comparison by its heading. */
  part(name: string): Locator {
    return this.main
      .locator("section")
      .filter({ has: this.page.getByRole("heading", { name, level: 2 }) });
  }

  /** Shows only clauses of a kind, such as "Lost". */
  async show(kind: string): Promise<void> {
    await this.main.getByRole("radio", { name: new RegExp(`^${kind} \\(`) }).check();
  }

  row(part: string, name: string): Locator {
    return this.part(part)
      .getByRole("row")
      .filter({
        has: this.page.getByRole("rowheader", { name: new RegExp(`^${name}`) }),
      });
  }
}
