import type { FieldPath } from "../../../../domain/field-path";
import { DesignField } from "../design-field";
import styles from "../stages.module.css";

const paths: readonly FieldPath[] = [
  "commitment.secondStage",
  "commitment.gateMilitary",
  "commitment.gateSharePercent",
  "commitment.gateDate",
  "commitment.gateFirmOnly",
  "commitment.gateCapabilities",
  "commitment.secondStageThreshold",
];

/** The fields that state the gate, as the wizard asks for them. */
export function GateFields() {
  return (
    <div className={styles.fields}>
      {paths.map((path) => (
        <DesignField key={path} path={path} />
      ))}
    </div>
  );
}
