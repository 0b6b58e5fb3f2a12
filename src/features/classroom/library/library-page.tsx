import { useHashLocation } from "wouter/use-hash-location";
import { mainId } from "../../../ui/main-id";
import { usePartArrival } from "../../../ui/use-part-arrival";
import styles from "./library.module.css";
import { LibraryPart } from "./library-part";
import { exerciseAt } from "./place";
import { ReadPart } from "./read/read-part";

/** The exercises of the app and of this device, or the one at the address, to be read. */
export function LibraryPage() {
  const [location] = useHashLocation();
  const id = exerciseAt(location);
  usePartArrival(id ?? "");
  return (
    <main id={mainId} tabIndex={-1} className={styles.page}>
      {id === undefined ? <LibraryPart /> : <ReadPart key={id} id={id} />}
    </main>
  );
}
