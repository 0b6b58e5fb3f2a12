import type { Locator, Page } from "@playwright/test";

/** The page that makes a link of the open design. */
export class SharePage {
  readonly link: Locator;
  readonly frameHtml: Locator;

  constructor(readonly page: Page) {
    this.link = page.getByRole("textbox", { name: "The link" });
    this.frameHtml = page.getByRole("textbox", { name: "HTML of the frame" });
  }

  async open(): Promise<void> {
    await this.page.goto("./#/share");
    await this.page.getByText(/^[\d,]+ characters\./).waitFor();
  }

  part(name: string): Locator {
    return this.page.getByRole("checkbox", { name });
  }

  /** The HTML for another page, opened first. */
  async htmlForAnotherPage(): Promise<string> {
    await this.page.locator("summary", { hasText: "HTML of the frame" }).click();
    return this.frameHtml.inputValue();
  }
}

/** The page that says what a link holds before it is opened. */
export class LinkPage {
  readonly openIt: Locator;
  readonly dismiss: Locator;
  readonly refusal: Locator;

  constructor(readonly page: Page) {
    this.openIt = page.getByRole("button", { name: "Open as a new design" });
    this.dismiss = page.getByRole("button", { name: "Dismiss the link" });
    this.refusal = page.getByRole("alert");
  }

  /** Goes to a link as a mail program would. */
  async follow(link: string): Promise<void> {
    await this.page.goto("about:blank");
    await this.page.goto(link);
    await this.page.getByRole("heading", { level: 1, name: "A design shared by a link" }).waitFor();
  }
}
