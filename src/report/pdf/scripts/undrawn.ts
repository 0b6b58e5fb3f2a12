/** Characters that steer how others are set and are never drawn themselves. */
const controls = /[\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
const directions = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Is this character one of those? */
export const isUndrawn = (character: string): boolean =>
  /^[\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]$/.test(character);

/** The text without what is never drawn. */
export const withoutControls = (text: string): string => text.replace(controls, "");

/** The text without marks and isolates of direction; what joins letters or keeps them apart stays. */
export const withoutDirections = (text: string): string => text.replace(directions, "");
