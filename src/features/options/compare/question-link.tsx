import type { FieldPath } from "../../../domain/field-path";
import { columnsOf } from "../../../domain/merge/places-of";
import { addressOfField } from "../../../state/address-of-field";
import styles from "./compare.module.css";
import { useComparison } from "./comparison-context";

export interface QuestionLinkProps {
  path: FieldPath;
  /** The row's id in each option, where the path is a list or a column of one. */
  rows?: readonly (string | undefined)[] | undefined;
  children: string;
}

/** The way to a question of the open design; its words alone where that is not compared here. */
export function QuestionLink({ path, rows, children }: QuestionLinkProps) {
  const { open } = useComparison();
  if (open === undefined) return <bdi>{children}</bdi>;
  const row = rows?.[open];
  const [list, column] = path.split("[]") as [FieldPath, string?];
  const isList = column === undefined;
  const address =
    row === undefined
      ? addressOfField(list)
      : addressOfField(isList ? (columnsOf(path)[0]?.column ?? path) : path, row);
  return (
    <a className={styles.target} href={address}>
      {children}
    </a>
  );
}
