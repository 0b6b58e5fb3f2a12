import { readFile } from "node:fs/promises";
import type { Download, Locator, Page } from "@playwright/test";
import { type ReadPdf, readPdf } from "../../src/report/pdf/cases/read-pdf";

/** The page on which the report is read and downloaded. */
export class ReportPage {
  readonly downloadButton: Locator;
  readonly options: Locator;

  constructor(readonly page: Page) {
    const main = page.getByRole("main");
    this.downloadButton = main.getByRole("button", { name: "Download the assessment (PDF)" });
    this.options = main.getByText("What the report holds");
  }

  /** Asks that the design travels in the PDF. */
  async embedDesign(): Promise<void> {
    await this.options.click();
    await this.page.getByRole("checkbox", { name: "Put the design into the PDF" }).check();
  }

  /** Opens the files of data and downloads one of them. */
  async dataFile(name: string): Promise<Download> {
    const button = this.page.getByRole("main").getByRole("button", { name, exact: true });
    if (!(await button.isVisible())) await this.page.getByText("Data files").click();
    const saving = this.page.waitForEvent("download");
    await button.click();
    return saving;
  }

  /** Takes a section out, once the options are open. */
  async leaveOut(section: string): Promise<void> {
    await this.page.getByRole("checkbox", { name: section, exact: true }).uncheck();
  }

  /** Asks for the audit annex with what changed since a version, once the options are open. */
  async addAudit(since: RegExp): Promise<void> {
    await this.page.getByRole("checkbox", { name: "Add the audit annex" }).check();
    const versions = this.page.getByLabel("Changes in the audit annex");
    const wanted = await versions.getByRole("option", { name: since }).textContent();
    await versions.selectOption({ label: wanted ?? "" });
  }

  /** Downloads the PDF with the button. */
  async download(): Promise<Download> {
    return this.saved(this.downloadButton);
  }

  /** Downloads the report to edit in Word, or as a page that stands alone. */
  async downloadAs(kind: "Word (DOCX)" | "a web page (HTML)"): Promise<Download> {
    return this.saved(this.page.getByRole("button", { name: `Download as ${kind}` }));
  }

  private async saved(button: Locator): Promise<Download> {
    const saving = this.page.waitForEvent("download");
    await button.click();
    return saving;
  }
}

/** The bytes of a file that the app handed over. */
export async function bytesOf(download: Download): Promise<Buffer> {
  return readFile(await download.path());
}

/** A downloaded PDF, read back in Node by another library than the one that made it. */
export async function pdfOf(download: Download): Promise<ReadPdf> {
  return readPdf(new Uint8Array(await bytesOf(download)));
}
