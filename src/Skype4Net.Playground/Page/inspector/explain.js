import { app } from "../core/app.js";
import { h, patch } from "../base/render.js";
import { button, iconButton } from "../base/parts.js";
import { plain, timeWithSeconds } from "../base/format.js";
import { copy } from "../views/chat-menu.js";
import { transportName } from "../views/bands.js";
import { programName } from "./program-name.js";

// The explanation of the chosen line, made by the server from the declared commands and properties.

export const explanation = document.createElement("section");
explanation.setAttribute("aria-label", "Explanation");
let close = null,
    show = null;

export function closeExplanation() {
    explanation.className = "";
    patch(explanation);
    close?.();
    close = null;
}

/** Explains a line. closed() is called when it is read, showLine(number) goes to another line. */
export async function explain(line, closed, showLine) {
    close = closed;
    show = showLine;
    explanation.className = "explain";
    draw(line, null);
    try {
        draw(line, await app.connection.do("wire.explain", { line: line.number }));
    } catch (error) {
        draw(line, { title: error.message, parts: [] });
    }
}

explanation.onkeydown = e => {
    if (e.key === "Escape") {
        e.stopPropagation();
        closeExplanation();
    }
};

function draw(line, value) {
    const program = app.store.get("program", line.program);
    const kind = line.out ? (line.answered ? "reply" : "notification") : "command";
    const [what, key] = value?.thing ?? [];
    const partner = value && (value.answers || value.answeredBy);
    patch(
        explanation,
        h(
            "div",
            { class: "row" },
            h("span", { class: `tag ${line.out ? "warn" : "info"}` }, `${line.out ? "←" : "→"} ${kind}`),
            h(
                "span",
                { class: "meta grow cut" },
                [
                    `${line.out ? "to" : "from"} ${programName(line.program)}`,
                    program?.protocol && `protocol ${program.protocol}`,
                    program?.transport && transportName(program.transport),
                ]
                    .filter(Boolean)
                    .join(", "),
            ),
            h("span", { class: "meta" }, timeWithSeconds(line.time)),
            iconButton("close", "Close the explanation", closeExplanation, { class: "icon dense" }),
        ),
        value && [
            h("p", { class: "title" }, plain(value.title)),
            h(
                "dl",
                { class: "facts" },
                (value.parts ?? []).flatMap(([name, text]) => [h("dt", null, plain(name)), h("dd", null, plain(text))]),
                value.then && [h("dt", null, "Then"), h("dd", null, plain(value.then))],
                value.since > 1 && [h("dt", null, "Since"), h("dd", null, `protocol ${value.since}`)],
                value.took > 0 && [h("dt", null, "Took"), h("dd", null, `${value.took} ms`)],
                line.fault && line.fault !== "cut" && [h("dt", null, "Fault"), h("dd", null, line.fault)],
            ),
            value.text && value.text.length > 600 && h("p", { class: "mono said" }, plain(value.text)),
            h(
                "div",
                { class: "row wrap" },
                what === "message" && button("Show message", () => showMessage(key), { iconName: "chat" }),
                partner &&
                    button(value.answers ? "Its command" : "Its reply", () => show(partner), {
                        iconName: value.answers ? "in" : "out",
                    }),
                button("Copy", () => copy(value.text || line.text, "The line is copied"), { iconName: "copy", "aria-label": "Copy the line" }),
                !line.out &&
                    button("Do again", async () => {
                        const [as] = line.program.split("/");
                        const done = await app.do("program.send", { as, line: (value.text || line.text).replace(/^#\S+ /, "") });
                        if (done) app.notice(plain(done.reply ?? ""));
                    }),
                button(
                    "As C#",
                    async () => {
                        const code = await app.do("wire.csharp", { line: line.number });
                        if (code) copy(code.text, "The C# is copied");
                    },
                    { "aria-label": "Copy as C#" },
                ),
            ),
        ],
    );
}

function showMessage(key) {
    const message = app.store.get("message", key);
    if (!message) return app.notice("That message is no longer here.");
    app.go({ account: message.account, list: "chats", item: message.chat });
    requestAnimationFrame(() => requestAnimationFrame(() => app.feed.show(key)));
}
