import type { Role } from "../classroom/exercise/role";
import { useWords } from "../ui/words-context";
import styles from "./exercise-view.module.css";
import { useWritten } from "./written";

/** One role, as whoever holds it is to see it. */
export function RoleCard({ role }: { role: Role }) {
  const words = useWords();
  const written = useWritten();
  return (
    <article className={styles.card} aria-label={role.title}>
      <p className={styles.soft}>{words.say(`exercises.role.${role.kind}`)}</p>
      <h2 {...written}>{role.title}</h2>
      <h3>{words.say("exercises.role.position")}</h3>
      <p {...written}>{role.position}</p>
      {(["wants", "refuses", "knows"] as const).map(
        (part) =>
          role[part].length > 0 && (
            <section key={part} className={styles.part}>
              <h3>{words.say(`exercises.role.${part}`)}</h3>
              <ul>
                {role[part].map((point, index) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: points have no id and may repeat
                  <li key={index} {...written}>
                    {point}
                  </li>
                ))}
              </ul>
            </section>
          ),
      )}
    </article>
  );
}
