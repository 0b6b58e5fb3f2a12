import { type RefObject, useEffect, useRef } from "react";
import { useAskedField } from "./asked-field";
import { useFocus } from "./focus-store";
import { anchorOf, goToAnchor, questionAnchor } from "./form/anchor";
import { addressOfStep, type Place } from "./place";
import { questionOf } from "./questions";

/**
 * On a change of step the focus goes to the heading; an address that names a field opens what
 * hides it and puts the focus there, then becomes the step's own address, so that the same field
 * can be asked for again.
 */
export function useArrival(
  location: string,
  place: Place,
  heading: RefObject<HTMLHeadingElement | null>,
): void {
  const { step, field } = place;
  const shown = useRef(step);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the address stands for the place in it
  useEffect(() => {
    const before = shown.current;
    shown.current = step;
    useFocus.setState({ shown: step });
    if (before !== step) useFocus.setState({ lastVisited: before, question: undefined });
    if (field) {
      useAskedField.setState({ field });
      useFocus.setState({ question: questionOf(field.path).id });
      const timer = setTimeout(() => showField(field, step, location), arrivalPause);
      return () => clearTimeout(timer);
    }
    if (before === step) return undefined;
    useAskedField.setState({ field: undefined });
    window.scrollTo(0, 0);
    heading.current?.focus();
    return undefined;
  }, [location]);
}

/** Milliseconds until what hides a field is open, and the frame around the page has settled. */
const arrivalPause = 60;

/** Goes to the field, and leaves the address alone once it asks for something else. */
function showField(
  { path, row }: NonNullable<Place["field"]>,
  step: Place["step"],
  asked: string,
): void {
  if (!isAddress(asked)) return;
  const isThere = goToAnchor(anchorOf(path, row)) || goToAnchor(anchorOf(listAnchor(path)));
  if (!isThere) goToAnchor(questionAnchor(questionOf(path).id));
  if (isAddress(asked)) window.history.replaceState(null, "", addressOfStep(step));
}

/** The address moves at once, and what hears of it only later. */
function isAddress(location: string): boolean {
  return window.location.hash.replace(/^#?\/?/, "/") === location;
}

const listAnchor = (path: NonNullable<Place["field"]>["path"]) => questionOf(path).paths[0] ?? path;
