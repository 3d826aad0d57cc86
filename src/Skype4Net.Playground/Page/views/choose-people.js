import { app } from "../core/app.js";
import { h } from "../base/render.js";
import { bdi, button, check, face, field } from "../base/parts.js";
import { plain } from "../base/format.js";
import { closeSheet, openSheet } from "../base/floating.js";

/** A sheet with everybody the account knows, and those of the world it does not. */
export function choosePeople(title, action, done, { topic = false, without = [], more = null } = {}) {
    const chosen = new Set();
    let text = "";
    const known = new Map(
        app.store
            .all("account")
            .filter(a => a.handle !== app.me)
            .map(a => [a.handle, a.name]),
    );
    for (const contact of app.store.all("contact", app.me))
        if (!contact.telephone) known.set(contact.handle, contact.name || contact.fullName || contact.handle);
    without.forEach(handle => known.delete(handle));
    openSheet(title, () => [
        topic &&
            field(
                "Topic (may be empty)",
                h("input", {
                    class: "input",
                    oninput: e => {
                        text = e.target.value;
                    },
                }),
            ),
        h(
            "fieldset",
            { class: "stack" },
            h("legend", { class: "second" }, "People"),
            [...known].slice(0, 300).map(([handle, name]) =>
                check(
                    [face(handle, name, { small: true }), bdi(name), h("span", { class: "meta" }, plain(handle))],
                    chosen.has(handle),
                    on => {
                        on ? chosen.add(handle) : chosen.delete(handle);
                    },
                ),
            ),
        ),
        button(
            action,
            () => {
                if (chosen.size) {
                    closeSheet();
                    done([...chosen], text);
                } else app.notice("Choose at least one person.");
            },
            { look: "first" },
        ),
        more,
    ]);
}
