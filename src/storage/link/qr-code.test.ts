import decodeQR from "qr/decode.js";
import { describe, expect, it } from "vitest";
import { qrCodeOf, qrPath, qrSvg } from "./qr-code";

const link = (length: number) =>
  "https://example.org/#/link/a".padEnd(length, "aBcdEfGhi-JKLmn_opQ0123456789");
const made = async (length: number) => {
  const code = await qrCodeOf(link(length));
  if (!code) throw new Error(`nothing for ${length}`);
  return code;
};

/** The picture that the path draws, as a camera would see it: four pixels a square. */
function seen(code: Awaited<ReturnType<typeof made>>) {
  const width = code.squares.length * 4;
  const data = new Uint8Array(width * width * 4).fill(255);
  for (const [, x = "", y = ""] of qrPath(code).matchAll(/M(\d+) (\d+)h1v1h-1z/g))
    for (let dy = 0; dy < 4; dy++)
      for (let dx = 0; dx < 4; dx++) {
        const at = ((Number(y) * 4 + dy) * width + Number(x) * 4 + dx) * 4;
        data.fill(0, at, at + 3);
      }
  return { width, height: width, data };
}

describe("does a phone read the link back?", () => {
  it.each([60, 400, 1200])("%d characters, as they are drawn", async (length) => {
    expect(decodeQR(seen(await made(length)))).toBe(link(length));
  });
  it("takes the better error correction as long as it fits, then the lower, then none", async () => {
    expect((await made(2331)).errorLevel).toBe("medium");
    expect((await made(2332)).errorLevel).toBe("low");
    expect((await made(2953)).errorLevel).toBe("low");
    expect(await qrCodeOf(link(2954))).toBeUndefined();
  });
  it("counts bytes, not characters", async () => {
    expect(await qrCodeOf("é".repeat(1477))).toBeUndefined();
  });
});

it("is the picture black on white with a quiet zone of four squares?", async () => {
  const code = await made(60);
  const svg = qrSvg(code);
  expect(svg).toContain(`viewBox="0 0 ${code.squares.length} ${code.squares.length}"`);
  expect(svg).toContain('fill="white"');
  expect(svg).toContain('d="M4 4h1v1h-1z');
  expect(svg).not.toMatch(/<text|<title|https:\/\/example/);
});
