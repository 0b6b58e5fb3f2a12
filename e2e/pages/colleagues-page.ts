import type { Locator, Page } from "@playwright/test";
import type { GivenFile } from "./start-page";

/** The page of comments and of a colleague's copy. */
export class ColleaguesPage {
  readonly comments: Locator;
  readonly copy: Locator;
  readonly merge: Locator;

  constructor(readonly page: Page) {
    this.comments = page.getByRole("region", { name: "Comments" });
    this.copy = page.getByRole("region", { name: "A colleague’s copy" });
    this.merge = page.getByRole("button", { name: "Bring the two together" });
  }

  async open(): Promise<void> {
    await this.page.getByRole("banner").getByRole("link", { name: "Colleagues" }).click();
    await this.page.getByRole("heading", { name: "Colleagues on this design" }).waitFor();
  }

  async openCopy(file: GivenFile): Promise<void> {
    const picking = this.page.waitForEvent("filechooser");
    await this.page.getByRole("button", { name: "Open a colleague’s copy" }).click();
    await (await picking).setFiles(file);
  }

  /** One difference, by the name of its place. */
  difference(name: string): Locator {
    return this.copy.getByRole("radiogroup", { name, exact: true });
  }
}
