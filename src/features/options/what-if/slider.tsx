import styles from "./what-if.module.css";

export interface SliderProps {
  label: string;
  least: number;
  most: number;
  step: number;
  /** undefined where nothing is stated: the handle rests at the least and is drawn hollow. */
  value: number | undefined;
  /** The value as it is read out. */
  said: string;
  onMove: (value: number) => void;
}

/** A quantity to be drawn along a line, by mouse, finger or key. */
export function Slider({ label, least, most, step, value, said, onMove }: SliderProps) {
  return (
    <input
      type="range"
      className={styles.slider}
      aria-label={label}
      aria-valuetext={said}
      data-silent={value === undefined || undefined}
      min={least}
      max={most}
      step={step}
      value={value ?? least}
      onChange={({ target }) => onMove(target.valueAsNumber)}
    />
  );
}
