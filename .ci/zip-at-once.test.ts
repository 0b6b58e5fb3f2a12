import { unzipSync, zip } from "fflate";
import { expect, test } from "vitest";

test("does packing a large part finish without a worker, and hold what went in?", async () => {
  const { Worker } = globalThis;
  globalThis.Worker = class {
    constructor() {
      throw new DOMException("refused", "SecurityError");
    }
  } as unknown as typeof Worker;
  const large = Uint8Array.from({ length: 500_000 }, (_, at) => (at * at) % 251);
  const packed = await new Promise<Uint8Array>((resolve, reject) =>
    zip({ "a/large": large }, (error, bytes) => (error ? reject(error) : resolve(bytes))),
  );
  globalThis.Worker = Worker;
  expect(Buffer.compare(unzipSync(packed)["a/large"] ?? large.subarray(1), large)).toBe(0);
});
