import { BuilderElement, type IRunOptions, Run, TextRun, XmlComponent } from "docx";

const mark = (type: "begin" | "separate" | "end") =>
  new BuilderElement({
    name: "w:fldChar",
    attributes: { type: { key: "w:fldCharType", value: type } },
  });

class Instruction extends XmlComponent {
  constructor(text: string) {
    super("w:instrText");
    this.root.push(text);
  }
}

export interface Field {
  /** Opens the field; what it shows until Word works it out anew follows. */
  readonly begin: Run;
  readonly end: Run;
}

/**
 * The two ends of a field that Word works out when asked, such as a table of contents. Not the
 * short form of a field, whose words some readers pass over.
 */
export function fieldOf(instruction: string): Field {
  return {
    begin: new Run({
      children: [mark("begin"), new Instruction(` ${instruction} `), mark("separate")],
    }),
    end: new Run({ children: [mark("end")] }),
  };
}

/** A field within a line, with the words that it shows. */
export function fieldRuns(instruction: string, shown: string, manner: IRunOptions = {}): Run[] {
  const { begin, end } = fieldOf(instruction);
  return [begin, new TextRun({ ...manner, text: shown }), end];
}
