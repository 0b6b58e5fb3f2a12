import type { Locator, Page } from "@playwright/test";
import type { GivenFile } from "./start-page";

/** The evidence room. */
export class EvidenceRoom {
  readonly heading: Locator;
  /** Which edition of the evidence is in use. */
  readonly edition: Locator;
  readonly dialog: Locator;

  constructor(readonly page: Page) {
    this.heading = page.getByRole("main").getByRole("heading", { level: 1 });
    this.edition = page.getByText(/^Evidence as of \d+ \w+ \d{4}, version /);
    this.dialog = page.getByRole("dialog");
  }

  /** Opens a place such as "/checks/there-in-time"; "" is the page of the factors. */
  async open(place = ""): Promise<void> {
    await this.page.goto(`./#/evidence${place}`);
    await this.edition.waitFor();
  }

  async goTo(part: "Factors" | "Map" | "Published points" | "Checks" | "Sources"): Promise<void> {
    await this.page
      .getByRole("navigation", { name: "Parts of the evidence room" })
      .getByRole("link", { name: part })
      .click();
  }

  /** Chooses a file with the button for evidence packs. */
  async openPack(file: GivenFile): Promise<void> {
    const picking = this.page.waitForEvent("filechooser");
    await this.page.getByRole("button", { name: "Open an evidence pack" }).click();
    await (await picking).setFiles(file);
  }
}
