import type { ComparedCheck } from "../../../alternatives/compare/comparison";
import { OnRequest } from "../../../evidence-view/on-request";
import { SegmentBar } from "../../../ui/segment-bar";
import { useWords } from "../../../ui/words-context";
import { BesideTable } from "./beside-table";
import { CheckCell } from "./check-cell";
import { CheckHead } from "./check-head";
import { byRoom, type CheckGroup, isMoved, isOnlyBySome, movedByRoom } from "./checks-by-move";
import styles from "./compare.module.css";
import { useComparison } from "./comparison-context";

/** How the checks stand in each option: by factor in short, then those that move, then the rest. */
export function ChecksSection() {
  const words = useWords();
  const { comparison } = useComparison();
  const { checks } = comparison;
  const moved = movedByRoom(checks.filter((check) => !isOnlyBySome(check)));
  const bySome = movedByRoom(checks.filter(isOnlyBySome));
  const count = bySome.flatMap((group) => group.checks).length;
  const same = checks.filter((check) => !isMoved(check));
  return (
    <section className={styles.section} aria-labelledby="compare-checks">
      <h2 id="compare-checks">{words.say("comparison.checks")}</h2>
      <p className={styles.prose}>{words.say("comparison.checks.what")}</p>
      {moved.length + count === 0 && <p>{words.say("comparison.checks.none")}</p>}
      {moved.map((group) => (
        <CheckTable key={group.room} group={group} />
      ))}
      {count > 0 && (
        <OnRequest summary={words.say("comparison.checks.some", { count })}>
          {() => bySome.map((group) => <CheckTable key={group.room} group={group} />)}
        </OnRequest>
      )}
      <OnRequest summary={words.say("comparison.checks.profile")}>
        {() => <ProfileTable />}
      </OnRequest>
      {same.length > 0 && (
        <OnRequest summary={words.say("comparison.checks.same", { count: same.length })}>
          {() => byRoom(same).map((group) => <CheckTable key={group.room} group={group} />)}
        </OnRequest>
      )}
    </section>
  );
}

/** What a factor is called, or coherence. */
function useRoomName() {
  const words = useWords();
  return (room: ComparedCheck["room"]) =>
    room === "coherence" ? words.say("comparison.coherence") : words.say(`fields.serves.${room}`);
}

function CheckTable({ group: { room, checks } }: { group: CheckGroup }) {
  const words = useWords();
  const { names } = useComparison();
  const nameOf = useRoomName();
  return (
    <BesideTable
      title={nameOf(room)}
      first={words.say("comparison.column.check")}
      names={names}
      lines={checks.map((check) => ({
        key: check.check,
        what: <CheckHead check={check} />,
        cells: names.map(({ id }, option) => <CheckCell key={id} check={check} option={option} />),
      }))}
    />
  );
}

/** The checks of each factor as equal segments, an option beside the other; never a total. */
function ProfileTable() {
  const words = useWords();
  const { comparison, names } = useComparison();
  const nameOf = useRoomName();
  return (
    <BesideTable
      title={words.say("comparison.profile")}
      first={words.say("comparison.column.factor")}
      names={names}
      lines={byRoom(comparison.checks).map(({ room, checks }) => ({
        key: room,
        what: nameOf(room),
        cells: names.map(({ id }, option) => (
          <SegmentBar
            key={id}
            label={nameOf(room)}
            statuses={checks.flatMap(({ results }) => results[option]?.status ?? [])}
            showsText
          />
        )),
      }))}
    />
  );
}
