import { AssessmentPage } from "../features/assessment/assessment-page";
import { fieldAddress } from "./field-address";

/** The assessment, told by the app where the wizard asks what. */
export function AssessmentWithAddresses() {
  return <AssessmentPage addressOf={fieldAddress} />;
}
