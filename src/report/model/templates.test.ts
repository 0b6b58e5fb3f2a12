import { readdirSync, statSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { reportOf, templateDesign, textsIn } from "./cases/report-of";

const root = new URL("../../../templates/mandates/", import.meta.url);
const ids = readdirSync(root).filter((name) => statSync(new URL(name, root)).isDirectory());

describe.each(ids)("can a report be written on the template %s?", (id) => {
  it.each(["full", "brief"] as const)("%s: every sentence is there and no id shows", (kind) => {
    const { report } = reportOf(templateDesign(id), { kind, annex: true });
    const texts = textsIn(report.blocks);
    const keys = texts.filter((text) =>
      /\b(checks|coherence|fields|report|evidence)\.[a-z][a-z-]+\.[a-z]/.test(text),
    );
    expect(keys).toEqual([]);
    expect(texts.filter((text) => /\{[a-z]+[,}]|undefined|NaN|\[object/.test(text))).toEqual([]);
  });
});
