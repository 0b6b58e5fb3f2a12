import type { AnchorHTMLAttributes } from "react";
import type { ButtonKind } from "./button";
import styles from "./button.module.css";
import { Icon } from "./icon";
import type { IconName } from "./icon-shapes";

export interface LinkButtonProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  href: string;
  kind?: Exclude<ButtonKind, "danger">;
  icon?: IconName;
}

/** A link that leads on to the next page and weighs as much as a button. */
export function LinkButton({ kind = "secondary", icon, children, ...rest }: LinkButtonProps) {
  return (
    <a className={styles.button} data-kind={kind} {...rest}>
      {icon && <Icon name={icon} />}
      <span>{children}</span>
    </a>
  );
}
