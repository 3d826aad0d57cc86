import { app } from "./app.js";
import { closeMenu, closeSheet } from "../base/floating.js";
import { afterDraw } from "../base/frame.js";
import { closeDrawer, toggleInspector } from "../inspector/inspector.js";
import { closeExplanation, explanation } from "../inspector/explain.js";
import { openPalette } from "../views/palette.js";
import { showKeys } from "../views/help.js";

// Keys that work anywhere. None is a single letter.

function step(list, current, by) {
    const at = list.indexOf(current);
    return list[(at + by + list.length) % list.length];
}

function nextAccount(by) {
    const handles = app.store.all("account").map(a => a.handle);
    if (!handles.length) return;
    const chat = app.chat?.name;
    const next = step(handles, app.me, by);
    // The same chat, when the next account is in it too.
    if (chat && app.store.get("chat", `${next}/${chat}`)) {
        app.go({ account: next, list: "chats", item: chat });
        app.focusComposerSoon();
    } else app.play(next);
}

function nextChat(by) {
    const names = app.chatsOf(app.me).map(c => c.name);
    if (!names.length) return;
    app.go({ list: "chats", item: step(names, app.chat?.name, by) });
    app.focusComposerSoon();
}

/** The oldest thing that waits for an answer: a request of a program or contact, a call that rings, a file. */
export function oldestRequest() {
    const { store } = app;
    return [
        ...store.all("request"),
        ...store.all("call").filter(c => c.can?.includes("answer")),
        ...store.all("file").filter(f => f.can?.includes("accept")),
    ].sort((a, b) => a.at - b.at)[0];
}

function goToRequest() {
    const request = oldestRequest();
    if (!request) return app.notice("Nothing waits for an answer.");
    const isFile = request.fileName !== undefined || request.size !== undefined;
    if (request.kind !== "program" && request.account !== app.me) app.go({ account: request.account, ...app.firstPlace(request.account) });
    if (isFile) {
        const dialog = store(request.account).find(c => c.partner === request.partner);
        app.go(dialog ? { list: "chats", item: dialog.name } : { list: "files", item: request.key });
    } else if (innerWidth < 720) app.go({ at: request.kind === "contact" ? "list" : "conversation" });
    const focus = () =>
        [...document.querySelectorAll(`[data-request="${CSS.escape(request.key)}"] button`)].find(b => b.offsetWidth > 0)?.focus();
    afterDraw(() => requestAnimationFrame(focus));
}

const store = account => app.store.all("chat", account);

/** Esc: back, one step at a time, at last to the composer. */
function back() {
    if (closeSheet()) return;
    if (explanation.contains(document.activeElement)) return closeExplanation();
    if (closeDrawer() || document.activeElement?.id !== "composer") {
        if (innerWidth < 560 && app.place.value.at !== "conversation" && app.place.value.item) app.go({ at: "conversation" });
        app.focusComposerSoon();
    }
}

function key(e) {
    if (e.defaultPrevented) return;
    const control = (e.ctrlKey || e.metaKey) && !e.altKey && !e.shiftKey;
    if (control && e.key.toLowerCase() === "k") openPalette();
    else if (control && e.key.toLowerCase() === "i") toggleInspector();
    else if (control && e.key === "/") showKeys();
    else if (control && e.key === ".") goToRequest();
    else if (e.altKey && !e.ctrlKey && (e.key === "ArrowDown" || e.key === "ArrowUp"))
        (e.shiftKey ? nextAccount : nextChat)(e.key === "ArrowDown" ? 1 : -1);
    else if (e.key === "Escape" && !document.querySelector("dialog[open]")) back();
    else return;
    closeMenu(false);
    e.preventDefault();
}

addEventListener("keydown", key);
document.getElementById("skip").onclick = e => {
    e.preventDefault();
    app.focusComposer();
};
