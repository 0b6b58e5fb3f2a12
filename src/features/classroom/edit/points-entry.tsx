import { useState } from "react";
import { pointsText, readPoints } from "../../../classroom/edit/points-text";
import type { MapPoint } from "../../../classroom/exercise/sketch-map";
import { writeAt } from "../../../state/exercise-editor";
import { TextArea } from "../../../ui/text-area";
import { useWords } from "../../../ui/words-context";
import type { EntryProps } from "./entry-props";
import { useValue } from "./use-value";

/** An outline needs so many points. */
const leastOfShape = 3;

/** Points on the map as pairs of numbers; what is none is kept in its box and explained. */
export function PointsEntry({ path, label }: EntryProps) {
  const words = useWords();
  const value = (useValue(path) ?? []) as readonly MapPoint[];
  const stated = pointsText(value);
  const [typed, setTyped] = useState<{ text: string; of: string }>();
  const text = typed?.of === stated ? typed.text : stated;
  const least = path.at(-1) === "shape" ? leastOfShape : 1;
  const read = readPoints(text);
  const error = !read.ok
    ? words.say("exercise-editor.points.none", { found: read.found })
    : read.points.length < least
      ? words.say("exercise-editor.points.few", { least })
      : undefined;
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
        if (isGood) writeAt(path, now.points);
        setTyped({ text: next, of: isGood ? pointsText(now.points) : stated });
      }}
    />
  );
}
