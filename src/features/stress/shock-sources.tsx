import type { Shock, ShockSource } from "../../engine/stress/shock";
import { shockRecord } from "../../engine/stress/shocks";
import { findingById, workById } from "../../evidence/evidence-base";
import type { EvidenceBase } from "../../evidence/schema";
import { FindingDetails } from "../../evidence-view/finding-details";
import { OnRequest } from "../../evidence-view/on-request";
import { findingInBrief } from "../../report/model/finding-in-words";
import { levelInWords } from "../../report/model/stress/shock-in-words";
import { Disclosure } from "../../ui/disclosure";
import { Stack } from "../../ui/stack";
import { WebLink } from "../../ui/web-link";
import { useWords } from "../../ui/words-context";

export interface ShockSourcesProps {
  shock: Shock;
  base: EvidenceBase;
}

/** Where the levels of a shock come from: source, year and what it covers, or that they are ours. */
export function ShockSources({ shock, base }: ShockSourcesProps) {
  const words = useWords();
  const { sources, unit } = shockRecord(shock.kind);
  const isFromLevels = sources.some(({ level }) => level !== undefined);
  return (
    <Disclosure summary={words.say("stress.shock.sources")}>
      <Stack gap={2}>
        {sources.map((source) =>
          source.basis === "published" ? (
            <Published key={source.id} shock={shock} source={source} />
          ) : (
            <Study key={source.id} source={source} base={base} />
          ),
        )}
        <p>
          {words.say(
            isFromLevels
              ? "stress.shock.source.rest"
              : unit === "named"
                ? "stress.shock.source.named"
                : "stress.shock.source.convention",
          )}
        </p>
      </Stack>
    </Disclosure>
  );
}

/** A figure that was published: the level that it stands for, its source with the year, its scope. */
function Published({ shock, source }: { shock: Shock; source: ShockSource }) {
  const words = useWords();
  const { level, id, title = "", url } = source;
  return (
    <div>
      <p>
        {level === undefined
          ? words.sayDynamic(`precedents.figure.${id}`)
          : words.say("stress.shock.source.level", {
              level: levelInWords(words, shock.kind, level),
              figure: words.sayDynamic(`precedents.figure.${id}`),
            })}
      </p>
      <p>{url ? <WebLink href={url}>{title}</WebLink> : title}</p>
      <p>{words.say("stress.shock.source.scope")}</p>
    </div>
  );
}

/** A study of the evidence base that bears on the shock. */
function Study({ source, base }: { source: ShockSource; base: EvidenceBase }) {
  const words = useWords();
  const finding = findingById(base, source.id);
  const work = finding && workById(base, finding.workId);
  if (!finding || !work) return null;
  return (
    <OnRequest
      summary={words.say("stress.shock.source.finding", {
        finding: findingInBrief(words, finding, work),
      })}
    >
      {() => <FindingDetails finding={finding} work={work} />}
    </OnRequest>
  );
}
