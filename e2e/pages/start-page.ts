import { readFile } from "node:fs/promises";
import type { Download, Locator, Page } from "@playwright/test";

/** A file as it is chosen or dropped. */
export interface GivenFile {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

/** The page that the app opens with. */
export class StartPage {
  readonly blank: Locator;
  readonly example: Locator;
  /** Each design on this device, in a project or alone. */
  readonly savedDesigns: Locator;

  constructor(readonly page: Page) {
    this.blank = page.getByRole("button", { name: "Begin a new design" });
    this.example = page.getByRole("button", { name: "See a finished example" });
    this.savedDesigns = page
      .getByRole("region", { name: "On this device" })
      .getByRole("listitem")
      .filter({ hasNot: page.getByRole("list") });
  }

  async open(): Promise<void> {
    await this.page.goto("./");
    await this.blank.waitFor();
  }

  /** Opens the app and begins a new design in the wizard. */
  async openBlank(): Promise<void> {
    await this.open();
    await this.blank.click();
    await this.page.getByRole("heading", { level: 1, name: /Operation and situation$/ }).waitFor();
  }

  /** Opens the app with the finished example on the desk, its assessment in view. */
  async openExample(): Promise<void> {
    await this.open();
    await this.example.click();
    await this.page.getByRole("heading", { level: 1, name: "Assessment" }).waitFor();
  }

  /** Opens the app and begins from a copy of the real mandate whose title begins so. */
  async openCopyOf(title: string): Promise<void> {
    await this.open();
    await this.page
      .getByRole("button", { name: new RegExp(`^Start from a copy: ${title}`) })
      .click();
  }

  /** Chooses a file with the button of the page. */
  async choose(file: GivenFile): Promise<void> {
    const picking = this.page.waitForEvent("filechooser");
    await this.page.getByRole("button", { name: "Choose a file" }).click();
    await (await picking).setFiles(file);
  }

  /** Opens a design's file, until the app has gone to the wizard with it. */
  async openFile(file: GivenFile): Promise<void> {
    await this.choose(file);
    await this.page.getByRole("heading", { level: 1, name: /^Step \d/ }).waitFor();
  }
}

/** The text of a file that the app handed over. */
export async function textOf(download: Download): Promise<string> {
  return readFile(await download.path(), "utf8");
}
