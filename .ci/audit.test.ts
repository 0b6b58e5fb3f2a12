import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { auditPackages, weighAudit } from "./audit.mjs";

beforeEach(() => {
  vi.spyOn(console, "log").mockImplementation(() => undefined);
  vi.spyOn(console, "error").mockImplementation(() => undefined);
});
afterEach(() => void vi.restoreAllMocks());

const finding = (name: string, severity: string) => ({
  name,
  severity,
  range: "<9",
  nodes: [`node_modules/${name}`],
});
const answer = (...findings: ReturnType<typeof finding>[]) => ({
  vulnerabilities: Object.fromEntries(findings.map((each) => [each.name, each])),
});

it.each([
  { name: "react", severity: "critical", stops: true },
  { name: "jspdf", severity: "high", stops: true },
  { name: "react", severity: "moderate", stops: false },
  { name: "vite", severity: "critical", stops: false },
])(
  "does a $severity weakness of $name stop a release: $stops?",
  async ({ name, severity, stops }) => {
    const tally = await auditPackages(async () => answer(finding(name, severity)));
    expect(tally).toEqual(stops ? { passed: 0, failed: 1 } : { passed: 1, failed: 0 });
  },
);

it("is a weakness of a package counted that ships in one place and only builds in another?", () => {
  const both = {
    ...finding("a", "high"),
    nodes: ["node_modules/t/node_modules/a", "node_modules/a"],
  };
  const packages = { "node_modules/t/node_modules/a": { dev: true }, "node_modules/a": {} };
  expect(weighAudit(answer(both), packages)?.grave).toEqual([both]);
});

it("is a registry without an answer said so, and taken for no good news?", async () => {
  const refused = { message: "405 Method Not Allowed" };
  expect(await auditPackages(async () => refused)).toEqual({ passed: 0, failed: 0 });
  expect(vi.mocked(console.log).mock.lastCall?.[0]).toContain("405 Method Not Allowed");
});
