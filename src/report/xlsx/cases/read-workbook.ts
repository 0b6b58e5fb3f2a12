import { partsOfDocx } from "../../docx/cases/read-docx";

export interface ReadCell {
  readonly value: string | number;
  /** Whether the file types it as text; a formula would be neither text nor number. */
  readonly isText: boolean;
}

export interface ReadWorkbook {
  readonly names: readonly string[];
  /** Cells by sheet and address, such as "B2". */
  readonly sheets: readonly ReadonlyMap<string, ReadCell>[];
  readonly xml: ReadonlyMap<string, string>;
}

const entities: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
};

/** Text out of XML, written-out letters ("_x0041_") as the letters that they stand for. */
function plain(xml: string): string {
  return xml
    .replace(/&(\w+);/g, (whole, name: string) => entities[name] ?? whole)
    .replace(/_x([0-9A-F]{4})_/gi, (_, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    );
}

function cellsOf(xml: string, texts: readonly string[]): Map<string, ReadCell> {
  const cells = xml.matchAll(/<c r="([A-Z]+\d+)"[^>]*?(?: t="(\w+)")?>(.*?)<\/c>/gs);
  return new Map(
    [...cells].flatMap(([, address = "", type, content = ""]) => {
      const held = /^<v>(.*)<\/v>$/s.exec(content)?.[1];
      if (held === undefined) return [];
      const isText = type === "s";
      return [[address, { isText, value: isText ? (texts[Number(held)] ?? "") : Number(held) }]];
    }),
  );
}

/** Reads a workbook back: its zip with our own reader, its cells as the format has them. */
export function readWorkbook(bytes: Uint8Array): ReadWorkbook {
  const xml = partsOfDocx(bytes);
  const shared = xml.get("xl/sharedStrings.xml") ?? "";
  const texts = [...shared.matchAll(/<si><t[^>]*>(.*?)<\/t><\/si>/gs)].map(([, text = ""]) =>
    plain(text),
  );
  const names = [...(xml.get("xl/workbook.xml") ?? "").matchAll(/<sheet [^>]*?name="([^"]*)"/g)];
  return {
    names: names.map(([, name = ""]) => plain(name)),
    sheets: names.map((_, index) =>
      cellsOf(xml.get(`xl/worksheets/sheet${index + 1}.xml`) ?? "", texts),
    ),
    xml,
  };
}
