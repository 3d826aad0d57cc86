import { app } from "../core/app.js";
import { h } from "../base/render.js";
import { Listbox } from "../base/listbox.js";
import { bdi, button, thing } from "../base/parts.js";
import { plain, shortTime, size, words } from "../base/format.js";
import { openMenu, openSheet, closeSheet } from "../base/floating.js";

// Files that are offered, come and go.

const items = () => [...app.store.all("file", app.me)].sort((a, b) => b.at - a.at);
const partner = file => app.store.nameOf(file.partner, file.account);

export const fileState = file => {
    if (file.failure && file.failure !== "unknown" && file.failure !== "none") return `Failed: ${words(file.failure)}`;
    const part = file.bytes && file.size && file.bytes < file.size ? `, ${Math.round((file.bytes / file.size) * 100)} %` : "";
    return `${words(file.status)}${part}, ${size(file.size ?? 0)}`;
};

const run = (file, name, args) => () => app.do(name, { as: file.account, file: file.id, ...args });

/** What can be done with a file now: [words, action, look]. */
export function fileActions(file) {
    const can = new Set(file.can ?? []);
    const incoming = /incoming/i.test(file.type);
    return [
        can.has("accept") && ["Take", run(file, "file.accept"), "first"],
        can.has("pause") && ["Pause", run(file, "file.pause", { on: true })],
        can.has("resume") && ["Resume", run(file, "file.pause", { on: false })],
        can.has("cancel") && [can.has("accept") && incoming ? "Turn down" : "Cancel", run(file, "file.cancel")],
        file.canDownload && ["Save", () => save({ file: file.key }, file.fileName || file.name)],
    ].filter(Boolean);
}

export const fileButtons = file => fileActions(file).map(([text, action, look]) => button(text, action, { look, key: text }));

/** Saves bytes of the server as a file of the browser. */
export async function save(what, name) {
    try {
        saveBlob(await app.connection.download(what), name);
    } catch (error) {
        app.notice(error.message, "bad");
    }
}

export function saveBlob(blob, name) {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(blob);
    link.download = plain(name).replace(/[\\/:*?"<>|]/g, "_");
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

export const fileList = {
    items,
    text: f => `${f.fileName || f.name} ${partner(f)}`,
    box: new Listbox({
        id: "file-list",
        label: "Files",
        rowHeight: 3.5,
        key: f => f.key,
        words: f => f.fileName || f.name,
        open: f => app.go({ list: "files", item: f.key }),
        menu: (f, node, at) =>
            openMenu(
                node,
                fileActions(f).map(([text, action]) => ({ text, run: action })),
                "File",
                at,
            ),
        row: f => [
            thing("file"),
            h(
                "span",
                { class: "lines" },
                h(
                    "span",
                    { class: "line" },
                    h("span", { class: "name cut" }, bdi(f.fileName || f.name)),
                    h("span", { class: "meta" }, shortTime(f.at, app.now)),
                ),
                h(
                    "span",
                    { class: "line second" },
                    h("span", { class: "cut" }, /incoming/i.test(f.type) ? "From " : "To ", bdi(partner(f)), `: ${fileState(f)}`),
                ),
            ),
        ],
    }),
};

/** Uploads files and offers them to somebody. */
export async function sendFiles(who, files) {
    for (const file of files) {
        try {
            const upload = await app.connection.upload(file);
            if (await app.as("file.send", { who, upload })) app.notice(`${plain(file.name)} is offered.`);
        } catch (error) {
            app.notice(error.message, "bad");
        }
    }
}

export function chooseFile(who = app.chat?.partner) {
    if (!who) {
        openSheet("Send a file to", () =>
            app.store
                .all("account")
                .filter(a => a.handle !== app.me)
                .map(a =>
                    button(plain(a.name), () => {
                        closeSheet();
                        chooseFile(a.handle);
                    }),
                ),
        );
        return;
    }
    const input = document.createElement("input");
    input.type = "file";
    input.multiple = true;
    input.onchange = () => sendFiles(who, input.files);
    input.click();
}
