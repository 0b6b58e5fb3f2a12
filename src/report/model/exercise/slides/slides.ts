import type { Exercise } from "../../../../classroom/exercise/exercise";
import { isLocale, type Locale } from "../../../../i18n/locale";
import { beginnings } from "../agenda-part";
import { strengthInWords } from "../forces-part";
import { mapDrawing } from "../map-drawing";
import type { TrainersPaperInput } from "../paper-input";
import { rolesOf } from "../role-cards";
import { beginScene } from "../scene";
import { dueInjects, type TrainersScene } from "../trainers-scene";
import { onOneSlide, onSlides } from "./fit-points";
import { noteOfInject, openingNotes, scriptNotes } from "./notes";
import type { Deck, Slide, SlideText } from "./slide";

/** The room for a map between its title and the foot of its slide, in points. */
const mapRoom = { width: 880, height: 386, text: 13 };

/** A title with its points on as many slides as they need; the notes go with the first. */
function slidesWith(
  scene: TrainersScene,
  title: SlideText,
  points: readonly SlideText[],
  more: { readonly kicker?: string; readonly notes?: readonly string[] } = {},
): Slide[] {
  const { words } = scene;
  const parts = onSlides(points);
  return parts.map((part, index) => ({
    kind: "points",
    kicker: more.kicker ?? "",
    title:
      parts.length === 1
        ? title
        : {
            ...title,
            text: words.say("exercise-paper.slides.more", {
              title: title.text,
              part: index + 1,
              parts: parts.length,
            }),
          },
    points: part,
    notes: index === 0 ? (more.notes ?? []) : [],
  }));
}

const latestFirst = <T>(rows: readonly T[]): T[] => [...rows].reverse();

/** The slides of a cut for the room: nothing of the facilitator's layer but in the notes. */
export function slidesOf(input: TrainersPaperInput): Deck {
  const scene: TrainersScene = { ...beginScene<Exercise>(input), codes: input.codes };
  const { exercise, cut, words } = scene;
  const own: Locale = isLocale(exercise.language) ? exercise.language : words.locale;
  const ours = (text: string): SlideText => ({ text, lang: words.locale });
  const theirs = (text: string, lead?: string): SlideText => ({
    text,
    lang: own,
    ...(lead ? { lead } : {}),
  });
  const part = (title: string, points: readonly SlideText[], notes: readonly string[] = []) =>
    points.length === 0 ? [] : slidesWith(scene, ours(title), points, { notes });
  const rest = ours(words.say("exercise-paper.slides.rest"));
  const textsOf = (points: readonly SlideText[]) =>
    points.map(({ lead = "", text }) => [lead, text].filter(Boolean).join(" "));
  /** What the papers tell in full stands on one slide; the notes have the whole of it. */
  const short = (title: string, points: readonly SlideText[], all = points) =>
    part(title, onOneSlide(points, rest), textsOf(all));
  const events = exercise.timeline.map(({ date, text }) => theirs(text, words.date(date)));
  // What the design itself says is told last: what only the exercise says must not be missed.
  const untoldFirst = exercise.constraints.toSorted(
    (one, other) => Number(one.path !== undefined) - Number(other.path !== undefined),
  );
  const begins = beginnings(cut);
  const slides: Slide[] = [
    {
      kind: "opening",
      kicker: words.say("exercise-paper.slides.welcome", { minutes: cut.minutes }),
      title: theirs(exercise.title),
      points: [ours(words.say(`exercise-paper.case.${exercise.case}`))],
      notes: openingNotes(scene),
    },
    ...part(
      words.say("exercise-paper.objectives"),
      exercise.objectives.map(({ text }) => theirs(text)),
    ),
    ...part(
      words.say("exercise-paper.brief"),
      [theirs(exercise.summary)],
      exercise.brief.flatMap(({ title, paragraphs }) => [title, ...paragraphs]),
    ),
    ...mapSlide(scene),
    ...short(
      words.say("exercise-paper.forces"),
      exercise.forces.map((force) => theirs(strengthInWords(words, force), force.name)),
    ),
    ...short(words.say("exercise-paper.timeline"), latestFirst(events), events),
    ...short(
      words.say("exercise-paper.constraints"),
      untoldFirst.map(({ text }) => theirs(text)),
    ),
    ...part(
      words.say("exercises.agenda.roles"),
      rolesOf(scene).map(({ kind, title }) => theirs(title, words.say(`exercises.role.${kind}`))),
    ),
    ...part(
      words.say("exercise-paper.agenda"),
      cut.agenda.map(({ title, minutes }, index) => {
        const from = begins[index] ?? 0;
        return theirs(title, words.say("exercise-paper.minutes", { from, to: from + minutes }));
      }),
      scriptNotes(scene),
    ),
    ...dueInjects(scene).flatMap(({ inject, minute }) =>
      slidesWith(
        scene,
        theirs(inject.title),
        [
          ...inject.paragraphs.map((text) => theirs(text)),
          ...(inject.asks ? [theirs(inject.asks, words.say("exercise-paper.inject.asks"))] : []),
        ],
        {
          kicker: words.clauses([words.say(`exercises.channel.${inject.channel}`), inject.from]),
          notes: noteOfInject(scene, inject, minute),
        },
      ),
    ),
    ...exercise.facilitator.questions.flatMap(({ text, listenFor }) =>
      slidesWith(scene, ours(words.say("exercises.agenda.debrief")), [theirs(text)], {
        notes: [words.labelled(words.say("exercise-paper.listen-for"), listenFor)],
      }).map((slide): Slide => ({ ...slide, kind: "question" })),
    ),
  ];
  return {
    title: exercise.title,
    subject: words.say("exercise-paper.slides.kind"),
    marking: words.say("exercise-paper.marking.participants"),
    locale: words.locale,
    direction: words.direction,
    date: input.date,
    slides,
  };
}

function mapSlide({ exercise, words }: TrainersScene): Slide[] {
  const drawing = mapDrawing(words, exercise, mapRoom);
  if (!drawing || !exercise.map) return [];
  return [
    {
      kind: "map",
      kicker: "",
      title: { text: words.say("exercise-paper.map"), lang: words.locale },
      points: [],
      map: {
        drawing,
        alternative: exercise.map.description,
        caption: words.say(`exercise-paper.map.caption.${exercise.case}`),
      },
      notes: [exercise.map.description],
    },
  ];
}
