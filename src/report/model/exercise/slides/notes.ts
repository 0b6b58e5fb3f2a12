import { shownCode } from "../../../../classroom/codes";
import type { Inject } from "../../../../classroom/exercise/inject";
import { beginnings } from "../agenda-part";
import { choicesNamed, type TrainersScene } from "../trainers-scene";

/** What is said and done in a stretch, under its minutes and title. */
function stretchNotes({ cut, exercise, words }: TrainersScene, place: number): string[] {
  const item = cut.agenda[place];
  const script = exercise.facilitator.script.find(
    (each) => each.cut === cut.id && each.item === item?.id,
  );
  if (!item || !script) return [];
  const from = beginnings(cut)[place] ?? 0;
  const time = words.say("exercise-paper.minutes", { from, to: from + item.minutes });
  const lines = (key: "says" | "does") =>
    script[key].length === 0
      ? []
      : [words.labelled(words.say(`exercise-paper.script.${key}`), ""), ...script[key]];
  return [`${time} ${item.title}`, ...lines("says"), ...lines("does")];
}

/** What the trainer says first. */
export const openingNotes = (scene: TrainersScene) => stretchNotes(scene, 0);

/** The rest of the script, stretch by stretch. */
export const scriptNotes = (scene: TrainersScene) =>
  scene.cut.agenda.flatMap((_, place) => (place === 0 ? [] : stretchNotes(scene, place)));

/** What the trainer can expect of an inject. */
export function noteOfInject(scene: TrainersScene, inject: Inject, minute: number): string[] {
  const { words, exercise, codes } = scene;
  const note = exercise.facilitator.injects.find((each) => each.inject === inject.id);
  const code = codes?.[inject.id];
  const touched = choicesNamed(scene, inject.touches);
  return [
    words.say("exercise-paper.at-minute", { minute }),
    ...(code ? [words.say("exercise-paper.slides.code", { code: shownCode(code) })] : []),
    ...(touched === "" ? [] : [`${words.say("exercise-paper.inject.touches")} ${touched}`]),
    ...(note ? [`${words.say("exercise-paper.inject.purpose")} ${note.purpose}`] : []),
    ...(note?.expected ?? []).map(({ reaction, answer }) => `${reaction} → ${answer}`),
    ...(note ? [`${words.say("exercise-paper.inject.if-quiet")} ${note.ifQuiet}`] : []),
  ];
}
