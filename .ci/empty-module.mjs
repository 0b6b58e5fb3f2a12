/** Stands in for packages that jsPDF names but this product never calls. */
export {};
