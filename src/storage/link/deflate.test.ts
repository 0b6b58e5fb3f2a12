import * as fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import { deflated, inflated } from "./deflate";

const zeros = (size: number) => new Uint8Array(size);
async function packed(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  return (await deflated(bytes)) ?? zeros(0);
}

afterEach(() => vi.unstubAllGlobals());

describe("are bytes packed and unpacked whole, and never more than is allowed?", () => {
  it("gives any bytes back", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 5000 }), async (given) => {
        const bytes = new Uint8Array(given);
        expect(await inflated(await packed(bytes), 5000)).toEqual(bytes);
      }),
      { numRuns: 50 },
    );
  });
  it("takes exactly as much as is allowed, and not one byte more", async () => {
    const bytes = await packed(zeros(10_000));
    expect(await inflated(bytes, 10_000)).toHaveLength(10_000);
    expect(await inflated(bytes, 9_999)).toBe("too-much");
  });
  it("stops at the bound of a bomb instead of unpacking it", async () => {
    const bomb = await packed(zeros(60_000_000));
    expect(bomb.length).toBeLessThan(100_000);
    const read = vi.spyOn(ReadableStreamDefaultReader.prototype, "read");
    expect(await inflated(bomb, 1_000_000)).toBe("too-much");
    const parts = await Promise.all(read.mock.results.map(({ value }) => value));
    read.mockRestore();
    const unpacked = parts.reduce((sum, { value }) => sum + (value?.length ?? 0), 0);
    expect(unpacked).toBeLessThan(2_000_000);
  });
  it("says of bytes that are cut or that are none that they are damaged", async () => {
    const bytes = await packed(new TextEncoder().encode("Protection of civilians".repeat(50)));
    expect(await inflated(bytes.slice(0, -3), 5000)).toBe("damaged");
    expect(await inflated(Uint8Array.of(255, 254, 7), 5000)).toBe("damaged");
  });
  it("says where the browser has no way to do it", async () => {
    vi.stubGlobal("DecompressionStream", undefined);
    Reflect.deleteProperty(globalThis, "DecompressionStream");
    expect(await deflated(zeros(1))).toBeUndefined();
    expect(await inflated(zeros(1), 1)).toBe("unsupported");
  });
});
