import { app } from "../core/app.js";
import { h, patch } from "../base/render.js";
import { icon } from "../base/icons.js";
import { bdi, empty, face, iconButton, thing } from "../base/parts.js";
import { many, plain } from "../base/format.js";
import { openMenu } from "../base/floating.js";
import { Feed } from "./feed.js";
import { Composer } from "./composer.js";
import { chatTitle } from "./chats.js";
import { chatMenu, chatSheet } from "./chat-menu.js";
import { callSomebody } from "./calls.js";
import { sendFiles } from "./files.js";
import { callBand, lostBand, programBands } from "./bands.js";
import { detailOf } from "./details.js";

// The pane of the conversation; the second one, beside it, has a choice of its own.

export class ConversationPane {
    constructor(root, id, where) {
        Object.assign(this, { root, where });
        this.head = part(root, "conversation-head");
        this.bands = part(root, "");
        this.composer = new Composer(id, where);
        this.feed = new Feed(`${id}-feed`, where, this.composer);
        this.detail = part(root, "panel");
        this.typing = document.createElement("div");
        this.typing.className = "typing second";
        this.lost = document.createElement("div");
        root.append(this.feed.box, this.typing, this.lost, this.composer.node);
        this.draw = () => this.paint();
        root.ondragover = e => {
            if (e.dataTransfer?.types.includes("Files") && this.chat?.partner) {
                e.preventDefault();
                root.classList.add("drop");
            }
        };
        root.ondragleave = () => root.classList.remove("drop");
        root.ondrop = e => {
            root.classList.remove("drop");
            if (this.chat?.partner) {
                e.preventDefault();
                sendFiles(this.chat.partner, e.dataTransfer.files);
            }
        };
    }

    get chat() {
        const { account, chat } = this.where();
        return chat ? app.store.get("chat", `${account}/${chat}`) : undefined;
    }

    paint(choice = null) {
        const chat = this.chat;
        const detail = chat ? null : detailOf(this.where());
        const title = () => h("div", { class: "grow row" }, backButton(), h("h2", { class: "cut" }, detail?.title ?? "Conversation"));
        patch(this.head, choice ?? (chat ? this.chatHead(chat) : title()));
        for (const node of [this.feed.box, this.typing]) node.hidden = !chat;
        this.detail.hidden = !!chat;
        patch(this.detail, chat ? null : (detail?.view ?? empty(app.ready ? "Choose a conversation, or start one." : "Loading")));
        patch(this.typing, this.whoTypes(chat));
        patch(this.lost, lostBand());
        this.composer.draw();
        if (chat) this.feed.draw();
    }

    chatHead(chat) {
        const dialog = chat.type === "dialog";
        const names = (chat.members ?? []).length;
        const contact = dialog && app.store.get("contact", `${chat.account}/${chat.partner}`);
        return [
            backButton(),
            dialog && innerWidth < 720
                ? face(chat.partner, chatTitle(chat), { presence: contact?.presence })
                : !dialog && innerWidth < 560
                  ? thing("people", "room")
                  : null,
            h(
                "div",
                { class: "grow" },
                h(
                    "div",
                    { class: "row cut" },
                    h("h2", { class: "cut" }, bdi(chatTitle(chat))),
                    !dialog && h("span", { class: "second" }, many(names, "person", "people")),
                ),
                h(
                    "div",
                    { class: "second cut" },
                    dialog
                        ? contact?.mood
                            ? bdi(contact.mood)
                            : `as ${plain(app.store.nameOf(chat.account))}`
                        : chat.topic
                          ? ["Topic: ", bdi(chat.topic)]
                          : "No topic",
                ),
            ),
            !dialog &&
                innerWidth >= 560 &&
                h(
                    "button",
                    { type: "button", class: "button quiet", onclick: () => chatSheet(chat.account, chat.name) },
                    icon("people"),
                    "Roles",
                ),
            dialog && chat.partner && iconButton("phone", `Call ${plain(chatTitle(chat))}`, () => callSomebody(chat.partner)),
            iconButton("more", "Actions for the conversation", e => openMenu(e.currentTarget, chatMenu(chat), "Conversation"), {
                "aria-haspopup": "menu",
            }),
        ];
    }

    whoTypes(chat) {
        const who = (chat?.typing ?? []).filter(handle => handle !== chat.account);
        return (
            who.length > 0 &&
            h(
                "span",
                { class: "row" },
                face(who[0], app.store.nameOf(who[0], chat.account), { small: true }),
                h("strong", null, bdi(app.store.nameOf(who[0], chat.account))),
                who.length > 1 ? " and others type…" : " is typing…",
            )
        );
    }
}

function part(root, className) {
    const node = document.createElement("div");
    node.className = className;
    root.append(node);
    return node;
}

const backButton = () => iconButton("back", "Back to the list", () => app.go({ at: "list" }), { class: "icon back" });

const main = new ConversationPane(document.getElementById("conversation"), "composer", () => ({
    account: app.me,
    chat: app.chat?.name,
    item: app.place.value.item,
}));
app.feed = main.feed;

app.view(
    ["chat", "message", "file", "contact", "account", "call", "voicemail", "sms", "phone", "request", "place", "state", "clock"],
    () => {
        const chat = main.chat;
        app.titleOfItem = chat ? plain(chatTitle(chat)) : "";
        main.paint();
        patch(main.bands, programBands(), callBand());
    },
);
app.on("message", message => {
    main.feed.arrived(message);
    const { account, chat } = main.where();
    if (message.own || message.account !== account || message.chat !== chat) return;
    if (message.type === "said" || message.type === "emoted" || !message.type)
        app.announcer.message(`${plain(message.name || app.store.nameOf(message.from, account))}: ${plain(message.text)}`);
    if (app.readsWhatIsShown && !document.hidden && message.status === "received")
        app.do("message.read", { as: account, message: message.id });
});
app.focusComposerSoon = () => requestAnimationFrame(() => requestAnimationFrame(() => app.focusComposer()));

// The second conversation: another account and one of its chats, chosen in its head.
const second = { account: "", chat: "" };
const other = new ConversationPane(document.getElementById("second"), "composer-2", () => second);
app.toggleSplit = () => {
    app.split = !app.split;
    const accounts = app.store.all("account");
    if (app.split && !app.store.get("account", second.account)) {
        second.account = (accounts.find(a => a.handle !== app.me) ?? accounts[0]).handle;
        second.chat = app.store.get("chat", `${second.account}/${app.chat?.name}`)?.name ?? app.chatsOf(second.account)[0]?.name ?? "";
    }
    app.touch("state");
};
app.view(["chat", "message", "account", "state", "place"], () => {
    if (!app.split) return;
    other.paint([
        h(
            "select",
            {
                key: "account",
                class: "input dense",
                style: { flex: "1 1 0" },
                "aria-label": "Account of the second conversation",
                onchange: e => {
                    second.account = e.target.value;
                    second.chat = app.chatsOf(second.account)[0]?.name ?? "";
                    app.touch("message");
                },
            },
            app.store.all("account").map(a => h("option", { value: a.handle, selected: a.handle === second.account }, plain(a.name))),
        ),
        h(
            "select",
            {
                key: "chat",
                class: "input dense",
                style: { flex: "2 1 0" },
                "aria-label": "Second conversation",
                onchange: e => {
                    second.chat = e.target.value;
                    app.touch("message");
                },
            },
            app.chatsOf(second.account).map(c => h("option", { value: c.name, selected: c.name === second.chat }, plain(chatTitle(c)))),
        ),
        iconButton("close", "Close the second conversation", () => app.toggleSplit(), { class: "icon dense" }),
    ]);
});
app.on("message", message => other.feed.arrived(message));
