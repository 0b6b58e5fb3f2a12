import type pptxgen from "pptxgenjs";
import { officeColour } from "../../ui/tokens";
import { printableText } from "../docx/printable-text";
import type { Deck, Slide, SlideText } from "../model/exercise/slides/slide";
import { drawMap } from "./draw-map";
import { finishFile } from "./finish-file";
import { slideLanguage } from "./slide-language";
import { inner, layout, page } from "./slide-layout";

const master = "EXERCISE";
const across = { x: layout.margin, w: inner } as const;

/** Words as the library takes them: what XML cannot hold is left out. */
const clean = printableText;

function defineMaster(file: pptxgen, { marking, title, direction }: Deck): void {
  const { foot, title: head } = layout;
  const align = direction === "rtl" ? "right" : "left";
  file.defineSlideMaster({
    title: master,
    background: { color: officeColour("surface") },
    objects: [
      {
        placeholder: {
          options: {
            name: "title",
            type: "title",
            ...across,
            y: head.y,
            h: head.height,
            margin: 0,
            align,
            valign: "top",
            fontSize: head.size,
            bold: true,
            color: officeColour("ink"),
          },
          text: "",
        },
      },
      {
        text: {
          text: clean(`${marking} · ${title}`),
          options: {
            ...across,
            y: foot.y,
            h: foot.height,
            margin: 0,
            align,
            fontSize: foot.size,
            color: officeColour("ink-soft"),
          },
        },
      },
    ],
    slideNumber: {
      x: direction === "rtl" ? layout.margin : page.width - layout.margin - 1,
      y: foot.y,
      w: 1,
      h: foot.height,
      margin: 0,
      align: direction === "rtl" ? "left" : "right",
      fontSize: foot.size,
      color: officeColour("ink-soft"),
    },
  });
}

/** How words stand on a slide of this deck, in their own language. */
const mannerOf = ({ direction }: Deck, { lang }: Pick<SlideText, "lang">) => ({
  lang: slideLanguage(lang),
  align: direction === "rtl" ? ("right" as const) : ("left" as const),
  ...(lang === "ar" ? { rtlMode: true } : {}),
});

function addBody(slide: pptxgen.Slide, deck: Deck, { kind, points }: Slide): void {
  const { y, height } = layout.body;
  const size = kind === "points" ? layout.body.size : layout.large;
  const runs = points.flatMap((point) => {
    const manner = { ...mannerOf(deck, point), color: officeColour("ink") };
    const lead = point.lead
      ? [{ text: `${clean(point.lead)}  `, options: { ...manner, bold: true } }]
      : [];
    return [...lead, { text: clean(point.text), options: { ...manner, breakLine: true } }];
  });
  slide.addText(runs, {
    ...across,
    y,
    h: height,
    margin: 0,
    valign: "top",
    fontSize: size,
    paraSpaceAfter: 9,
    objectName: "text",
    fit: "shrink",
  });
}

function addSlide(file: pptxgen, deck: Deck, given: Slide): void {
  const slide = file.addSlide({ masterName: master });
  const { kicker } = layout;
  slide.addText(clean(given.title.text), {
    placeholder: "title",
    ...mannerOf(deck, given.title),
    ...(given.kind === "opening" ? { fontSize: layout.opening } : {}),
  });
  if (given.kicker !== "")
    slide.addText(clean(given.kicker), {
      ...across,
      y: kicker.y,
      h: kicker.height,
      margin: 0,
      ...mannerOf(deck, { lang: deck.locale }),
      fontSize: kicker.size,
      color: officeColour("accent"),
      objectName: "kicker",
    });
  if (given.map) drawMap(slide, given.map.drawing, layout.title.y + 0.75);
  if (given.points.length > 0) addBody(slide, deck, given);
  if (given.notes.length > 0) slide.addNotes(clean(given.notes.join("\n\n")));
}

/**
 * A deck as slides (.pptx), all words and shapes to be edited. The same deck gives the same bytes.
 * Rejects when the writer cannot be loaded (first visit without a network).
 */
export async function renderSlides(deck: Deck): Promise<Uint8Array<ArrayBuffer>> {
  const { default: Presentation } = await import("pptxgenjs");
  const file = new Presentation();
  file.layout = "LAYOUT_WIDE";
  file.title = clean(deck.title);
  file.rtlMode = deck.direction === "rtl";
  defineMaster(file, deck);
  for (const slide of deck.slides) addSlide(file, deck, slide);
  const bytes = await file.write({ outputType: "uint8array" });
  return finishFile(bytes as Uint8Array, deck);
}
