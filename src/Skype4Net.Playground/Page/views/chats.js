import { app } from "../core/app.js";
import { h } from "../base/render.js";
import { Listbox } from "../base/listbox.js";
import { bdi, button, face, field, thing } from "../base/parts.js";
import { duration, plain, shortTime } from "../base/format.js";
import { closeSheet, openMenu } from "../base/floating.js";
import { chatMenu } from "./chat-menu.js";
import { choosePeople } from "./choose-people.js";

// Conversations, with voicemails and SMS among them, the newest first.

export const chatTitle = chat =>
    chat.title ||
    chat.topic ||
    (chat.partner ? app.store.nameOf(chat.partner, chat.account) : (chat.members ?? []).map(m => m.name || m.handle).join(", ")) ||
    "Chat";

function preview(chat) {
    const typing = (chat.typing ?? []).filter(handle => handle !== chat.account);
    if (typing.length) return `${plain(app.store.nameOf(typing[0], chat.account))} is typing…`;
    const last = chat.last;
    if (!last) return chat.topic ? plain(chat.topic) : "";
    const text = plain(last.text || "").replace(/\s+/g, " ");
    if (last.type && last.type !== "said" && last.type !== "emoted") return systemPreview(last, text);
    return last.from === chat.account
        ? `You: ${text}`
        : chat.type === "dialog"
          ? text
          : `${plain(app.store.nameOf(last.from, chat.account))}: ${text}`;
}

const systemPreview = (last, text) =>
    ({ setTopic: `Topic: ${text}`, createdChatWith: "The chat was made", addedMembers: "Somebody was added", left: "Somebody left" })[
        last.type
    ] ?? text;

function smsThreads(account) {
    const threads = new Map();
    for (const sms of app.store.all("sms", account)) {
        const number = sms.targets?.[0]?.number || sms.replyTo || "SMS";
        const old = threads.get(number);
        if (!old || old.at < sms.at) threads.set(number, { key: `sms ${number}`, number, at: sms.at, last: sms, what: "sms" });
    }
    return [...threads.values()];
}

const items = () => {
    const account = app.me;
    return [
        ...app.store.all("chat", account).map(chat => ({ key: chat.name, what: "chat", chat, at: chat.last?.at || chat.activity || 0 })),
        ...app.store.all("voicemail", account).map(mail => ({ key: `voicemail ${mail.id}`, what: "voicemail", mail, at: mail.at })),
        ...smsThreads(account),
    ].sort((a, b) => b.at - a.at);
};

function row(item) {
    const now = app.now;
    if (item.what === "voicemail") {
        const { mail } = item;
        return [
            thing("voicemail"),
            lines(
                ["Voicemail, ", bdi(mail.name || mail.partner)],
                `${duration(mail.duration || 0)}, ${mail.status === "unplayed" ? "not heard" : mail.status}`,
                mail.at,
            ),
        ];
    }
    if (item.what === "sms")
        return [
            thing("device"),
            lines(
                item.number,
                `${String(item.last.type).toLowerCase().startsWith("incoming") ? "" : "You: "}${plain(item.last.text)}`,
                item.at,
            ),
        ];
    const { chat } = item;
    const partner = chat.type === "dialog" && chat.partner;
    const contact = partner && app.store.get("contact", `${chat.account}/${partner}`);
    return [
        partner
            ? face(partner, chatTitle(chat), { presence: contact?.presence ?? app.store.get("account", partner)?.status, gone: app.lost })
            : thing("people", "room"),
        h(
            "span",
            { class: "lines" },
            h(
                "span",
                { class: "line" },
                h("span", { class: `name cut${chat.unread ? " new" : ""}` }, bdi(chatTitle(chat))),
                h("span", { class: "meta" }, shortTime(item.at, now)),
            ),
            h(
                "span",
                { class: "line second" },
                h("span", { class: "cut" }, h("bdi", { dir: "auto" }, preview(chat))),
                chat.unread ? h("span", { class: "count" }, chat.unread, h("span", { class: "out" }, " unread")) : null,
            ),
        ),
    ];
}

const lines = (name, second, at) =>
    h(
        "span",
        { class: "lines" },
        h("span", { class: "line" }, h("span", { class: "name cut" }, name), h("span", { class: "meta" }, shortTime(at, app.now))),
        h("span", { class: "line second" }, h("span", { class: "cut" }, h("bdi", { dir: "auto" }, second))),
    );

const wordsOf = item =>
    item.what === "chat" ? chatTitle(item.chat) : item.what === "sms" ? item.number : item.mail.name || item.mail.partner;

export const chatList = {
    items,
    text: item => `${wordsOf(item)} ${item.chat?.last?.text ?? ""}`,
    box: new Listbox({
        id: "chat-list",
        label: "Chats",
        rowHeight: 3.5,
        key: i => i.key,
        words: wordsOf,
        row,
        open: item => {
            app.go({ list: "chats", item: item.key });
            if (item.what === "chat") app.focusComposerSoon();
        },
        menu: (item, node, at) => {
            if (item.what === "chat") openMenu(node, chatMenu(item.chat), `Actions for ${plain(chatTitle(item.chat))}`, at);
        },
    }),
};

/** A field for the link of a chat that somebody else made. */
function joinForm() {
    let blob = "",
        password = "";
    const join = async e => {
        e.preventDefault();
        closeSheet();
        const value = await app.as("chat.join", { blob: blob.trim(), ...(password ? { password } : {}) });
        if (value?.chat) app.go({ list: "chats", item: value.chat });
    };
    const input = (label, type, take) =>
        field(
            label,
            h("input", { class: "input", type, required: type === "text", autocomplete: "off", oninput: e => take(e.target.value) }),
        );
    return h(
        "form",
        { class: "stack", onsubmit: join },
        h("h3", null, "Or join one by its link"),
        input("Link", "text", value => {
            blob = value;
        }),
        input("Password (empty: none)", "password", value => {
            password = value;
        }),
        button("Join", null, { type: "submit" }),
    );
}

export function newChat() {
    choosePeople(
        "New chat",
        "Start the chat",
        async (who, topic) => {
            const value = await app.as("chat.create", { who, ...(topic ? { topic } : {}) });
            if (value?.chat) {
                app.go({ list: "chats", item: value.chat });
                app.focusComposerSoon();
            }
        },
        { topic: true, more: joinForm() },
    );
}
