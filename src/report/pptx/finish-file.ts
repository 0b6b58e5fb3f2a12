import { corePropertiesXml, xmlText } from "../docx/core-properties";
import type { Deck } from "../model/exercise/slides/slide";
import { mapEnds } from "./draw-map";
import { slideLanguage } from "./slide-language";

const corePath = "docProps/core.xml";
/** The first moment that a zip can name: the same content is the same bytes whenever it is packed. */
const firstDay = new Date(Date.UTC(1980, 0, 1));

/** The shapes of a map as one picture that says what it shows. */
function mapAsPicture(xml: string, alternative: string): string {
  const begin = xml.lastIndexOf("<p:sp>", xml.indexOf(`name="${mapEnds.first}"`));
  const last = xml.indexOf(`name="${mapEnds.last}"`);
  const end = xml.indexOf("</p:sp>", last);
  if (begin < 0 || last < 0 || end < 0) return xml;
  const close = end + "</p:sp>".length;
  const said = xmlText(alternative).replaceAll('"', "&quot;");
  const head = `<p:grpSp><p:nvGrpSpPr><p:cNvPr id="9001" name="Map" descr="${said}"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>`;
  return `${xml.slice(0, begin)}${head}${xml.slice(begin, close)}</p:grpSp>${xml.slice(close)}`;
}

/**
 * Makes the file of the library ours: what it says of itself, maps as pictures with words for those
 * who do not see them, and no moment of its making.
 */
export async function finishFile(bytes: Uint8Array, deck: Deck): Promise<Uint8Array<ArrayBuffer>> {
  const { default: JSZip } = await import("jszip");
  const given = await JSZip.loadAsync(bytes);
  const made = new JSZip();
  const core = corePropertiesXml({
    title: deck.title,
    subject: deck.subject,
    creator: "Mandate Wizard",
    language: slideLanguage(deck.locale),
    keywords: deck.marking,
    date: deck.date,
  });
  const maps = new Map<string, string>(
    deck.slides.flatMap(({ map }, index) =>
      map ? [[`ppt/slides/slide${index + 1}.xml`, map.alternative] as const] : [],
    ),
  );
  for (const [path, file] of Object.entries(given.files)) {
    if (file.dir) continue;
    const alternative = maps.get(path);
    const content =
      path === corePath
        ? core
        : alternative !== undefined
          ? mapAsPicture(await file.async("string"), alternative)
          : await file.async("uint8array");
    made.file(path, content, { date: firstDay, createFolders: false });
  }
  const packed = await made.generateAsync({ type: "uint8array", compression: "DEFLATE" });
  return new Uint8Array(packed);
}
