import type { Block, NoteBlock, ParagraphBlock, TitleBlock } from "../../report/model/block";
import { Notice } from "../../ui/notice";
import { CheckGroupView, CheckView } from "./check-view";
import { ContentsView, FacingView, ListView, SourcesView, TermsView } from "./lists-view";
import { partId } from "./part-id";
import { ProfileView } from "./profile-view";
import styles from "./report.module.css";
import { Paragraphs, RunsView } from "./runs-view";
import { TableView } from "./table-view";

function TitleView({ block }: { block: TitleBlock }) {
  return (
    <header className={styles.title}>
      <p className={styles.kicker}>{block.kicker}</p>
      <h2>{block.text}</h2>
      <TermsView block={{ kind: "terms", items: block.facts }} />
    </header>
  );
}

function ParagraphView({ block }: { block: ParagraphBlock }) {
  const tone = block.tone === "lead" ? styles.lead : block.tone === "quiet" ? styles.soft : "";
  return (
    <p className={tone}>
      <RunsView runs={block.runs} />
    </p>
  );
}

function NoteView({ block }: { block: NoteBlock }) {
  return (
    <Notice kind="info" title={block.title}>
      <Paragraphs body={block.body} />
    </Notice>
  );
}

/** A block of the report as part of the page; the same blocks, in the same order, as in the PDF. */
export function BlockView({ block }: { block: Block }) {
  switch (block.kind) {
    case "title":
      return <TitleView block={block} />;
    case "heading": {
      const Heading = block.level === 2 ? "h3" : "h4";
      return (
        <Heading id={partId(block.id)} tabIndex={-1} className={styles.heading}>
          {block.text}
        </Heading>
      );
    }
    case "paragraph":
      return <ParagraphView block={block} />;
    case "list":
      return <ListView block={block} />;
    case "terms":
      return <TermsView block={block} />;
    case "table":
      return <TableView block={block} />;
    case "check":
      return <CheckView block={block} />;
    case "check-group":
      return <CheckGroupView block={block} />;
    case "facing":
      return <FacingView block={block} />;
    case "profile":
      return <ProfileView block={block} />;
    case "note":
      return <NoteView block={block} />;
    case "contents":
      return <ContentsView block={block} />;
    case "sources":
      return <SourcesView block={block} />;
    case "page-break":
      return null;
  }
}
