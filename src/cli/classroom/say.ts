import type { MessageKey } from "../../i18n/catalogue";
import type { MessageParams } from "../../i18n/message-params";

/** Says a message in the language of the terminal. */
export type Say = (key: MessageKey, params?: MessageParams) => string;
