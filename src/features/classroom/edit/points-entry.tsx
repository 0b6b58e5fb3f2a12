import { pointsText, readPoints } from "../../../classroom/edit/points-text";
import type { MapPoint } from "../../../classroom/exercise/sketch-map";
import { TextArea } from "../../../ui/text-area";
import { useWords } from "../../../ui/words-context";
import type { EntryProps } from "./entry-props";
import { useCheckedWrite, useHeldText } from "./use-checked-write";
import { useValue } from "./use-value";

/** An outline needs so many points. */
const leastOfShape = 3;

/** Points on the map as pairs of numbers; what is none is kept in its box and explained. */
export function PointsEntry({ path, label }: EntryProps) {
  const words = useWords();
  const value = (useValue(path) ?? []) as readonly MapPoint[];
  const stated = pointsText(value);
  const { text, error: refused, hold } = useHeldText(stated);
  const write = useCheckedWrite(path);
  const least = path.at(-1) === "shape" ? leastOfShape : 1;
  const read = readPoints(text);
  const error = !read.ok
    ? words.say("exercise-editor.points.none", { found: read.found })
    : read.points.length < least
      ? words.say("exercise-editor.points.few", { least })
      : refused;
  return (
    <TextArea
      label={label}
      help={words.say("exercise-editor.points.help")}
      value={text}
      rows={2}
      {...(error && { error })}
      onChange={(next) => {
        const now = readPoints(next);
        const isGood = now.ok && now.points.length >= least;
        const error = isGood ? write(now.points) : undefined;
        hold({ text: next, of: isGood && !error ? pointsText(now.points) : stated, error });
      }}
    />
  );
}
