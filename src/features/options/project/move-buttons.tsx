import { useEffect, useRef } from "react";
import { IconButton } from "../../../ui/icon-button";
import { useWords } from "../../../ui/words-context";

/** Where an option may move to, and how. */
export interface Moving {
  isFirst: boolean;
  isLast: boolean;
  move: (by: -1 | 1) => Promise<void>;
}

/**
 * Two buttons that move an option by one place. They stay where there is no further place, and the
 * focus stays on the one that was pressed, wherever the option goes.
 */
export function MoveButtons({ title, moving }: { title: string; moving: Moving }) {
  const words = useWords();
  const [up, down] = [useRef<HTMLButtonElement>(null), useRef<HTMLButtonElement>(null)];
  const pressed = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    if (pressed.current && document.activeElement === document.body) pressed.current.focus();
  });

  async function press(button: HTMLButtonElement | null, by: -1 | 1, isThere: boolean) {
    if (!isThere) return;
    pressed.current = button;
    await moving.move(by);
  }

  const letGo = () => {
    pressed.current = null;
  };

  return (
    <>
      <IconButton
        ref={up}
        icon="up"
        label={words.say("options.up", { title })}
        aria-disabled={moving.isFirst || undefined}
        onClick={() => press(up.current, -1, !moving.isFirst)}
        onKeyDown={(event) => event.key === "Tab" && letGo()}
      />
      <IconButton
        ref={down}
        icon="down"
        label={words.say("options.down", { title })}
        aria-disabled={moving.isLast || undefined}
        onClick={() => press(down.current, 1, !moving.isLast)}
        onKeyDown={(event) => event.key === "Tab" && letGo()}
      />
    </>
  );
}
