import { app } from "../core/app.js";
import { plain } from "../base/format.js";

/** The name that a program gave; its key when it gave none. */
export const programName = key => plain(app.store.get("program", key)?.name || key);
