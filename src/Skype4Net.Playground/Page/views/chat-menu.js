import { app } from "../core/app.js";
import { h } from "../base/render.js";
import { bdi, button, check, face, field, textField } from "../base/parts.js";
import { many, plain } from "../base/format.js";
import { closeSheet, openSheet } from "../base/floating.js";
import { itemEntries } from "./plugin-items.js";
import { choosePeople } from "./choose-people.js";
import { callSomebody } from "./calls.js";
import { chooseFile } from "./files.js";

// What can be done with a conversation.

const optionNames = [
    [1, "Who joins can read what was said before"],
    [2, "Only those with a role can write"],
    [4, "Joining needs to be applied for"],
    [8, "The topic is for masters and helpers"],
    [16, "The picture is for masters and helpers"],
    [32, "The history is for those who were there"],
];

export async function copy(text, what = "Copied") {
    try {
        await navigator.clipboard.writeText(text);
        app.notice(what);
    } catch {
        app.notice(text);
    }
}

export function chatMenu(chat) {
    const run = (name, args) => app.do(name, { as: chat.account, chat: chat.name, ...args });
    const dialog = chat.type === "dialog";
    return [
        { text: dialog ? "Details" : "People, roles and topic", icon: "people", run: () => chatSheet(chat.account, chat.name) },
        !dialog && {
            text: "Add people",
            icon: "plus",
            run: () =>
                choosePeople("Add people", "Add", who => run("chat.add", { who }), { without: (chat.members ?? []).map(m => m.handle) }),
        },
        dialog && chat.partner && { text: "Call", icon: "phone", run: () => callSomebody(chat.partner) },
        dialog && chat.partner && { text: "Send a file", icon: "file", run: () => chooseFile(chat.partner) },
        !dialog && {
            text: "Copy the link to join",
            icon: "copy",
            run: async () => {
                const value = await run("chat.link");
                if (value) copy(value.blob, "The link is copied");
            },
        },
        {
            text: chat.open ? "Close its window" : "Open its window",
            icon: "window",
            run: () => run(chat.open ? "chat.close" : "chat.open"),
        },
        {
            text: chat.bookmarked ? "Remove the bookmark" : "Bookmark",
            icon: "star",
            run: () => run("chat.bookmark", { on: !chat.bookmarked }),
        },
        { text: "Copy its name", icon: "copy", run: () => copy(chat.name) },
        ...itemEntries("chat", { context: chat.name }),
        !dialog && "-",
        !dialog && { text: "Leave", icon: "out", danger: true, run: () => run("chat.leave") },
    ];
}

/** People and roles, topic, options, password and applicants of a chat. */
export function chatSheet(account, name) {
    const run = (command, args) => app.do(command, { as: account, chat: name, ...args });
    let password = "",
        hint = "";
    openSheet("Conversation", () => {
        const chat = app.store.get("chat", `${account}/${name}`) ?? { members: [] };
        const room = chat.type !== "dialog";
        return [
            room && textField("Topic", chat.topic, text => run("chat.topic", { text })),
            h("h3", null, many((chat.members ?? []).length, "person", "people")),
            h(
                "ul",
                { class: "stack" },
                (chat.members ?? []).map(member =>
                    h(
                        "li",
                        { key: member.handle, class: "row wrap member" },
                        face(member.handle, member.name, { small: true }),
                        h(
                            "span",
                            { class: "grow cut" },
                            bdi(member.name || member.handle),
                            member.handle === account ? " (you)" : "",
                            !member.active ? ", has left" : "",
                        ),
                        room &&
                            h(
                                "select",
                                {
                                    class: "input dense",
                                    style: { width: "auto" },
                                    "aria-label": `Role of ${plain(member.name || member.handle)}`,
                                    onchange: e => run("chat.role", { who: member.handle, role: e.target.value }),
                                },
                                ["creator", "master", "helper", "user", "listener", "applicant"].map(role =>
                                    h(
                                        "option",
                                        {
                                            value: role,
                                            selected: role === member.role,
                                            disabled: role === "creator" || role === "applicant",
                                        },
                                        role,
                                    ),
                                ),
                            ),
                        room &&
                            member.handle !== account &&
                            h(
                                "span",
                                { class: "row" },
                                button("Remove", () => run("chat.kick", { who: member.handle }), { look: "dense" }),
                                button("Ban", () => run("chat.kick", { who: member.handle, ban: true }), { look: "dense bad" }),
                            ),
                    ),
                ),
            ),
            (chat.applicants ?? []).map(who =>
                h(
                    "div",
                    { key: who, class: "row" },
                    h("span", { class: "grow" }, bdi(app.store.nameOf(who, account)), " asks to join"),
                    button("Let in", () => run("chat.admit", { who }), { look: "first" }),
                    button("Turn away", () => run("chat.kick", { who })),
                ),
            ),
            room && textField("Description", chat.description, text => run("chat.description", { text })),
            room && textField("Guidelines", chat.guidelines, text => run("chat.guidelines", { text })),
            room &&
                h(
                    "fieldset",
                    { class: "stack" },
                    h("legend", null, h("h3", null, "Options")),
                    optionNames.map(([bit, label]) =>
                        check(label, (chat.options & bit) !== 0, on =>
                            run("chat.options", { options: on ? chat.options | bit : chat.options & ~bit }),
                        ),
                    ),
                ),
            room &&
                h(
                    "form",
                    {
                        class: "stack",
                        onsubmit: e => {
                            e.preventDefault();
                            run("chat.password", { password, hint });
                            closeSheet();
                        },
                    },
                    field(
                        "Password to join (empty: none)",
                        h("input", {
                            class: "input",
                            type: "password",
                            autocomplete: "off",
                            oninput: e => {
                                password = e.target.value;
                            },
                        }),
                    ),
                    field(
                        "Hint",
                        h("input", {
                            class: "input",
                            value: chat.passwordHint ?? "",
                            oninput: e => {
                                hint = e.target.value;
                            },
                        }),
                    ),
                    button("Set the password", null, { type: "submit" }),
                ),
            h("p", { class: "meta" }, "Name on the wire: ", h("code", null, bdi(name))),
        ];
    });
}
