import { describe, expect, it } from "vitest";
import { checks } from "../../../engine/registry";
import { currentEvidence } from "../../../evidence/current";
import { madePack } from "../../../evidence/pack/cases/made-pack";
import { readPack } from "./read-pack";

const ids = new Set(checks.map(({ id }) => id));
const fileOf = (content: unknown) => new File([JSON.stringify(content)], "pack.json");
const read = (file: File, inUse = currentEvidence) => readPack(file, inUse, currentEvidence, ids);

describe("what comes of a file that a reader opens as a pack?", () => {
  it("makes a base that builds on the shipped one, and leaves that as it was", async () => {
    const before = currentEvidence.findings.length;
    const opened = await read(fileOf(madePack()));
    expect(opened.outcome).toBe("opened");
    if (opened.outcome !== "opened") return;
    expect(opened.base.version).not.toBe(currentEvidence.version);
    expect(currentEvidence.findings).toHaveLength(before);
  });

  it("still opens a pack on the shipped base while another pack is in use", async () => {
    const first = await read(fileOf(madePack()));
    if (first.outcome !== "opened") throw new Error("the first pack was refused");
    const second = await read(fileOf(madePack()), first.base);
    expect(second.outcome).toBe("opened");
  });

  it("refuses letters in an older encoding, at which it could only guess", async () => {
    const text = JSON.stringify(madePack({ author: "S\u00E9verine" }));
    const latin = new File([new Uint8Array(Buffer.from(text, "latin1"))], "latin.json");
    expect(await read(latin)).toMatchObject({ problem: { code: "not-utf8" } });
  });

  it("names the problem of a file that is none, and of one that is far too large", async () => {
    const none = await read(new File(["hello"], "notes.txt"));
    expect(none).toMatchObject({ outcome: "refused", problem: { code: "not-json" } });
    const large = { name: "large.json", size: 30_000_000 } as File;
    expect(await read(large)).toMatchObject({ outcome: "refused", problem: { code: "too-large" } });
  });
});
