import { app } from "../core/app.js";
import { h, patch } from "../base/render.js";
import { icon } from "../base/icons.js";
import { plain } from "../base/format.js";
import { accountMenu, statusMenu } from "./account.js";
import { chatTitle } from "./chats.js";
import { openDialog } from "./contacts.js";
import { worldMenu } from "./world.js";
import { toggleTheme } from "../core/theme.js";
import { showKeys } from "./help.js";

// Ctrl+K: do anything. Places and actions of the page, and every line of the prompt, with a preview of what will happen.

const dialog = document.createElement("dialog");
dialog.className = "palette";
dialog.setAttribute("aria-label", "Find or do anything");
document.body.append(dialog);
let query = "",
    at = 0,
    entries = [],
    preview = "",
    token = 0;

export function openPalette(text = "") {
    query = text;
    at = 0;
    preview = "";
    draw();
    if (!dialog.open) dialog.showModal();
    document.getElementById("palette-input").focus();
}

function candidates() {
    const { store } = app;
    const all = [];
    for (const account of store.all("account"))
        all.push({ icon: "person", text: `Play ${plain(account.name)}`, hint: account.handle, run: () => app.play(account.handle) });
    for (const chat of app.chatsOf(app.me))
        all.push({
            icon: "chat",
            text: plain(chatTitle(chat)),
            hint: "chat",
            run: () => {
                app.go({ list: "chats", item: chat.name });
                app.focusComposerSoon();
            },
        });
    for (const contact of store.all("contact", app.me))
        if (contact.buddy === "friend" && !contact.telephone)
            all.push({
                icon: "people",
                text: plain(contact.name || contact.handle),
                hint: "contact",
                run: () => openDialog(contact.handle),
            });
    if (app.account) {
        for (const entry of accountMenu(app.account)) if (entry !== "-" && entry) all.push({ ...entry, hint: plain(app.account.name) });
        for (const entry of statusMenu(app.account)) all.push({ ...entry, text: `Status: ${entry.text}`, hint: plain(app.account.name) });
    }
    for (const tab of ["wire", "programs", "faults", "replay", "timeline"])
        all.push({ icon: "wire", text: `Show ${tab}`, hint: "inspector", run: () => app.openInspector(tab, true) });
    for (const entry of worldMenu()) if (entry && entry !== "-") all.push({ ...entry, hint: "world" });
    all.push(
        { icon: "moon", text: "Light or dark", hint: "theme", run: toggleTheme },
        { icon: "help", text: "Keys", hint: "Ctrl+/", run: showKeys },
    );
    return all;
}

function find() {
    const words = query.toLowerCase().split(/\s+/).filter(Boolean);
    const found = candidates()
        .filter(c => words.every(w => `${c.text} ${c.hint}`.toLowerCase().includes(w)))
        .slice(0, words.length ? 12 : 9);
    // The prompt's own words: a line that it understands, and the commands whose words fit.
    if (words.length) {
        const line = { icon: "send", text: query, hint: "line of the prompt", run: runPrompt, prompt: true };
        const templates = (app.commands ?? [])
            .flatMap(c => c.prompts ?? [])
            .filter(p => words.every(w => `${p.text} ${p.summary}`.toLowerCase().includes(w)))
            .slice(0, 8)
            .map(p => ({ icon: "forward", text: p.text, hint: p.summary, fill: begunBy(p.text) }));
        return understood ? [line, ...found, ...templates] : [...found, ...templates, line];
    }
    return found;
}

let understood = false;

async function look() {
    const mine = ++token;
    const line = query.trim();
    preview = "";
    understood = false;
    if (line.includes(" ") || (app.commands ?? []).some(c => c.prompts?.some(p => begunBy(p.text).trim() === line))) {
        try {
            const value = await app.connection.do("world.preview", { line: lineFor(line) });
            if (mine !== token) return;
            preview = value.text ?? "";
            understood = true;
        } catch (error) {
            if (mine === token) preview = error.message;
        }
        if (mine === token) draw();
    }
}

/** What of a template is written already: its verb, and not what stands for something. */
function begunBy(text) {
    const words = text.split(" ");
    const own = words.findIndex(w => /[A-Z|[]/.test(w));
    return own < 0 ? text : words[0] === "+NUMBER" ? "+" : `${words.slice(0, own).join(" ")} `;
}

/** The prompt wants the account first; without one the played account is meant. */
function lineFor(line) {
    const first = line.split(/\s/)[0].toLowerCase();
    return app.store.all("account").some(a => a.handle.toLowerCase() === first) || first.startsWith("+") || !app.me ? line : `${app.me} ${line}`;
}

async function runPrompt() {
    const value = await app.do("world.prompt", { line: lineFor(query.trim()) });
    if (value?.text) app.notice(plain(value.text));
}

function choose(entry) {
    if (!entry) return;
    if (entry.fill) {
        query = entry.fill;
        at = 0;
        draw();
        document.getElementById("palette-input").focus();
        return;
    }
    dialog.close();
    entry.run();
}

function key(e) {
    if (e.key === "ArrowDown" || e.key === "ArrowUp") {
        at = (at + (e.key === "ArrowDown" ? 1 : -1) + entries.length) % Math.max(1, entries.length);
        draw();
        document.getElementById(`palette-${at}`)?.scrollIntoView({ block: "nearest" });
    } else if (e.key === "Enter") choose(entries[at]);
    else if (e.key === "Tab") {
        /* stays within */
    } else return;
    e.preventDefault();
}

function draw() {
    entries = find();
    at = Math.min(at, Math.max(0, entries.length - 1));
    patch(
        dialog,
        h(
            "label",
            { class: "searchbox" },
            icon("search"),
            h("span", { class: "out" }, "Find or do anything"),
            h("input", {
                id: "palette-input",
                role: "combobox",
                "aria-expanded": "true",
                "aria-controls": "palette-list",
                "aria-autocomplete": "list",
                "aria-activedescendant": entries.length ? `palette-${at}` : null,
                autocomplete: "off",
                spellcheck: "false",
                placeholder: "Find or do anything: “ben calls nora”, “crash”",
                value: query,
                onkeydown: key,
                oninput: e => {
                    query = e.target.value;
                    at = 0;
                    draw();
                    look();
                },
            }),
        ),
        h(
            "div",
            { id: "palette-list", role: "listbox", "aria-label": "What can be done" },
            entries.map((entry, i) =>
                h(
                    "div",
                    { key: `${i}`, id: `palette-${i}`, role: "option", "aria-selected": String(i === at), onclick: () => choose(entry) },
                    icon(entry.icon ?? "forward"),
                    h("span", { class: "grow cut" }, entry.text),
                    h("span", { class: "meta cut" }, entry.hint),
                ),
            ),
        ),
        h("p", { class: "preview second", role: "status" }, plain(preview)),
    );
}

dialog.onclose = () => {
    if (document.activeElement === document.body) app.focusComposer();
};
dialog.onclick = e => {
    if (e.target === dialog) dialog.close();
};
