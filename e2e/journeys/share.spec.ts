import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Browser } from "@playwright/test";
import { Device } from "../fixtures/device";
import { expect, test } from "../fixtures/walk";
import { expectAccessible } from "../pages/accessible";
import { LinkPage, SharePage } from "../pages/share-page";

/** A browser of somebody else, who has nothing of the first, with what it asks others for. */
async function elsewhere(browser: Browser, baseURL: string | undefined) {
  const context = await browser.newContext({
    locale: "en-GB",
    serviceWorkers: "block",
    ...(baseURL && { baseURL }),
  });
  const foreign: string[] = [];
  context.on("request", (request) => {
    if (!request.url().startsWith(String(baseURL))) foreign.push(request.url());
  });
  return { context, page: await context.newPage(), foreign };
}

/** A page of another place that holds nothing but a frame. */
async function pageAround(frame: string): Promise<{ address: string; close: () => void }> {
  const html = `<!doctype html><html lang="en"><title>Another page</title><h1>Notes</h1>${frame}</html>`;
  const server = createServer((_request, answer) => {
    answer.writeHead(200, { "content-type": "text/html; charset=utf-8" });
    answer.end(html);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}/`, close: () => server.close() };
}

test("does a link bring the whole design to somebody else, who sees what it holds before anything is kept?", async ({
  page,
  start,
  browser,
  baseURL,
}) => {
  const share = new SharePage(page);
  await start.openExample();
  const statuses = await page.getByRole("img", { name: /^Checks of/ }).evaluateAll(labels);
  await share.open();
  await expectAccessible(page);
  const link = await share.link.inputValue();
  expect(link).toMatch(/#\/link\/a[\w-]+$/);

  const other = await elsewhere(browser, baseURL);
  const received = new LinkPage(other.page);
  const before = await new Device(other.page).leaveApp().then(() => new Device(other.page).look());
  await received.follow(link);
  await expect(received.openIt).toBeVisible();
  await expect(other.page.getByText("Reasons for answers and figures")).toBeVisible();
  expect(await new Device(other.page).look()).toEqual(
    expect.arrayContaining(before.filter(({ place }) => place !== "local")),
  );
  expect(JSON.stringify(await new Device(other.page).look())).not.toContain("mandate-design");
  await received.openIt.click();
  await expect(other.page).toHaveURL(/#\/assessment$/);
  await expect(other.page.getByText(/from the link is open and kept/)).toBeVisible();
  const there = other.page.getByRole("img", { name: /^Checks of/ });
  await expect(there).toHaveCount(statuses.length);
  expect(await there.evaluateAll(labels)).toEqual(statuses);
  await other.page.goBack();
  expect(other.page.url()).not.toContain("link/a");

  await received.follow(link);
  await expect(other.page.getByText(/^This device already holds this design/)).toBeVisible();
  await received.dismiss.click();
  await expect(other.page.getByText(/^The link is dismissed/)).toBeVisible();
  expect(other.page.url()).toMatch(/#\/link$/);
  await received.follow(link.slice(0, 2000));
  await expect(received.refusal).toContainText("This link was cut off");
  await other.page
    .getByLabel("Link or mail")
    .fill(`Dear all,\n${link.slice(0, 70)}\n> ${link.slice(70)}\n`);
  await other.page.getByRole("button", { name: "Read the link" }).click();
  await expect(received.openIt).toBeVisible();
  expect(other.foreign.filter((url) => !/^(?:data|blob|about):/.test(url))).toEqual([]);
  await other.context.close();
});

test("does a frame of another page show the assessment, and ask for nothing more?", {
  tag: "@long",
}, async ({ page, start, browser, baseURL }) => {
  const share = new SharePage(page);
  await start.openExample();
  await share.open();
  await share.part("Reasons for answers and figures").uncheck();
  await expect(share.link).not.toHaveValue("");
  const around = await pageAround(await share.htmlForAnotherPage());
  const { context, page: another } = await elsewhere(browser, baseURL);
  const asked: string[] = [];
  context.on("request", (request) => asked.push(request.url().split("#")[0] ?? ""));
  const forbidden: string[] = [];
  another.on("console", (message) => forbidden.push(message.text()));
  await another.goto(around.address);
  const frame = another.frameLocator("iframe");
  await expect(frame.getByRole("heading", { name: "High quantity of troops" })).toBeVisible();
  await frame.locator("summary").first().click();
  await expect(frame.getByText(/^Findings for: /).first()).toBeVisible();
  await expect(frame.getByRole("link", { name: /^Open this design/ })).toHaveAttribute(
    "href",
    /^\.\/#\/link\/a/,
  );
  expect(asked.filter((url) => !url.endsWith("favicon.ico"))).toEqual([
    around.address,
    `${baseURL}embed.html`,
  ]);
  expect(forbidden.filter((text) => !text.includes("favicon"))).toEqual([]);
  await context.close();
  around.close();
});

const labels = (bars: Element[]) => bars.map((bar) => bar.getAttribute("aria-label"));
