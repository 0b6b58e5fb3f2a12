import { msOfMinute, stretchesOf } from "../../../classroom/agenda";
import type { Cut } from "../../../classroom/exercise/cut";
import type { PrintBlock } from "./print-block";
import { heading, type Scene } from "./scene";

/** The minute in which each stretch of a cut begins. */
export function beginnings(cut: Cut): number[] {
  return stretchesOf(cut).map(({ from }) => from / msOfMinute);
}

/** What is done when, as the teams are told it. */
export function agendaPart({ cut, words, own }: Scene): PrintBlock[] {
  const begins = beginnings(cut);
  return [
    heading(2, "agenda", words.say("exercise-paper.agenda")),
    {
      kind: "table",
      caption: words.say("exercise-paper.agenda.caption"),
      columns: [
        { text: words.say("exercise-paper.minute"), align: "start" },
        { text: words.say("exercise-paper.what"), align: "start" },
        { text: words.say("exercise-paper.task"), align: "start" },
      ],
      rows: cut.agenda.map(({ minutes, title, task }, index) => {
        const from = begins[index] ?? 0;
        const text = words.say("exercise-paper.minutes", { from, to: from + minutes });
        return [[{ kind: "plain", text }], own(title), own(task)];
      }),
    },
  ];
}
