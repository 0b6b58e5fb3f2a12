/** The version of the app, as printed in reports and saved files; equal to package.json's. */
export const appVersion = "0.1.0";
