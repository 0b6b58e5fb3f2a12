import { createHash } from "node:crypto";
import { expect, it } from "vitest";
import { portablePolicy, sitePolicy, withPolicy } from "./content-policy.mjs";

const hash = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

it("does the site's policy let in nothing inline, no eval and no other place?", () => {
  expect(sitePolicy).toMatch(/^default-src 'none'; /);
  expect(sitePolicy).not.toMatch(/unsafe|https?:|\*|blob:/);
  expect(sitePolicy).toContain("connect-src 'self'");
});

it("does the portable file's policy name its own script and styles, and no request at all?", () => {
  const page = `<head><script type="module" crossorigin>run(1 < 2)</script><style rel="x">a{}</style></head>`;
  const policy = portablePolicy(page);
  expect(policy).toContain(`script-src ${hash("run(1 < 2)")};`);
  expect(policy).toContain(`style-src ${hash("a{}")};`);
  expect(policy).not.toMatch(/unsafe|self|https?:|connect-src/);
});

it("does the policy stand before everything that it is about?", () => {
  const page = `<head>\n    <meta charset="utf-8" />\n    <script src="a.js"></script></head>`;
  const closed = withPolicy(page, "default-src 'none'");
  expect(closed.indexOf("default-src")).toBeLessThan(closed.indexOf("<script"));
  expect(closed).toContain('http-equiv="Content-Security-Policy"');
});
