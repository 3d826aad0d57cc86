import { app } from "../core/app.js";
import { h } from "../base/render.js";
import { icon } from "../base/icons.js";
import { plain } from "../base/format.js";
import { fileButtons, fileState } from "./files.js";
import { pendingArticle } from "./message.js";

/** What is not a message yet: files that are offered, and what waits for the emulator. */
export function feedTail(account, chat) {
    const partner = app.store.get("chat", `${account}/${chat}`)?.partner;
    const files = partner ? app.store.all("file", account).filter(f => f.partner === partner && (f.can ?? []).length > 0) : [];
    return [
        ...files.map(f =>
            h(
                "div",
                {
                    key: `file ${f.key}`,
                    class: "card fade",
                    role: "group",
                    "aria-label": `File ${plain(f.fileName || f.name)}`,
                    ...(f.can.includes("accept") ? { "data-request": f.key, "data-at": f.at } : {}),
                },
                h(
                    "div",
                    { class: "row" },
                    icon("file"),
                    h(
                        "div",
                        { class: "grow" },
                        h("strong", null, h("bdi", null, plain(f.fileName || f.name))),
                        h("div", { class: "meta" }, fileState(f)),
                    ),
                ),
                h("div", { class: "row wrap" }, fileButtons(f)),
            ),
        ),
        ...app.pending.filter(p => p.account === account && p.chat === chat).map(p => pendingArticle(p)),
    ];
}
