import type { ButtonHTMLAttributes, Ref } from "react";
import styles from "./button.module.css";
import { Icon } from "./icon";
import type { IconName } from "./icon-shapes";

/** primary: the one next thing; secondary: the usual; quiet: beside text; danger: removes. */
export type ButtonKind = "primary" | "secondary" | "quiet" | "danger";

export interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  kind?: ButtonKind;
  icon?: IconName;
  ref?: Ref<HTMLButtonElement>;
}

/** A button that says what it does. It submits nothing unless `type` says so. */
export function Button({ kind = "secondary", icon, children, type, ...rest }: ButtonProps) {
  return (
    <button type={type ?? "button"} className={styles.button} data-kind={kind} {...rest}>
      {icon && <Icon name={icon} />}
      <span>{children}</span>
    </button>
  );
}
