import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { base64url, bytesOfBase64url } from "./base64url";

describe("do bytes come back from letters that no address changes?", () => {
  it("whatever they are, and as Node writes them", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const text = base64url(bytes);
        expect(text).toBe(Buffer.from(bytes).toString("base64url"));
        expect(bytesOfBase64url(text)).toEqual(new Uint8Array(bytes));
      }),
    );
  });
  it.each(["A", "AAAAA", "AB*D", "AB=="])("%j is none", (text) => {
    expect(bytesOfBase64url(text)).toBeUndefined();
  });
  it("nothing is nothing", () => expect(bytesOfBase64url("")).toEqual(new Uint8Array()));
});
