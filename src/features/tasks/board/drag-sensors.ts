import {
  type CollisionDetection,
  type KeyboardCoordinateGetter,
  KeyboardSensor,
  PointerSensor,
  pointerWithin,
  useSensor,
  useSensors,
} from "@dnd-kit/core";
import { type Arrow, nearestPlace, type PlaceBox, placeAtStart } from "./nearest-place";

/** What a place that takes tasks carries: the column, and the card before which a task is put. */
export interface PlaceData {
  kind: "column" | "card";
  column: string;
  task?: string;
}

const arrows: readonly string[] = ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown"];

const toNextPlace: KeyboardCoordinateGetter = (event, { context, currentCoordinates }) => {
  if (!arrows.includes(event.code)) return undefined;
  event.preventDefault();
  const { active, collisionRect, droppableRects, droppableContainers } = context;
  if (!collisionRect) return currentCoordinates;
  const places = droppableContainers.getEnabled().flatMap((container): PlaceBox[] => {
    const box = droppableRects.get(container.id);
    const data = container.data.current as PlaceData | undefined;
    if (!box || !data || data.task === active?.id) return [];
    return [{ id: String(container.id), kind: data.kind, box }];
  });
  const next = nearestPlace(collisionRect, places, event.code as Arrow);
  return next ? { x: next.box.left, y: next.box.top } : currentCoordinates;
};

/** By pointer what lies under it, a card before its column; by key the place that begins there. */
export const taskCollisions: CollisionDetection = (asked) => {
  const { pointerCoordinates, collisionRect, droppableRects, droppableContainers } = asked;
  if (pointerCoordinates) {
    const within = pointerWithin(asked);
    const isCard = ({ id }: (typeof within)[number]) => String(id).startsWith("card:");
    return [...within.filter(isCard), ...within.filter((each) => !isCard(each))];
  }
  const places = droppableContainers.flatMap((container): PlaceBox[] => {
    const box = droppableRects.get(container.id);
    const data = container.data.current as PlaceData | undefined;
    return box && data ? [{ id: String(container.id), kind: data.kind, box }] : [];
  });
  const found = placeAtStart(collisionRect, places);
  return found ? [{ id: found.id }] : [];
};

/** Drag by pointer or touch after a few pixels, so that a press stays a press; and by keyboard. */
export function useTaskSensors() {
  return useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 6 } }),
    useSensor(KeyboardSensor, { coordinateGetter: toNextPlace, scrollBehavior: "auto" }),
  );
}
