import styles from "./field.module.css";
import { Icon } from "./icon";

/** The error under a control. Its place is always there, so that a new error is read out. */
export function FieldError({ id, error }: { id: string; error: string | undefined }) {
  return (
    <div id={id} className={styles.error} aria-live="polite">
      {error && (
        <>
          <Icon name="error" />
          <span>{error}</span>
        </>
      )}
    </div>
  );
}
