// What outlives a reload: theme and widths for all windows; drafts and the window's own name for this one.

function read(storage, name, missing) {
    try {
        return JSON.parse(storage.getItem(`skype4net-${name}`)) ?? missing;
    } catch {
        return missing;
    }
}

function write(storage, name, value) {
    // A browser may forbid storage; the page works without.
    try {
        storage.setItem(`skype4net-${name}`, JSON.stringify(value));
    } catch {
        /* not kept */
    }
}

export const shared = { get: (name, missing) => read(localStorage, name, missing), set: (name, value) => write(localStorage, name, value) };
export const own = {
    get: (name, missing) => read(sessionStorage, name, missing),
    set: (name, value) => write(sessionStorage, name, value),
};

/** Drafts per account and chat. */
export class Drafts {
    constructor() {
        this.all = own.get("drafts", {});
    }
    get(account, chat) {
        return this.all[`${account} ${chat}`] ?? "";
    }
    set(account, chat, text) {
        if (text) this.all[`${account} ${chat}`] = text;
        else delete this.all[`${account} ${chat}`];
        clearTimeout(this.timer);
        this.timer = setTimeout(() => own.set("drafts", this.all), 300);
    }
}

/** The token: from the fragment once, then out of the address. */
export function takeToken() {
    const match = /[#&]t=([^&]*)/.exec(location.hash);
    if (match) {
        own.set("token", match[1]);
        history.replaceState(null, "", location.pathname + location.search);
    }
    return own.get("token", "");
}

/** The name of this window for the server. A copied tab brings the name along, so a new one is made when the tab was not reloaded. */
export function windowName() {
    const reload = performance.getEntriesByType("navigation")[0]?.type;
    let name = reload === "reload" || reload === "back_forward" ? own.get("window", "") : "";
    if (!name) own.set("window", (name = "w" + Math.random().toString(36).slice(2, 10)));
    return name;
}

/** Sets or clears the theme that overrides the system's. */
export function applyTheme(theme = shared.get("theme", "")) {
    if (theme) document.documentElement.dataset.theme = theme;
    else delete document.documentElement.dataset.theme;
    shared.set("theme", theme);
}

export const isDark = () =>
    document.documentElement.dataset.theme
        ? document.documentElement.dataset.theme === "dark"
        : matchMedia("(prefers-color-scheme: dark)").matches;
