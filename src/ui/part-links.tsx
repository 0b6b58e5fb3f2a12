import styles from "./part-links.module.css";

/** A part of a page that has an address of its own. */
export interface PartLink {
  readonly address: string;
  readonly label: string;
  readonly isCurrent: boolean;
}

/** The parts of a page as links, the open one marked. */
export function PartLinks({ label, links }: { label: string; links: readonly PartLink[] }) {
  return (
    <nav className={styles.parts} aria-label={label}>
      <ul>
        {links.map(({ address, label: text, isCurrent }) => (
          <li key={address}>
            <a href={address} aria-current={isCurrent ? "page" : undefined}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
