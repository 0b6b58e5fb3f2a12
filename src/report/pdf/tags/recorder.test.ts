import { describe, expect, it } from "vitest";
import type { Element } from "./element";
import { createRecorder } from "./recorder";
import { newTag } from "./tag";

/** A tree as text, one element a line: its role, its contents, and what is said of it. */
function outlined(element: Element, depth = 0): string[] {
  const own = element.kids.flatMap((kid) => {
    if (kid.kind === "content") return [`${kid.page}.${kid.number}`];
    return kid.kind === "annotation" ? [`@${kid.number}`] : [];
  });
  const more = [...own, ...(element.says === undefined ? [] : [`"${element.says}"`])];
  const line = `${" ".repeat(depth)}${[element.role, ...more].join(" ")}`;
  const inner = element.kids.flatMap((kid) => (kid.kind === "element" ? [kid.element] : []));
  return [line, ...inner.flatMap((each) => outlined(each, depth + 1))];
}

const target = { kind: "source", number: 3 } as const;
const annotation = (page: number) =>
  ({ page, box: [0, 0, 1, 1], to: { kind: "address", url: "u" }, words: "w" }) as const;

describe("is what is drawn kept as it is read?", () => {
  it("opens marked content once for what goes on, and closes it before what is another's", () => {
    const recorder = createRecorder();
    const tag = newTag("P");
    expect(recorder.enter({ tag }, 0)).toEqual(["/P <</MCID 0>> BDC"]);
    expect(recorder.enter({ tag }, 0)).toEqual([]);
    expect(recorder.enter({ artefact: "layout" }, 0)).toEqual([
      "EMC",
      "/Artifact <</Type/Layout>> BDC",
    ]);
    expect(recorder.enter({ artefact: "layout" }, 0)).toEqual([]);
    expect(recorder.enter({ tag }, 0)).toEqual(["EMC", "/P <</MCID 1>> BDC"]);
    expect(recorder.leave()).toEqual(["EMC"]);
    expect(recorder.leave()).toEqual([]);
  });

  it("keeps a paragraph over two pages one, and counts contents by page", () => {
    const recorder = createRecorder();
    const tag = newTag("P");
    recorder.enter({ tag }, 0);
    recorder.leave();
    recorder.enter({ tag }, 1);
    expect(outlined(recorder.recorded().tree)).toEqual(["Document", " P 0.0 1.0"]);
  });

  it("keeps a link over lines and pages one, with every place that can be followed", () => {
    const recorder = createRecorder();
    const tag = newTag("P");
    recorder.enter({ tag }, 0);
    recorder.enter({ tag, target }, 0);
    recorder.follow(annotation(0));
    recorder.leave();
    recorder.enter({ tag, target: { ...target } }, 1);
    recorder.follow(annotation(1));
    recorder.enter({ tag }, 1);
    recorder.enter({ tag, target: { kind: "source", number: 4 } }, 1);
    recorder.follow(annotation(1));
    expect(outlined(recorder.recorded().tree)).toEqual([
      "Document",
      " P 0.0 1.1",
      "  Link 0.1 @0 1.0 @1",
      "  Link 1.2 @2",
    ]);
  });

  it("reads columns one after the other, in whichever order they were drawn", () => {
    const recorder = createRecorder();
    const list = newTag("L");
    const [first, second] = [newTag("LI", list), newTag("LI", list)];
    recorder.enter({ tag: newTag("LBody", second) }, 0);
    recorder.enter({ tag: newTag("LBody", first) }, 0);
    expect(outlined(recorder.recorded().tree)).toEqual([
      "Document",
      " L",
      "  LI",
      "   LBody 0.1",
      "  LI",
      "   LBody 0.0",
    ]);
  });

  it("keeps a table's empty cells, and nothing else that was not drawn", () => {
    const recorder = createRecorder();
    const table = newTag("Table");
    newTag("Caption", table);
    const row = newTag("TR", table);
    recorder.enter({ tag: newTag("TH", row, { scope: "Row" }) }, 0);
    newTag("TD", row);
    expect(outlined(recorder.recorded().tree)).toEqual([
      "Document",
      " Table",
      "  TR",
      "   TH 0.0",
      "   TD",
    ]);
  });
});

describe("is what is drawn from right to left said forwards?", () => {
  const letters = { text: "سلام ", isRightToLeft: true };
  it("by the element itself, over its lines", () => {
    const recorder = createRecorder();
    const tag = newTag("P");
    recorder.enter({ tag, letters }, 0);
    recorder.enter({ tag, letters: { text: "7,000" } }, 0);
    expect(outlined(recorder.recorded().tree)).toEqual(["Document", ' P 0.0 "سلام 7,000"']);
  });
  it("by a span beside the links of its paragraph", () => {
    const recorder = createRecorder();
    const tag = newTag("P");
    recorder.enter({ tag, letters }, 0);
    recorder.enter({ tag, target, letters: { text: "[3]" } }, 0);
    recorder.enter({ tag, letters: { text: "." } }, 0);
    expect(outlined(recorder.recorded().tree)).toEqual([
      "Document",
      " P 0.2",
      '  Span 0.0 "سلام "',
      "  Link 0.1",
    ]);
  });
  it("and nothing is said twice where all runs from left to right", () => {
    const recorder = createRecorder();
    recorder.enter({ tag: newTag("P"), letters: { text: "peace" } }, 0);
    expect(outlined(recorder.recorded().tree)).toEqual(["Document", " P 0.0"]);
  });
});
