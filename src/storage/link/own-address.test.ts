import { expect, it } from "vitest";
import { ownAddress } from "./own-address";

it.each([
  ["https://example.org/wizard/?x=1#/share", "https://example.org/wizard/"],
  ["http://127.0.0.1:4173/index.html#/share", "http://127.0.0.1:4173/index.html"],
  ["file:///home/a/mandate-wizard.html#/share", undefined],
])("where do links made at %s lead to?", (href, address) => {
  expect(ownAddress(new URL(href) as unknown as Location)).toBe(address);
});
