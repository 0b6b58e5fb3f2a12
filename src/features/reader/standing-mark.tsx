import { Icon } from "../../ui/icon";
import type { IconName } from "../../ui/icon-shapes";
import { useWords } from "../../ui/words-context";
import type { Standing } from "./model/decide";
import styles from "./reader.module.css";

const icons: Partial<Record<Standing, IconName>> = {
  accepted: "tick",
  changed: "tick",
  rejected: "close",
};

/** How a proposal stands, in a word, with a sign beside it. */
export function StandingMark({ standing }: { standing: Standing }) {
  const words = useWords();
  const icon = icons[standing];
  return (
    <span className={styles.standing} data-standing={standing}>
      {icon && <Icon name={icon} />}
      {words.say(`reader.standing.${standing}`)}
    </span>
  );
}
