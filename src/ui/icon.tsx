import { memo } from "react";
import styles from "./icon.module.css";
import { ICON_SHAPES, type IconName, iconFlips } from "./icon-shapes";

/** A decoration beside words: hidden from assistive technology, in the colour of its text. */
export const Icon = memo(function Icon({ name }: { name: IconName }) {
  return (
    <svg
      className={styles.icon}
      data-flips={iconFlips(name) || undefined}
      viewBox="0 0 24 24"
      aria-hidden="true"
      focusable="false"
    >
      <path d={ICON_SHAPES[name].path} />
    </svg>
  );
});
