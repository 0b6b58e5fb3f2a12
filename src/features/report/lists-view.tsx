import type {
  ContentsBlock,
  FacingBlock,
  FacingSide,
  ListBlock,
  SourcesBlock,
  TermsBlock,
} from "../../report/model/block";
import { goTo, partId } from "./part-id";
import styles from "./report.module.css";
import { RunsView } from "./runs-view";

export function ListView({ block }: { block: Pick<ListBlock, "items"> }) {
  return (
    <ul>
      {block.items.map((runs, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an item has no name but its place
        <li key={index}>
          <RunsView runs={runs} />
        </li>
      ))}
    </ul>
  );
}

export function TermsView({ block }: { block: TermsBlock }) {
  return (
    <dl className={styles.terms}>
      {block.items.map(({ term, runs }) => (
        <div key={term} className={styles.term}>
          <dt>{term}</dt>
          <dd>
            <RunsView runs={runs} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function SideView({ side }: { side: FacingSide }) {
  return (
    <div>
      <p className={styles.sideTitle}>{side.title}</p>
      {side.items.length > 0 ? <ListView block={side} /> : <p>{side.none}</p>}
    </div>
  );
}

/** Two lists of equal standing beside one another. */
export function FacingView({ block }: { block: FacingBlock }) {
  const [first, second] = block.sides;
  return (
    <div className={styles.facing}>
      <SideView side={first} />
      <SideView side={second} />
    </div>
  );
}

export function ContentsView({ block }: { block: ContentsBlock }) {
  return (
    <nav className={styles.contents} aria-label={block.title}>
      <p className={styles.sideTitle}>{block.title}</p>
      <ul className={styles.plainList}>
        {block.items.map(({ id, text }) => (
          <li key={id}>
            <button type="button" className={styles.jump} onClick={() => goTo(id)}>
              {text}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The numbered sources; each can take the focus, so that a mark can lead to it. */
export function SourcesView({ block }: { block: SourcesBlock }) {
  return (
    <ol className={styles.sources}>
      {block.items.map(({ number, runs }) => (
        <li key={number} id={partId(`source-${number}`)} tabIndex={-1}>
          <RunsView runs={runs} />
        </li>
      ))}
    </ol>
  );
}
