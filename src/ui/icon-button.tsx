import type { ButtonHTMLAttributes, Ref } from "react";
import styles from "./button.module.css";
import { Icon } from "./icon";
import type { IconName } from "./icon-shapes";

export interface IconButtonProps
  extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, "children" | "aria-label"> {
  icon: IconName;
  /** What the button does; read out, and shown when the pointer rests. */
  label: string;
  ref?: Ref<HTMLButtonElement>;
}

/** A button with an icon for those who see it and a name for everyone. */
export function IconButton({ icon, label, ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      className={`${styles.button} ${styles["icon-only"]}`}
      data-kind="quiet"
      aria-label={label}
      title={label}
      {...rest}
    >
      <Icon name={icon} />
    </button>
  );
}
