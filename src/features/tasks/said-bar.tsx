import styles from "./tasks.module.css";
import { useTasks } from "./tasks-store";

/** What was done last, read out as it happens. */
export function SaidBar() {
  const said = useTasks((state) => state.said);
  return (
    <p role="status" className={styles.said}>
      {said}
    </p>
  );
}
