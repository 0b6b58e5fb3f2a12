import { mapDrawing } from "./map-drawing";
import type { PrintBlock } from "./print-block";
import { heading, type Scene } from "./scene";

/** The room for a map on a page of either paper, under its heading and above its key, in points. */
const room = { width: 470, height: 500, text: 7.6 };

/** The sketch map on a page of its own. */
export function mapPart({ exercise, words, lang }: Scene): PrintBlock[] {
  const drawing = mapDrawing(words, exercise, room);
  if (!drawing || !exercise.map) return [];
  return [
    { kind: "page-break" },
    heading(2, "map", words.say("exercise-paper.map")),
    {
      kind: "sketch-map",
      drawing,
      alternative: exercise.map.description,
      caption: words.say(`exercise-paper.map.caption.${exercise.case}`),
      lang,
    },
    { kind: "page-break" },
  ];
}
