import { app } from "../core/app.js";
import { h, patch } from "../base/render.js";
import { redraw } from "../base/frame.js";
import { icon } from "../base/icons.js";
import { iconButton } from "../base/parts.js";
import { plain } from "../base/format.js";
import { openMenu } from "../base/floating.js";
import { own } from "../core/keep.js";
import { chooseFile } from "./files.js";
import { chatTitle } from "./chats.js";

// Where the played person writes. Each account and chat keeps its draft.

const emoticons = [":)", ":(", ":D", ";)", ":P", "(y)", "(n)", "(coffee)", "(beer)", "(sun)"];

export class Composer {
    constructor(id, where) {
        Object.assign(this, { id, where });
        this.node = document.createElement("form");
        this.node.className = "composer";
        this.area = document.createElement("textarea");
        this.area.id = id;
        this.area.rows = 1;
        this.tools = document.createElement("div");
        this.tools.className = "tools";
        this.node.append(this.area, this.tools);
        this.node.onsubmit = e => {
            e.preventDefault();
            this.say();
        };
        this.area.onkeydown = e => this.key(e);
        this.area.oninput = () => this.typed();
        this.editing = null;
        this.draw = () => this.paint();
    }

    paint() {
        const { account, chat } = this.where();
        const thing = chat && app.store.get("chat", `${account}/${chat}`);
        const place = `${account} ${chat}`;
        this.node.hidden = !thing;
        if (!thing) return;
        if (place !== this.place) {
            this.place = place;
            this.editing = null;
            this.area.value = app.drafts.get(account, chat);
        }
        const first = plain(app.store.nameOf(account));
        const label = this.editing ? "Edit the message" : `Say as ${first} in ${plain(chatTitle(thing))}`;
        this.area.setAttribute("aria-label", label);
        this.area.placeholder = innerWidth < 560 ? `Say as ${first}` : label;
        patch(
            this.tools,
            iconButton("file", "Send a file", () => chooseFile(thing.partner)),
            iconButton("smile", "Emoticons and more", e => openMenu(e.currentTarget, this.menu(), "Emoticons and more"), {
                "aria-haspopup": "menu",
            }),
            h("span", { class: "meta hint cut" }, this.editing ? "Enter saves, Esc leaves it" : "Enter sends, ↑ edits your last"),
            h(
                "button",
                { type: "submit", class: "button first send", "aria-label": this.editing ? "Save" : "Say" },
                h("span", null, this.editing ? "Save" : "Say"),
                icon("send"),
            ),
        );
    }

    menu() {
        return [
            ...emoticons.map(text => ({
                text,
                run: () => {
                    this.area.setRangeText(text + " ", this.area.selectionStart, this.area.selectionEnd, "end");
                    this.area.focus();
                    this.typed();
                },
            })),
            "-",
            {
                text: "Show that I type (attaches a program)",
                checked: app.showsTyping === true,
                run: () => {
                    app.showsTyping = !app.showsTyping;
                },
            },
            {
                text: "Read what I look at",
                checked: app.readsWhatIsShown,
                run: () => {
                    app.readsWhatIsShown = !app.readsWhatIsShown;
                    own.set("reads", app.readsWhatIsShown);
                },
            },
        ];
    }

    typed() {
        const { account, chat } = this.where();
        if (!this.editing) app.drafts.set(account, chat, this.area.value);
        if (!app.showsTyping || this.editing) return;
        const on = this.area.value !== "";
        if (on && performance.now() - (this.typingAt ?? -1e9) < 4000) return;
        this.typingAt = on ? performance.now() : undefined;
        app.do("message.typing", { as: account, chat, on });
    }

    key(e) {
        if (e.isComposing || e.altKey) return;
        if (e.key === "Enter" && !e.shiftKey && !e.ctrlKey) this.say();
        else if (e.key === "ArrowUp" && this.area.value === "" && !this.editing) {
            const { account, chat } = this.where();
            const last = app.store
                .messagesOf(account, chat)
                .findLast(m => m.own && !m.deleted && (m.type === "said" || m.type === "emoted"));
            if (last) this.edit(last);
        } else if (e.key === "Escape" && this.editing) {
            this.stopEditing();
            e.stopPropagation();
        } else return;
        e.preventDefault();
    }

    /** Puts a message into the composer, to be changed. */
    edit(message) {
        this.editing = message;
        const text = message.text ?? "";
        this.area.value = text;
        this.area.focus();
        this.area.setSelectionRange(text.length, text.length);
        redraw(this.draw);
    }

    stopEditing() {
        const { account, chat } = this.where();
        this.editing = null;
        this.area.value = app.drafts.get(account, chat);
        redraw(this.draw);
    }

    say() {
        const { account, chat } = this.where();
        const text = this.area.value;
        if (this.editing) {
            const { id } = this.editing;
            app.do("message.edit", { as: account, message: id, text });
            return this.stopEditing();
        }
        if (text.trim() === "") return;
        this.area.value = "";
        app.drafts.set(account, chat, "");
        if (text.startsWith("/me ")) app.say(account, chat, text.slice(4), true);
        else app.say(account, chat, text);
        if (app.showsTyping) {
            this.typingAt = undefined;
            app.do("message.typing", { as: account, chat, on: false });
        }
    }
}
