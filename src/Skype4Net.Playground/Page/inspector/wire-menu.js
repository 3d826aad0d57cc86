import { app } from "../core/app.js";
import { h } from "../base/render.js";
import { button } from "../base/parts.js";
import { plain, timeWithSeconds } from "../base/format.js";
import { openSheet } from "../base/floating.js";
import { saveBlob } from "../views/files.js";
import { programName } from "./program-name.js";

/** What can be done with the whole wire. */
export const wireMenu = (view, clear, showAll) => [
    { text: "Clear the view", icon: "bin", run: clear },
    { text: "Show all that is kept", icon: "again", run: showAll },
    { text: "Save as text", icon: "save", run: () => saveText(view) },
    { text: "Send a line as a program", icon: "send", run: sendLine },
];

function asText(line) {
    if (line.gap) return `-- ${line.gap} lines skipped`;
    const fault = line.fault ? ` [${line.fault}]` : "";
    return `${timeWithSeconds(line.time)} ${programName(line.program)} ${line.out ? "<-" : "->"} ${line.text}${fault}`;
}

function saveText(view) {
    const lines = [];
    for (let i = 0; i < view.count; i++) {
        const line = view.lineAt(i);
        if (line) lines.push(asText(line));
    }
    saveBlob(new Blob([lines.join("\n") + "\n"], { type: "application/octet-stream" }), "wire.txt");
}

function sendLine() {
    let line = "",
        reply = "";
    const again = openSheet("Send a line as the program “playground”", () =>
        h(
            "form",
            {
                class: "stack",
                onsubmit: async e => {
                    e.preventDefault();
                    const value = await app.as("program.send", { line });
                    reply = value?.reply ?? "";
                    again();
                },
            },
            h(
                "label",
                { class: "field" },
                "Command",
                h("input", {
                    class: "input mono",
                    required: true,
                    placeholder: "GET USERSTATUS",
                    oninput: e => {
                        line = e.target.value;
                    },
                }),
            ),
            button("Send", null, { look: "first", type: "submit" }),
            reply && h("p", { class: "mono said" }, plain(reply)),
        ),
    );
}
