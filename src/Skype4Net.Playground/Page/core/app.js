import { Store } from "./store.js";
import { Connection } from "./connection.js";
import { WireLog } from "./wire-log.js";
import { WireRate } from "./wire-rate.js";
import { Place } from "./place.js";
import { Drafts, own, takeToken, windowName } from "./keep.js";
import { Announcer } from "./announce.js";
import { afterDraw, redraw } from "../base/frame.js";

// What the views share. A view names the kinds of things that it shows and is drawn when one of them changes.

class App {
    constructor() {
        this.store = new Store();
        this.wire = new WireLog();
        this.rate = new WireRate(rate => {
            this.wire.tick(rate);
            this.touch("rate");
        });
        this.drafts = new Drafts();
        this.views = [];
        this.listeners = { message: [], sound: [], state: [] };
        this.pending = [];
        this.pendingNumber = 0;
        this.ready = false;
        this.readsWhatIsShown = own.get("reads", false);
        this.store.onChange((kinds, said, first) => this.changed(kinds, said, first));
    }

    start() {
        this.announcer = new Announcer(document.getElementById("log"), document.getElementById("alert"));
        this.place = new Place(() => this.touch("place"));
        const token = takeToken();
        this.place.read();
        this.connection = new Connection({
            address: `${location.protocol === "https:" ? "wss" : "ws"}://${location.host}/socket`,
            token,
            window: windowName(),
            on: {
                frame: frame => this.frame(frame),
                state: state => this.changeState(state),
                sound: bytes => this.listeners.sound.forEach(l => l(bytes)),
            },
        });
        this.connection.open();
    }

    get state() {
        return this.connection.state;
    }
    get me() {
        return this.place.value.account;
    }
    get account() {
        return this.store.get("account", this.me);
    }
    get now() {
        return Date.now() + (this.skew ?? 0);
    }

    /** Registers a view: draw() runs in the next animation frame after a change of a kind, "place", "state", "wire" and "rate" among them. */
    view(kinds, draw) {
        this.views.push({ kinds: new Set(kinds), draw });
        redraw(draw);
    }

    /** Draws the views of a kind. */
    touch(...kinds) {
        for (const view of this.views) if (kinds.some(kind => view.kinds.has(kind))) redraw(view.draw);
    }

    on(what, listener) {
        this.listeners[what].push(listener);
    }

    frame(frame) {
        if (frame.welcome) {
            this.commands = frame.commands ?? this.commands ?? [];
            this.skew = frame.now ? frame.now - Date.now() : 0;
            this.name = frame.name ?? this.name;
        } else if (frame.snapshot !== undefined) {
            this.store.apply(frame.ops, frame.first);
            if (frame.last) this.arrive();
        } else if (frame.patch) this.store.apply(frame.ops);
        else if (frame.wire) {
            this.wire.add(frame.wire, frame.skipped ?? 0);
            this.connection.line = this.wire.last;
            this.touch("wire");
            this.rate.seen(frame.rate ?? 0);
        }
        if (!document.hidden) afterDraw((this.ack ??= () => this.connection.ack()));
    }

    /** After a whole snapshot: an account is chosen when none is. */
    arrive() {
        this.ready = true;
        if (!this.account) {
            const first = this.store.all("account")[0];
            if (first) this.go({ account: first.handle, ...this.firstPlace(first.handle) }, true);
        }
        this.touch("state", "place");
        afterDraw(() => {
            document.body.dataset.ready = "";
        });
    }

    firstPlace(handle) {
        const last = this.place.lastOf(handle);
        if (last.item) return last;
        const newest = this.chatsOf(handle)[0];
        return newest && innerWidth >= 720 ? { list: "chats", item: newest.name } : { list: "chats", item: "" };
    }

    changed(kinds, said, first) {
        this.touch(...kinds);
        if (!first) for (const message of said) this.listeners.message.forEach(l => l(message));
    }

    changeState(state) {
        clearTimeout(this.lostTimer);
        if (state === "live") this.lost = false;
        else
            this.lostTimer = setTimeout(
                () => {
                    this.lost = true;
                    this.touch("state");
                },
                state === "lost" ? 1000 : 0,
            );
        this.listeners.state.forEach(l => l(state));
        this.touch("state");
    }

    go(change, replace) {
        this.place.go(change, replace);
    }

    /** Plays another account: where it was last, with the caret in the composer. */
    play(handle) {
        this.go({ account: handle, ...this.firstPlace(handle) });
        afterDraw(() => this.focusComposer());
    }

    focusComposer() {
        document.getElementById("composer")?.focus();
    }

    /** Does a command; a refusal becomes a notice. @returns its value, or null when it was refused. */
    async do(name, args) {
        try {
            return await this.connection.do(name, args);
        } catch (error) {
            this.notice(error.message, "bad");
            return null;
        }
    }

    /** Does a command as the played account. */
    as(name, args) {
        return this.do(name, { as: this.me, ...args });
    }

    notice(text, look = "", action = null) {
        this.showNotice?.(text, look, action);
    }

    /** Conversations of an account, the newest first; ones that were never used last. */
    chatsOf(account) {
        return [...this.store.all("chat", account)].sort((a, b) => (b.last?.at || b.activity || 0) - (a.last?.at || a.activity || 0));
    }

    get chat() {
        const { account, item } = this.place.value;
        return item.startsWith("#") ? this.store.get("chat", `${account}/${item}`) : undefined;
    }

    /** Says something: shown at once, dashed until the emulator has it. */
    async say(account, chat, text, emote = false) {
        const entry = { account, chat, text, emote, at: this.now, error: null };
        entry.key = `pending ${++this.pendingNumber}`;
        this.pending.push(entry);
        await this.sendPending(entry);
    }

    async sendPending(entry) {
        entry.error = null;
        this.touch("message");
        try {
            await this.connection.do(entry.emote ? "message.emote" : "message.say", {
                as: entry.account,
                chat: entry.chat,
                text: entry.text,
            });
            this.pending.splice(this.pending.indexOf(entry), 1);
        } catch (error) {
            entry.error = error.message;
        }
        this.touch("message");
    }

    dropPending(entry) {
        this.pending.splice(this.pending.indexOf(entry), 1);
        this.touch("message");
    }
}

export const app = new App();
