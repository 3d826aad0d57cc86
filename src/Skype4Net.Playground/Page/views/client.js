import { app } from "../core/app.js";
import { h, patch } from "../base/render.js";
import { icon } from "../base/icons.js";
import { tabs } from "../base/tabs.js";
import { bdi, empty, iconButton, presenceWord, button } from "../base/parts.js";
import { plain } from "../base/format.js";
import { openMenu } from "../base/floating.js";
import { statusMenu, accountMenu } from "./account.js";
import { chatList, newChat } from "./chats.js";
import { contactList, addContact, requestCards } from "./contacts.js";
import { callList, newCall, callCards } from "./calls.js";
import { fileList, chooseFile } from "./files.js";

// The played client: its four lists, its requests and its call.

const pane = document.getElementById("client");
const lists = { chats: chatList, contacts: contactList, calls: callList, files: fileList };
const makers = {
    chats: ["New chat", newChat],
    contacts: ["Add a contact", addContact],
    calls: ["Call somebody", newCall],
    files: ["Send a file", () => chooseFile()],
};
const hints = {
    chats: "Nobody yet. Add a contact, or start a chat.",
    contacts: "Nobody yet. Add a contact.",
    calls: "No calls yet.",
    files: "No files yet. Drop one on a conversation, or choose one.",
};
const filters = { chats: "", contacts: "", calls: "", files: "" };

const head = part("pane-head"),
    choice = part("tabs-row"),
    filter = part("filter-row"),
    body = part("panel"),
    cards = part("cards");
body.id = "client-list";
body.setAttribute("role", "tabpanel");
const none = document.createElement("div");
body.append(...Object.values(lists).map(list => list.box.node), none);

function part(className) {
    const node = document.createElement("div");
    node.className = className;
    pane.append(node);
    return node;
}

function draw() {
    const account = app.account;
    const { list } = app.place.value;
    const name = plain(account?.name ?? "");
    pane.setAttribute("aria-label", account ? `${name}’s client` : "Client");
    patch(
        head,
        h("h2", { class: "cut" }, account ? bdi(name) : "Client"),
        account &&
            h(
                "button",
                {
                    type: "button",
                    class: "button quiet dense",
                    "aria-haspopup": "menu",
                    "aria-label": `Status of ${name}: ${presenceWord(account.status)}`,
                    onclick: e => openMenu(e.currentTarget, statusMenu(account), "Status"),
                },
                presenceWord(account.status),
                icon("down"),
            ),
        account &&
            iconButton("more", `Actions for ${name}`, e => openMenu(e.currentTarget, accountMenu(account), `Actions for ${name}`), {
                class: "icon dense",
                "aria-haspopup": "menu",
            }),
    );
    patch(
        choice,
        h(
            "div",
            { class: "row" },
            h(
                "div",
                { class: "grow" },
                tabs({
                    id: "list",
                    label: "Lists",
                    look: "boxed",
                    chosen: list,
                    controls: "client-list",
                    items: [
                        ["chats", "Chats"],
                        ["contacts", "Contacts"],
                        ["calls", "Calls"],
                        ["files", "Files"],
                    ],
                    choose: value => {
                        app.go({ list: value, at: "list" });
                    },
                }),
            ),
            iconButton("plus", makers[list][0], () => makers[list][1](), { class: "icon dense" }),
        ),
    );
    body.setAttribute("aria-labelledby", `list-${list}`);
    const all = lists[list].items();
    const wanted = filters[list].toLowerCase();
    const items = wanted ? all.filter(item => lists[list].text(item).toLowerCase().includes(wanted)) : all;
    patch(
        filter,
        (all.length > 12 || wanted) &&
            h(
                "label",
                { class: "searchbox" },
                icon("search"),
                h("span", { class: "out" }, `Filter ${list}`),
                h("input", {
                    type: "search",
                    value: filters[list],
                    placeholder: "Filter",
                    oninput: e => {
                        filters[list] = e.target.value;
                        draw();
                    },
                }),
            ),
    );
    filter.hidden = !filter.firstChild;
    for (const [key, value] of Object.entries(lists)) {
        value.box.node.hidden = key !== list || items.length === 0;
        if (key === list) value.box.set(items, app.place.value.item);
    }
    patch(
        none,
        items.length === 0 &&
            (!app.ready
                ? [1, 2, 3].map(i => h("div", { key: i, class: "skeleton" }))
                : wanted
                  ? empty(
                        "Nothing matches.",
                        button("Clear the filter", () => {
                            filters[list] = "";
                            draw();
                        }),
                    )
                  : empty(hints[list])),
    );
    patch(cards, requestCards(), callCards());
}

export function focusList() {
    const { list } = app.place.value;
    const node = lists[list].box.node;
    if (!node.hidden) node.focus();
}

app.view(["account", "chat", "contact", "call", "voicemail", "sms", "file", "request", "place", "state", "clock"], draw);
