import { methods, studyDesigns } from "../../../evidence/schema";
import { RadioGroup } from "../../../ui/radio-group";
import { Select } from "../../../ui/select";
import { useWords } from "../../../ui/words-context";
import styles from "../room.module.css";
import type { MapFilter, MapLayer, MapScope } from "./map-entries";

export interface MapFiltersProps {
  layer: MapLayer;
  onLayer: (layer: MapLayer) => void;
  scope: MapScope;
  onScope: (scope: MapScope) => void;
  filter: MapFilter;
  onFilter: (filter: MapFilter) => void;
}

const perpetrators = ["any", "government", "rebels", "unspecified"] as const;

/** What the map counts, which rows it has, and what narrows it. */
export function MapFilters(props: MapFiltersProps) {
  const { layer, onLayer, scope, onScope, filter, onFilter } = props;
  const words = useWords();
  const any = words.say("room.filter.any");
  const choices = <Id extends string>(ids: readonly Id[], prefix: string) =>
    ids.map((value) => ({ value, label: words.sayDynamic(`${prefix}.${value}`) }));
  const set = (change: MapFilter) => onFilter({ ...filter, ...change });
  return (
    <search className={styles.filterBlock} aria-label={words.say("room.map.filters")}>
      <div className={styles.filters}>
        <RadioGroup
          label={words.say("room.map.layer")}
          layout="inline"
          undecided={false}
          value={layer}
          onChange={(value) => value && onLayer(value)}
          choices={choices(["codings", "findings"] as const, "room.map.layer")}
        />
        <RadioGroup
          label={words.say("room.map.scope")}
          layout="inline"
          undecided={false}
          value={scope}
          onChange={(value) => value && onScope(value)}
          choices={choices(["eight", "all"] as const, "room.map.scope")}
        />
      </div>
      <div className={styles.filters}>
        <Select
          label={words.say("room.filter.method")}
          emptyLabel={any}
          value={filter.method}
          onChange={(method) => set({ method })}
          choices={choices(methods, "evidence.method")}
        />
        <Select
          label={words.say("room.filter.related")}
          emptyLabel={any}
          value={filter.related}
          onChange={(related) => set({ related })}
          choices={choices(["direct", "related"] as const, "evidence.related")}
        />
        {layer === "findings" && (
          <>
            <Select
              label={words.say("room.filter.design")}
              emptyLabel={any}
              value={filter.studyDesign}
              onChange={(studyDesign) => set({ studyDesign })}
              choices={choices(studyDesigns, "evidence.study-design")}
            />
            <Select
              label={words.say("room.filter.perpetrator")}
              emptyLabel={any}
              value={filter.perpetrator}
              onChange={(perpetrator) => set({ perpetrator })}
              choices={choices(perpetrators, "evidence.perpetrator")}
            />
            <Select
              label={words.say("room.filter.verified")}
              emptyLabel={any}
              value={filter.verified}
              onChange={(verified) => set({ verified })}
              choices={choices(["yes", "recalled"] as const, "evidence.verified")}
            />
          </>
        )}
      </div>
    </search>
  );
}
