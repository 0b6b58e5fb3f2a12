import type { OperationFilter } from "../../../precedents/browse/operation-filter";
import { precedents } from "../../../precedents/current";
import { useWords } from "../../../ui/words-context";
import { addressOfPart } from "../place";
import styles from "../precedents.module.css";
import { OperationPage } from "./operation-page";
import { OperationsBrowser } from "./operations-browser";

export interface OperationsPartProps {
  id: string | undefined;
  filter: OperationFilter;
}

/** The record of operations: the list, narrowed by what the address asks for, or one of them. */
export function OperationsPart({ id, filter }: OperationsPartProps) {
  if (id === undefined) return <OperationsBrowser filter={filter} />;
  const precedent = precedents.find((each) => each.id === id);
  return precedent ? <OperationPage key={id} precedent={precedent} /> : <NoOperation />;
}

function NoOperation() {
  const words = useWords();
  return (
    <header className={styles.section}>
      <h1>{words.say("operations.unknown.title")}</h1>
      <p>{words.say("operations.unknown.text")}</p>
      <p>
        <a href={addressOfPart("operations")}>{words.say("operations.back")}</a>
      </p>
    </header>
  );
}
