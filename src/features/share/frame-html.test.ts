import { expect, it } from "vitest";
import { frameHtml } from "./frame-html";

const html = frameHtml("https://example.org/embed.html#/link/a-_9?lang=fr", 'A "name" & more');

it("is the frame one element that may run its script and open a tab, and nothing else?", () => {
  expect(html).toMatch(/^<iframe [^<>]*><\/iframe>$/s);
  expect(/sandbox="([^"]*)"/.exec(html)?.[1]?.split(" ")).toEqual([
    "allow-scripts",
    "allow-popups",
    "allow-popups-to-escape-sandbox",
  ]);
  expect(html).not.toContain("allow-same-origin");
});

it("does its host learn no address of the page, and does it have a name for those who listen?", () => {
  expect(html).toContain('referrerpolicy="no-referrer"');
  expect(html).toContain('title="A &quot;name&quot; &amp; more"');
  expect(html).toContain('src="https://example.org/embed.html#/link/a-_9?lang=fr"');
});
