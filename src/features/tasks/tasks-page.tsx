import { useEffect } from "react";
import { plainDesign } from "../../domain/plain";
import { PageTitle } from "../../help-view/page-title";
import { runningSummary } from "../../report/model/running-summary";
import { addressOfField } from "../../state/address-of-field";
import { useDesignStore } from "../../state/design-store";
import { LinkButton } from "../../ui/link-button";
import { mainId } from "../../ui/main-id";
import { useWords } from "../../ui/words-context";
import { BesideSection } from "./beside/beside-section";
import { TroopsSection } from "./beside/troops-section";
import { LacksSection } from "./order/lacks-section";
import { OrderSection } from "./order/order-section";
import { PruneSection } from "./prune/prune-section";
import { SaidBar } from "./said-bar";
import { TaskList } from "./task-list";
import styles from "./tasks.module.css";
import { followDesign } from "./tasks-store";

/** The tasks of the open design: fewer of them, and in which order. */
export function TasksPage() {
  const words = useWords();
  const design = useDesignStore((state) => state.design);
  const id = design?.id;
  useEffect(() => {
    if (id !== undefined) followDesign(id);
  }, [id]);
  if (!design) return null;
  const plain = plainDesign(design);
  const hasTasks = (plain.purpose.tasks ?? []).length > 0;
  return (
    <main id={mainId} tabIndex={-1} className={styles.page}>
      <header className={styles.head}>
        <PageTitle topic="tasks">{words.say("task-board.title")}</PageTitle>
        <p className={styles.lead}>{runningSummary(words, plain)}</p>
        <p>{words.say("task-board.lead")}</p>
      </header>
      <SaidBar />
      {hasTasks ? (
        <>
          <TaskList design={design} />
          <PruneSection design={design} />
          <OrderSection design={design} />
          <TroopsSection design={design} />
          <LacksSection design={design} />
        </>
      ) : (
        <div className={styles.section}>
          <p>{words.say("task-board.none")}</p>
          <p>
            <LinkButton kind="primary" href={addressOfField("purpose.tasks")}>
              {words.say("task-board.none.go")}
            </LinkButton>
          </p>
        </div>
      )}
      <BesideSection design={design} />
    </main>
  );
}
