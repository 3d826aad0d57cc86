import { app } from "../core/app.js";
import { h } from "../base/render.js";
import { Listbox } from "../base/listbox.js";
import { bdi, button, face, field, presenceWord, thing } from "../base/parts.js";
import { plain } from "../base/format.js";
import { closeSheet, openMenu, openSheet } from "../base/floating.js";
import { itemEntries } from "./plugin-items.js";
import { callSomebody } from "./calls.js";
import { chooseFile } from "./files.js";

const nameOf = c => c.name || c.fullName || c.handle;
const rank = c => (c.presence && c.presence !== "offline" && c.presence !== "unknown" ? 0 : 1);

const items = () =>
    app.store
        .all("contact", app.me)
        .filter(c => c.buddy === "friend" || c.buddy === "pendingAuthorization" || c.blocked || c.telephone)
        .sort((a, b) => rank(a) - rank(b) || nameOf(a).localeCompare(nameOf(b)));

function state(c) {
    if (c.blocked) return "Blocked";
    if (c.buddy === "pendingAuthorization") return "Has not answered yet";
    return c.mood ? plain(c.mood) : presenceWord(c.presence);
}

/** Opens the dialog with somebody. */
export async function openDialog(who) {
    const there = app.store.all("chat", app.me).find(chat => chat.type === "dialog" && chat.partner === who);
    const name = there?.name ?? (await app.as("chat.dialog", { who }))?.chat;
    if (!name) return;
    app.go({ list: "chats", item: name });
    app.focusComposerSoon();
}

function menu(c) {
    const who = c.handle;
    const groups = app.store.all("group", app.me).filter(g => !g.builtIn);
    return [
        !c.telephone && { text: "Open the conversation", icon: "chat", run: () => openDialog(who) },
        { text: "Call", icon: "phone", run: () => callSomebody(who) },
        !c.telephone && { text: "Send a file", icon: "file", run: () => chooseFile(who) },
        !c.telephone && { text: "Leave a voicemail", icon: "voicemail", run: () => app.as("voicemail.leave", { who }) },
        { text: "Select for programs", icon: "check", run: () => app.as("contact.select", { who: [who] }) },
        "-",
        ...groups.map(g => {
            const inside = (g.members ?? []).includes(who);
            return {
                text: `${inside ? "Remove from" : "Add to"} group ${plain(g.name)}`,
                run: () => app.as(inside ? "group.remove" : "group.add", { group: g.id, who }),
            };
        }),
        { text: c.blocked ? "Unblock" : "Block", run: () => app.as("contact.block", { who, on: !c.blocked }) },
        { text: "Remove the contact", icon: "bin", danger: true, run: () => app.as("contact.remove", { who }) },
        ...itemEntries("contact", { who: [who] }),
    ];
}

export const contactList = {
    items,
    text: c => `${nameOf(c)} ${c.handle} ${c.mood ?? ""}`,
    box: new Listbox({
        id: "contact-list",
        label: "Contacts",
        rowHeight: 3.25,
        key: c => c.key,
        words: nameOf,
        open: c => (c.telephone ? callSomebody(c.handle) : openDialog(c.handle)),
        menu: (c, node, at) => openMenu(node, menu(c), `Actions for ${plain(nameOf(c))}`, at),
        row: c => [
            c.telephone ? thing("device") : face(c.handle, nameOf(c), { presence: c.presence, gone: app.lost }),
            h(
                "span",
                { class: "lines" },
                h("span", { class: "line" }, h("span", { class: "name cut" }, bdi(nameOf(c)))),
                h("span", { class: "line second" }, h("span", { class: "cut" }, bdi(state(c)))),
            ),
            h("span", { class: "out" }, presenceWord(c.presence)),
        ],
    }),
};

export function addContact() {
    let who = "",
        text = "";
    const done = () => {
        if (!who.trim()) return;
        closeSheet();
        app.as("contact.add", { who: who.trim(), text });
    };
    openSheet("Add a contact", () =>
        h(
            "form",
            {
                class: "stack",
                onsubmit: e => {
                    e.preventDefault();
                    done();
                },
            },
            field(
                "Skype name or telephone number",
                h("input", {
                    class: "input",
                    list: "handles",
                    required: true,
                    oninput: e => {
                        who = e.target.value;
                    },
                }),
            ),
            h(
                "datalist",
                { id: "handles" },
                app.store
                    .all("account")
                    .filter(a => a.handle !== app.me)
                    .map(a => h("option", { value: a.handle }, plain(a.name))),
            ),
            field(
                "What to say to them",
                h("input", {
                    class: "input",
                    oninput: e => {
                        text = e.target.value;
                    },
                }),
            ),
            button("Add", null, { look: "first", type: "submit" }),
            h("h3", null, "Groups"),
            app.store
                .all("group", app.me)
                .filter(g => !g.builtIn)
                .map(group =>
                    h(
                        "div",
                        { class: "row" },
                        h("input", {
                            class: "input",
                            value: group.name,
                            "aria-label": `Name of group ${plain(group.name)}`,
                            onchange: e => app.as("group.rename", { group: group.id, name: e.target.value }),
                        }),
                        button(group.visible ? "Hide" : "Show", () =>
                            app.as("group.show", { group: group.id, on: !group.visible, expanded: true }),
                        ),
                        button("Delete", () => app.as("group.delete", { group: group.id })),
                    ),
                ),
            h(
                "div",
                { class: "row" },
                h("input", { class: "input", "aria-label": "Name of the new group", id: "new-group", placeholder: "New group" }),
                button("Make", () => {
                    const input = document.getElementById("new-group");
                    if (input.value.trim()) app.as("group.create", { name: input.value.trim() });
                    input.value = "";
                }),
            ),
        ),
    );
}

/** Requests of others to be a contact, as cards below the list. */
export function requestCards() {
    return app.store
        .all("request", app.me)
        .filter(r => r.kind === "contact")
        .map(r =>
            h(
                "div",
                { key: r.key, class: "card fade", "data-request": r.key, "data-at": r.at },
                h(
                    "div",
                    { class: "row" },
                    face(r.from, app.store.nameOf(r.from, app.me), { small: true }),
                    h(
                        "div",
                        { class: "grow" },
                        h("strong", null, bdi(app.store.nameOf(r.from, app.me)), " asks to be a contact"),
                        r.text && h("div", { class: "second" }, "“", bdi(r.text), "”"),
                    ),
                ),
                h(
                    "div",
                    { class: "actions" },
                    button("Accept", () => app.as("contact.accept", { who: r.from }), { look: "first" }),
                    button("Decline", () => app.as("contact.decline", { who: r.from })),
                    button("Block", () => app.as("contact.block", { who: r.from, on: true }), { look: "quiet" }),
                ),
            ),
        );
}
