import type { ReactNode } from "react";
import type { FigureBasis } from "../planning/plan-factor";
import { Disclosure } from "../ui/disclosure";
import { Stack } from "../ui/stack";
import { WebLink } from "../ui/web-link";
import { useWords } from "../ui/words-context";
import styles from "./figure-view.module.css";

export interface FigureSourceProps {
  basis: FigureBasis;
  /** What the figure covers and how it was worked out, in a sentence or two. */
  scope?: ReactNode;
}

/** Where a usual figure comes from, on request: source, year, what it covers, read or recalled. */
export function FigureSourceNote({ basis, scope }: FigureSourceProps) {
  const words = useWords();
  return (
    <Disclosure summary={words.say("means.figure.source")}>
      <div className={styles.source}>
        <Stack gap={1}>
          {scope && <p>{scope}</p>}
          <BasisLines basis={basis} />
        </Stack>
      </div>
    </Disclosure>
  );
}

/** The lines on what a figure rests on, without a disclosure around them. */
export function BasisLines({ basis }: { basis: FigureBasis }) {
  const words = useWords();
  if (typeof basis === "string") return <p>{words.say(`means.figure.basis.${basis}`)}</p>;
  const { title, url, year, status } = basis;
  return (
    <>
      <p>{url ? <WebLink href={url}>{title}</WebLink> : title}</p>
      <p>{words.say("means.figure.year", { year })}</p>
      <p>{words.say(`means.figure.status.${status}`)}</p>
    </>
  );
}
