/** A length that a map's scale can name, and how long it is drawn. */
export interface ScaleBar {
  kilometres: number;
  /** In the map's units. */
  units: number;
}

/** The longest round length (1, 2 or 5 times a power of ten) within a quarter of the map's width. */
export function scaleBarOf(map: { width: number; kilometresPer100: number }): ScaleBar {
  const most = (map.width / 4 / 100) * map.kilometresPer100;
  const power = 10 ** Math.floor(Math.log10(most));
  const step = most / power;
  const kilometres = (step >= 5 ? 5 : step >= 2 ? 2 : 1) * power;
  return { kilometres, units: (kilometres / map.kilometresPer100) * 100 };
}
