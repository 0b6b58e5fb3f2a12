import { valueOf } from "../../../domain/stated";
import { OnRequest } from "../../../evidence-view/on-request";
import type { PlanFactor } from "../../../planning/plan-factor";
import { isPolice } from "../../../planning/sizing/element";
import { policeFactors } from "../../../planning/sizing/factors";
import type { SectorPlan } from "../../../planning/sizing/sector-plan";
import { floorInWords, sectorName } from "../../../report/model/sizing-in-words";
import { impossibleFigures } from "../../../report/model/sizing-own-figures";
import { addressOfField } from "../../../state/address-of-field";
import { Notice } from "../../../ui/notice";
import { useWords } from "../../../ui/words-context";
import styles from "../means.module.css";
import { type FigureGroup, figureGroups, moreOfSector, numbersOfSector } from "./groups";
import type { ShownSizing } from "./shown-sizing";
import own from "./sizing.module.css";
import { SizingFigure } from "./sizing-figure";

/** Every figure of the arithmetic: for every sector, then sector by sector. */
export function FiguresSection(shown: ShownSizing) {
  const { design, sizing } = shown;
  const words = useWords();
  const impossible = impossibleFigures(words, design, sizing);
  const groups = Object.keys(figureGroups) as FigureGroup[];
  return (
    <div className={own.all}>
      <section className={styles.section} aria-labelledby="sizing-figures">
        <h2 id="sizing-figures">{words.say("sizing.figures.title")}</h2>
        <p>{words.say("sizing.figures.what")}</p>
        {impossible.length > 0 && <Notice kind="warning">{words.join(impossible)}</Notice>}
        {groups.map((group) => (
          <OnRequest key={group} summary={words.say(`sizing.group.${group}`)}>
            {() => <Figures {...shown} factors={figureGroups[group]} />}
          </OnRequest>
        ))}
      </section>
      <section className={styles.section} aria-labelledby="sizing-of-sector">
        <h2 id="sizing-of-sector">{words.say("sizing.figures.sectors")}</h2>
        {sizing.sectors.map(({ sector }) => (
          <OnRequest
            key={sector.id}
            summary={words.say("sizing.figures.of-sector", {
              sector: sectorName(words, design, sizing.sectors, sector.id),
            })}
          >
            {() => (
              <div className={styles.section}>
                <Figures {...shown} factors={numbersOfSector} sector={sector} />
                <OnRequest summary={words.say("sizing.figures.more")}>
                  {() => <Figures {...shown} factors={moreOfSector} sector={sector} />}
                </OnRequest>
              </div>
            )}
          </OnRequest>
        ))}
      </section>
      {sizing.military.high + sizing.police.high > 0 && (
        <p className={own.foot} aria-hidden="true">
          {words.say("sizing.result.foot", {
            military: floorInWords(words, sizing.military, !sizing.uncounted.every(isPolice)),
            police: floorInWords(words, sizing.police, sizing.uncounted.some(isPolice)),
          })}
        </p>
      )}
    </div>
  );
}

interface FiguresProps extends ShownSizing {
  factors: readonly PlanFactor[];
  sector?: SectorPlan;
}

function Figures({ factors, ...place }: FiguresProps) {
  const words = useWords();
  const size = valueOf(place.design.force?.formedPoliceUnitSize);
  const isStated = ({ id }: PlanFactor) => id === policeFactors.unitSize.id && size !== undefined;
  return (
    <div className={own.figures}>
      {factors.map((factor) =>
        isStated(factor) ? (
          <p key={factor.id}>
            <a href={addressOfField("force.formedPoliceUnitSize")}>
              {words.say("sizing.figure.formed-unit-size.stated", {
                size: words.number(size ?? 0),
              })}
            </a>
          </p>
        ) : (
          <SizingFigure key={factor.id} factor={factor} {...place} />
        ),
      )}
    </div>
  );
}
