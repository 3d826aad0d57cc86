import { app } from "../core/app.js";

/** Marks the lines that a message caused, and names what is missing. */
export async function showOnWire(message) {
    const value = await app.do("message.wire", { as: message.account, message: message.id });
    if (!value) return;
    app.openInspector("wire");
    app.markWire(value.lines ?? [], value.missing ?? []);
}
