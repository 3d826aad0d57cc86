import { app } from "../core/app.js";
import { h, patch } from "../base/render.js";
import { afterDraw, redraw } from "../base/frame.js";
import { day, dayKey, many } from "../base/format.js";
import { empty } from "../base/parts.js";
import { icon } from "../base/icons.js";
import { feedTail } from "./feed-tail.js";
import { messageArticle, messageActions } from "./message.js";

// The messages of a conversation: a window around what is read, in pieces, so that find-in-page and selection work. Each article in the document
// costs something in every frame in which anything moves, so there are 400 of 10 000 and not all.

const piece = 100;
const windowSize = 400;

export class Feed {
    constructor(id, where, composer) {
        Object.assign(this, { id, where, composer });
        this.draw = () => this.paint();
        this.box = element("div", "feed-box");
        this.scroller = element("div", "feed scroll");
        this.list = element("div", "feed-list");
        this.list.setAttribute("role", "feed");
        this.list.setAttribute("aria-label", "Messages");
        this.foot = element("div", "");
        this.scroller.append(this.list);
        this.box.append(this.scroller, this.foot);
        this.cache = new Map();
        this.reset();
        this.scroller.onscroll = () => this.scrolled();
        this.list.addEventListener("focusin", e => this.focusChanged(e));
        this.list.addEventListener("focusout", () => afterDraw(this.draw));
        this.list.onkeydown = e => this.key(e);
        this.list.onpointerover = e => this.hover(e.target.closest?.("article")?.dataset.key ?? null);
        this.list.onpointerleave = () => this.hover(null);
        new ResizeObserver(() => {
            if (this.atEnd) this.toEnd();
        }).observe(this.scroller);
    }

    reset() {
        this.from = null;
        this.firstKey = null;
        this.to = null;
        this.atEnd = true;
        this.fresh = 0;
        this.active = null;
        this.hovered = null;
        this.marked = null;
        this.cache.clear();
    }

    get messages() {
        const { account, chat } = this.where();
        return chat ? app.store.messagesOf(account, chat) : [];
    }

    /** Called with every new message of the world. */
    arrived(message) {
        const { account, chat } = this.where();
        if (message.account !== account || message.chat !== chat) return;
        if (!this.atEnd && !message.own) this.fresh++;
        redraw(this.draw);
    }

    hover(key) {
        if (this.hovered === key) return;
        this.hovered = key;
        redraw(this.draw);
    }

    focusChanged(e) {
        const key = e.target.closest("article")?.dataset.key;
        if (key && key !== this.active) {
            this.active = key;
            redraw(this.draw);
        }
    }

    scrolled() {
        const { scrollTop, scrollHeight, clientHeight } = this.scroller;
        const atEnd = scrollHeight - scrollTop - clientHeight < 24 && this.to === null;
        if (atEnd !== this.atEnd) {
            this.atEnd = atEnd;
            if (atEnd) this.fresh = 0;
            redraw(this.draw);
        }
        if (scrollTop < 400) this.older();
        else if (this.to !== null && scrollHeight - scrollTop - clientHeight < 400) this.newer();
    }

    older() {
        const { account, chat } = this.where();
        if (!chat || this.busy) return;
        if (this.from > 0) {
            this.from = Math.max(0, this.from - piece);
            const last = this.to ?? this.messages.length;
            if (last - this.from > windowSize) this.to = this.from + windowSize;
            redraw(this.draw);
            return;
        }
        const known = this.messages;
        const total = app.store.get("chat", `${account}/${chat}`)?.messages ?? 0;
        if (known.length >= total || known.length === 0) return;
        this.busy = true;
        app.do("message.list", { as: account, chat, before: known[0].id, count: piece }).then(value => {
            this.busy = false;
            if (!value?.messages?.length) return;
            app.store.addHistory(value.messages.map(m => ({ ...m, account })));
            this.from = 0;
            redraw(this.draw);
        });
    }

    newer() {
        this.to = this.to + piece >= this.messages.length ? null : this.to + piece;
        const last = this.to ?? this.messages.length;
        if (last - this.from > windowSize) this.from = last - windowSize;
        redraw(this.draw);
    }

    toEnd() {
        this.to = null;
        this.fresh = 0;
        this.scroller.scrollTop = this.scroller.scrollHeight;
        this.atEnd = true;
    }

    paint() {
        const { account, chat } = this.where();
        const place = `${account} ${chat}`;
        if (place !== this.place) {
            this.reset();
            this.place = place;
        }
        const all = this.messages;
        this.follow(all);
        const shown = all.slice(this.from, this.to ?? all.length);
        const anchor = this.atEnd ? null : this.firstVisible();
        const top = anchor?.getBoundingClientRect().top;
        const total = Math.max(app.store.get("chat", `${account}/${chat}`)?.messages ?? 0, all.length);
        patch(this.list, this.rows(shown, total - all.length + this.from + 1, account, chat));
        if (anchor?.isConnected) this.scroller.scrollTop += anchor.getBoundingClientRect().top - top;
        else if (this.atEnd) this.toEnd();
        patch(
            this.foot,
            !this.atEnd &&
                h(
                    "button",
                    {
                        type: "button",
                        class: "button to-end fade",
                        onclick: () => {
                            this.toEnd();
                            redraw(this.draw);
                        },
                    },
                    icon("down"),
                    this.fresh ? many(this.fresh, "new message") : "To the end",
                ),
        );
    }

    /** Keeps the window on the same messages when older ones came before them. */
    follow(all) {
        if (this.from === null) this.from = Math.max(0, all.length - piece);
        else if (this.firstKey && all[this.from]?.key !== this.firstKey && this.grown !== all.length) {
            const at = all.findIndex(m => m.key === this.firstKey);
            if (at > this.from && this.from > 0) this.from = at;
        }
        if (this.to === null && all.length - this.from > windowSize && this.atEnd) this.from = all.length - piece;
        this.firstKey = all[this.from]?.key;
        this.grown = all.length;
    }

    rows(shown, position, account, chat) {
        const rows = [];
        const active = this.active && shown.some(m => m.key === this.active) ? this.active : shown[shown.length - 1]?.key;
        const focused = this.list.contains(document.activeElement);
        let lastDay = null;
        const now = app.now;
        const cache = new Map();
        for (const [i, message] of shown.entries()) {
            const today = dayKey(message.at);
            if (today !== lastDay) {
                rows.push(h("div", { key: `day ${today}`, class: "day" }, day(message.at, now)));
                lastDay = today;
            }
            const actions = (focused && message.key === active) || message.key === this.hovered;
            const flags = `${message.key === active ? 1 : 0}${actions ? 1 : 0}${message.key === this.marked ? 1 : 0}`;
            const old = this.cache.get(message.key);
            const entry =
                old && old.message === message && old.flags === flags
                    ? old
                    : {
                          message,
                          flags,
                          node: messageArticle(this, message, position + i, {
                              tabbable: message.key === active,
                              actions,
                              marked: message.key === this.marked,
                          }),
                      };
            cache.set(message.key, entry);
            rows.push(entry.node);
        }
        this.cache = cache;
        if (this.to === null) rows.push(...feedTail(account, chat));
        if (rows.length === 0) rows.push(h("div", { key: "empty", class: "grow" }, empty("Say hello, for example: @help")));
        return rows;
    }

    // Articles stand one below the other, so that a few are looked at and not hundreds.
    firstVisible() {
        const top = this.scroller.getBoundingClientRect().top;
        const articles = this.list.querySelectorAll("article");
        let from = 0,
            to = articles.length;
        while (from < to) {
            const middle = (from + to) >> 1;
            if (articles[middle].getBoundingClientRect().bottom > top + 1) to = middle;
            else from = middle + 1;
        }
        return articles[from] ?? null;
    }

    article(key) {
        return this.list.querySelector(`article[data-key="${CSS.escape(key)}"]`);
    }

    focus(key) {
        this.active = key;
        const node = this.article(key);
        node?.focus();
        node?.scrollIntoView({ block: "nearest" });
        redraw(this.draw);
    }

    /** Shows a message, marked; it is loaded when it is not there. */
    show(key) {
        const at = this.messages.findIndex(m => m.key === key);
        if (at < 0) return app.notice("That message is no longer here.");
        if (at < this.from) {
            this.from = Math.max(0, at - 20);
            this.to = this.messages.length - this.from > windowSize ? this.from + windowSize : null;
        }
        this.marked = key;
        this.atEnd = false;
        this.paint();
        this.focus(key);
    }

    key(e) {
        const article = e.target.closest("article");
        if (!article || e.ctrlKey || e.altKey || e.metaKey) return;
        const articles = [...this.list.querySelectorAll("article[data-key]")];
        const at = articles.indexOf(article);
        const to = { ArrowUp: at - 1, ArrowDown: at + 1, Home: 0, End: articles.length - 1 }[e.key];
        if (e.target === article && to !== undefined) {
            if (articles[to]) this.focus(articles[to].dataset.key);
            else if (to < 0) this.older();
        } else if (e.key === "Escape" && e.target !== article) article.focus();
        else if (e.target !== article) return;
        else if (e.key === "Enter") article.querySelector(".actions-bar button")?.focus();
        else {
            const message = app.store.get("message", article.dataset.key);
            const action = { e: "edit", E: "edit", Delete: "delete", c: "csharp", C: "csharp", w: "wire", W: "wire" }[e.key];
            const found = message && action && messageActions(this, message).find(a => a.id === action);
            if (!found) return;
            found.run();
        }
        e.preventDefault();
        e.stopPropagation();
    }
}

function element(tag, className) {
    const node = document.createElement(tag);
    node.className = className;
    return node;
}
