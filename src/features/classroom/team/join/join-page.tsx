import { useState } from "react";
import { PageTitle } from "../../../../help-view/page-title";
import { mainId } from "../../../../ui/main-id";
import { Notice } from "../../../../ui/notice";
import { Stack } from "../../../../ui/stack";
import { useWords } from "../../../../ui/words-context";
import type { Place } from "../place";
import styles from "../team.module.css";
import { ChooseExercise } from "./choose-exercise";
import { Seats } from "./seats";
import { TeamsHere } from "./teams-here";
import { useOffers } from "./use-offers";

/** A team takes its places: which exercise, what it is called, who is there with which role. */
export function JoinPage({ asked }: Pick<Place, "asked">) {
  const words = useWords();
  const offers = useOffers();
  const [chosen, setChosen] = useState<string>();
  const offer = offers?.find(({ key }) => key === chosen) ?? offers?.find((each) => each.isLatest);
  return (
    <main id={mainId} tabIndex={-1} className={styles.page}>
      <header className={styles.head}>
        <PageTitle topic="team">{words.say("team.join.title")}</PageTitle>
        <p>{words.say("team.join.what")}</p>
      </header>
      {asked && <Notice kind="info">{words.say("team.join.code-waits")}</Notice>}
      <Stack gap={8}>
        <TeamsHere />
        <ChooseExercise offers={offers} chosen={offer?.key} onChoose={setChosen} />
        {offer && <Seats key={offer.key} source={offer.source} cut={offer.cut} />}
      </Stack>
    </main>
  );
}
