// The state of the world, folded from patches. Putting or deleting a thing twice does no harm.

const kinds = [
    "world",
    "host",
    "account",
    "contact",
    "group",
    "chat",
    "message",
    "call",
    "voicemail",
    "sms",
    "file",
    "phone",
    "program",
    "request",
    "item",
    "fault",
    "dialog",
];

export class Store {
    constructor() {
        this.listeners = new Set();
        this.reset();
    }

    reset() {
        this.kinds = new Map(kinds.map(kind => [kind, new Map()]));
        this.byAccount = new Map(kinds.map(kind => [kind, new Map()]));
        this.messages = new Map();
        this.sorted = new Map();
    }

    /** Calls the listener with the set of kinds and the puts of messages after each batch of operations. */
    onChange(listener) {
        this.listeners.add(listener);
    }

    apply(ops, first = false) {
        const changed = new Set();
        const said = [];
        if (first) {
            this.reset();
            kinds.forEach(kind => changed.add(kind));
        }
        for (const [op, kind, key, value] of ops) {
            const all = this.kinds.get(kind);
            if (!all) continue;
            changed.add(kind);
            if (op === "del") this.remove(kind, all, key);
            else if (op === "put") this.put(kind, all, key, value, said);
        }
        for (const listener of this.listeners) listener(changed, said, first);
    }

    put(kind, all, key, value, said) {
        const old = all.get(key);
        value.key = key;
        value.account ??= key.includes("/") ? key.slice(0, key.indexOf("/")) : kind === "account" || kind === "fault" ? key : "";
        all.set(key, value);
        this.sorted.delete(kind);
        if (value.account) {
            let own = this.byAccount.get(kind).get(value.account);
            if (!own) this.byAccount.get(kind).set(value.account, (own = new Map()));
            own.set(key, value);
            this.sorted.delete(kind + " " + value.account);
        }
        if (kind === "message") {
            this.putMessage(value);
            if (!old) said.push(value);
        }
    }

    remove(kind, all, key) {
        const old = all.get(key);
        if (!old) return;
        all.delete(key);
        this.sorted.delete(kind);
        this.byAccount.get(kind).get(old.account)?.delete(key);
        this.sorted.delete(kind + " " + old.account);
        if (kind === "message") {
            const list = this.messagesOf(old.account, old.chat);
            const at = list.findIndex(m => m.key === key);
            if (at >= 0) list.splice(at, 1);
        }
    }

    /** Messages of a chat in their order: by number, which is the order in which the client got them; mostly the newest comes last. */
    putMessage(message) {
        const place = `${message.account} ${message.chat}`;
        let list = this.messages.get(place);
        if (!list) this.messages.set(place, (list = []));
        let at = list.length;
        while (at > 0 && after(list[at - 1], message)) at--;
        if (at > 0 && list[at - 1].key === message.key) list[at - 1] = message;
        else list.splice(at, 0, message);
    }

    /** Adds older messages that were asked for. */
    addHistory(messages) {
        const all = this.kinds.get("message");
        for (const message of messages) if (!all.has(message.key)) this.put("message", all, message.key, message, []);
    }

    get(kind, key) {
        return this.kinds.get(kind).get(key);
    }

    messagesOf(account, chat) {
        return this.messages.get(`${account} ${chat}`) ?? [];
    }

    /** The things of a kind, of one account when it is given. */
    all(kind, account) {
        const name = account === undefined ? kind : kind + " " + account;
        let list = this.sorted.get(name);
        if (!list) {
            const map = account === undefined ? this.kinds.get(kind) : this.byAccount.get(kind).get(account);
            this.sorted.set(name, (list = map ? [...map.values()] : []));
        }
        return list;
    }

    get world() {
        return this.get("world", "world") ?? {};
    }

    /** The name of somebody as an account sees it. */
    nameOf(handle, account) {
        if (!handle) return "";
        return this.get("account", handle)?.name || this.get("contact", `${account}/${handle}`)?.name || handle;
    }
}

const after = (a, b) => (a.at !== b.at ? a.at > b.at : a.id > b.id);
