import { useEffect, useRef } from "react";
import { withChosen } from "../../../engine/explore/vary";
import { changeInWords } from "../../../report/model/change-in-words";
import {
  alikeInWords,
  measureInWords,
  measureOf,
  movesInWords,
  openInWords,
  optionName,
  type PlacedOption,
} from "../../../report/model/explorer/option-in-words";
import { addressOfField } from "../../../state/address-of-field";
import { Button } from "../../../ui/button";
import { Cluster } from "../../../ui/cluster";
import { Table } from "../../../ui/table";
import { useWords } from "../../../ui/words-context";
import styles from "./explorer.module.css";
import { KeepOption } from "./keep-option";
import type { FoundOptions } from "./use-explorer";

export interface BesideDesignProps {
  found: FoundOptions;
  placed: PlacedOption;
  /** The design as it is, among the options. */
  own: PlacedOption | undefined;
  isCurrent: boolean;
  onClose: () => void;
}

/** One option beside the design as it is: answers, figures, and the checks that stand otherwise. */
export function BesideDesign({ found, placed, own, isCurrent, onClose }: BesideDesignProps) {
  const words = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const { option, place } = placed;
  const { design, measures } = found.given;
  const after = withChosen(design, option.edits);
  // Who asked for another option is led to it, wherever the page stands.
  useEffect(() => {
    if (place > 0) heading.current?.focus();
  }, [place]);

  const answers = option.edits.map(({ path, row }) => {
    const change = { kind: "value", path, ...(row === undefined ? {} : { row }) } as const;
    const said = changeInWords(words, { before: design, after }, change);
    return { key: `${path} ${row ?? ""}`, address: addressOfField(path, row), ...said };
  });
  const figures = (["open", "edits", ...measures] as const).map((id) => ({
    key: id,
    address: undefined,
    what: words.say(`explorer.measure.${id}`),
    before: measureInWords(words, id, own && measureOf(own.option, id)),
    after: measureInWords(words, id, measureOf(option, id)),
  }));
  const open = openInWords(words, option);
  return (
    <section className={styles.beside} aria-labelledby="explorer-beside">
      <h3 id="explorer-beside" ref={heading} tabIndex={-1}>
        {words.say("explorer.beside", { option: optionName(words, placed) })}
      </h3>
      <BesideTable caption={words.say("explorer.beside.answers")} rows={answers} />
      <BesideTable caption={words.say("explorer.beside.figures")} rows={figures} />
      {movesInWords(words, option).map(({ id, title, checks: moved }) => (
        <div key={id}>
          <h4>{title}</h4>
          <ul>
            {moved.map((said) => (
              <li key={said}>{said}</li>
            ))}
          </ul>
        </div>
      ))}
      <h4>{words.say("explorer.still-open")}</h4>
      {open.length === 0 ? (
        <p>{words.say("explorer.none-open")}</p>
      ) : (
        <ul>
          {open.map((said) => (
            <li key={said}>{said}</li>
          ))}
        </ul>
      )}
      {alikeInWords(words, option).map((said) => (
        <p key={said}>{said}</p>
      ))}
      <Cluster>
        <KeepOption edits={option.edits} isCurrent={isCurrent} />
        <Button onClick={onClose}>{words.say("explorer.beside.close")}</Button>
      </Cluster>
    </section>
  );
}

interface BesideRow {
  key: string;
  address: string | undefined;
  what: string;
  before: string;
  after: string;
}

/** What differs, as it is in the design and as it would be. */
function BesideTable({ caption, rows }: { caption: string; rows: readonly BesideRow[] }) {
  const words = useWords();
  return (
    <Table
      caption={caption}
      rows={rows}
      rowKey={({ key }) => key}
      columns={[
        {
          id: "what",
          header: words.say("explorer.beside.what"),
          isRowHeader: true,
          cell: ({ what, address }) => (address ? <a href={address}>{what}</a> : what),
        },
        { id: "now", header: words.say("explorer.beside.now"), cell: ({ before }) => before },
        { id: "then", header: words.say("explorer.beside.then"), cell: ({ after }) => after },
      ]}
    />
  );
}
