/** The worker's code of pdf.js, which comes without types; it is handed on as it is. */
declare module "pdfjs-dist/build/pdf.worker.min.mjs";
