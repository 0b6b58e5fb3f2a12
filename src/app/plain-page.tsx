import type { ReactNode } from "react";
import { mainId } from "../ui/main-id";
import { Stack } from "../ui/stack";
import styles from "./plain-page.module.css";

/** A page of a heading and a few sentences. */
export function PlainPage({ title, children }: { title: string; children: ReactNode }) {
  return (
    <main id={mainId} tabIndex={-1} className={styles.page}>
      <Stack gap={4}>
        <h1>{title}</h1>
        {children}
      </Stack>
    </main>
  );
}
