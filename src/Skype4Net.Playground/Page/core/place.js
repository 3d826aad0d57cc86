// Where the person is: account, list, item, tab of the inspector, and on narrow screens which view. The address keeps it, without the token.

const lists = ["chats", "contacts", "calls", "files"];
export const tabs = ["wire", "programs", "faults", "replay", "timeline"];

export class Place {
    constructor(changed) {
        this.changed = changed;
        this.value = { account: "", list: "chats", item: "", inspector: "wire", at: "list" };
        this.last = new Map();
        addEventListener("hashchange", () => {
            this.read();
            changed(this.value);
        });
    }

    read() {
        const [path, query = ""] = location.hash.replace(/^#\/?/, "").split("?");
        const [account = "", list = "", ...item] = path.split("/");
        const options = new URLSearchParams(query);
        const v = (this.value = {
            account: decode(account),
            list: lists.includes(list) ? list : "chats",
            item: decode(item.join("/")),
            inspector: tabs.includes(options.get("i")) ? options.get("i") : this.value.inspector,
            at: options.get("at") ?? "",
        });
        v.at ||= v.item ? "conversation" : "list";
        this.remember();
    }

    remember() {
        const v = this.value;
        if (v.account && v.item) this.last.set(v.account, { list: v.list, item: v.item });
    }

    /** Goes somewhere: only what is named changes. Back returns to where the person was, except with replace. */
    go(change, replace = false) {
        const v = { ...this.value, ...change };
        if (change.at === undefined && (change.item !== undefined || change.list !== undefined))
            v.at = v.item && change.item !== undefined ? "conversation" : "list";
        this.value = v;
        this.remember();
        const options = new URLSearchParams();
        if (v.inspector !== "wire") options.set("i", v.inspector);
        if (v.at !== (v.item ? "conversation" : "list")) options.set("at", v.at);
        const query = options.toString();
        const hash = `#/${encodeURIComponent(v.account)}/${v.list}${v.item ? "/" + encodeURIComponent(v.item) : ""}${query ? "?" + query : ""}`;
        if (hash !== location.hash) history[replace ? "replaceState" : "pushState"](null, "", hash);
        this.changed(v);
    }

    /** Where an account was last; its list of chats when it was nowhere. */
    lastOf(account) {
        return this.last.get(account) ?? { list: "chats", item: "" };
    }
}

function decode(text) {
    try {
        return decodeURIComponent(text);
    } catch {
        return "";
    }
}
