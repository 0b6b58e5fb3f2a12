import type { ElementType, ReactNode } from "react";
import styles from "./stack.module.css";

/** Steps of the spacing scale, in units of 4 px. */
export type Gap = 1 | 2 | 3 | 4 | 6 | 8 | 12;

export interface StackProps {
  gap?: Gap;
  /** The element to draw, a div unless the content is a list, a section or the like. */
  as?: ElementType;
  children: ReactNode;
}

/** Things below one another at an even distance. */
export function Stack({ gap = 4, as: Element = "div", children, ...rest }: StackProps) {
  return (
    <Element className={styles.stack} data-gap={gap} {...rest}>
      {children}
    </Element>
  );
}
