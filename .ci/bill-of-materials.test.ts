import { expect, it } from "vitest";
import { billOfMaterials, withoutOccasion } from "./bill-of-materials.mjs";

it("is the bill of materials the same whenever it is drawn up?", () => {
  const bill = (hour: string, serialNumber: string) =>
    JSON.stringify({
      bomFormat: "CycloneDX",
      serialNumber,
      metadata: { timestamp: hour, tools: [{ name: "npm" }], component: { name: "app" } },
      components: [{ name: "react" }],
    });
  const first = withoutOccasion(bill("2026-11-21T10:00:00Z", "urn:uuid:1"));
  expect(withoutOccasion(bill("2027-01-01T00:00:00Z", "urn:uuid:2"))).toBe(first);
  expect(JSON.parse(first)).toEqual({
    bomFormat: "CycloneDX",
    metadata: { component: { name: "app" } },
    components: [{ name: "react" }],
  });
});

it("does it list the libraries inside with their licences, and none that only builds?", async () => {
  const { components } = JSON.parse(await billOfMaterials()) as {
    components: { name: string; licenses: { license: { id?: string; name?: string } }[] }[];
  };
  const names = components.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(["react", "jspdf", "zod", "idb"]));
  expect(names).not.toContain("vite");
  for (const { name, licenses } of components) expect(licenses?.length, name).toBeGreaterThan(0);
  const unlisted = components.find(({ name }) => name === "duck");
  expect(unlisted?.licenses[0]?.license.name).toBe("BSD");
});
