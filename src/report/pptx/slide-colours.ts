import { COLOURS, type ColourName } from "../../ui/tokens";

/** "RRGGBB" of an ink, as slides have it; they take the light set, as paper does. */
export const colourOf = (ink: ColourName): string => COLOURS.light[ink].slice(1).toUpperCase();
