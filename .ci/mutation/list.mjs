// @ts-check
export const writeList = () => {};
