import { app } from "../core/app.js";
import { h, patch } from "../base/render.js";
import { icon } from "../base/icons.js";
import { bdi, button, empty, select } from "../base/parts.js";
import { many, plain, time } from "../base/format.js";
import { copy } from "../views/chat-menu.js";
import { transportName } from "../views/bands.js";

// Programs at all clients: what they wait for, what they show, and whether they are let in.

export const programsPanel = document.createElement("div");
programsPanel.className = "panel scroll";

const permissionWord = { allowed: "let in", asking: "asks", refused: "refused", none: "not let in" };

/** The answers to a program that asks, for its card. */
function requestOf(program) {
    if (program.permission !== "asking") return null;
    const request = app.store.all("request", program.account).find(r => r.kind === "program" && r.program === program.number);
    if (!request) return null;
    const answer = (name, remember) => () => app.do(name, { as: program.account, request: Number(request.key.split("/").pop()), remember });
    return [
        button("Allow", answer("program.allow", true), { look: "first dense" }),
        button("Only now", answer("program.allow", false), { look: "dense" }),
        button("Refuse", answer("program.refuse", true), { look: "dense" }),
        button("Not now", answer("program.refuse", false), { look: "dense quiet" }),
    ];
}

function programCard(p) {
    const waiting = p.waiting ?? [];
    return h(
        "div",
        { key: p.key, class: "card stack", role: "group", "aria-label": `Program ${plain(p.name || p.key)}` },
        h(
            "div",
            { class: "row wrap" },
            icon("plug"),
            h("strong", { class: "grow" }, bdi(p.name || "A program without a name")),
            p.own && h("span", { class: "tag plain" }, "the playground’s own"),
            h(
                "span",
                { class: `tag ${p.permission === "allowed" ? "ok" : p.permission === "refused" ? "bad" : "warn"}` },
                permissionWord[p.permission] ?? p.permission,
            ),
        ),
        h("p", { class: "second" }, `${transportName(p.transport)}, protocol ${p.protocol || "not agreed"}, since ${time(p.since)}`),
        waiting.length > 0 &&
            h(
                "ul",
                { class: "stack" },
                waiting.map(w =>
                    h(
                        "li",
                        { key: w.id, class: "second" },
                        h("span", { class: "tag warn" }, `${Math.max(0, Math.round((app.now - w.since) / 1000))} s`),
                        " ",
                        h("code", null, `${plain(w.id)} ${plain(w.line)}`),
                    ),
                ),
            ),
        p.waitingCount > waiting.length &&
            h("p", { class: "meta" }, `and ${many(p.waitingCount - waiting.length, "more reply", "more replies")}`),
        h(
            "div",
            { class: "row wrap" },
            requestOf(p),
            button("End it", () => app.do("program.end", { as: p.account, program: p.number }), { look: "dense" }),
        ),
    );
}

function draw() {
    if (app.place.value.inspector !== "programs") return;
    const programs = app.store.all("program");
    const account = app.account;
    const items = app.store.all("item", app.me);
    const dialogs = app.store.all("dialog", app.me);
    const groups = Map.groupBy(programs, p => p.account);
    patch(
        programsPanel,
        h(
            "div",
            { class: "section" },
            account &&
                select(
                    `When a program asks to use ${plain(account.name)}`,
                    account.policy ?? "allow",
                    [
                        ["allow", "Let it in"],
                        ["ask", "Ask me"],
                        ["refuse", "Refuse it"],
                    ],
                    policy => app.as("account.policy", { policy }),
                ),
        ),
        programs.length === 0 &&
            h(
                "div",
                null,
                empty("No program is attached."),
                h(
                    "div",
                    { class: "stack section" },
                    app.store.all("host").map(host =>
                        button(host.address || host.place, () => copy(host.address || host.place, "The address is copied"), {
                            key: host.key,
                            iconName: "copy",
                        }),
                    ),
                ),
            ),
        [...groups].map(([handle, list]) =>
            h(
                "div",
                { key: handle, class: "section" },
                h("h3", null, "At ", bdi(app.store.nameOf(handle)), "’s client"),
                list.map(programCard),
            ),
        ),
        items.length > 0 &&
            h(
                "div",
                { class: "section" },
                h("h3", null, "Menu items and events"),
                items.map(i =>
                    h(
                        "div",
                        { key: i.key, class: "row" },
                        h(
                            "span",
                            { class: "grow" },
                            bdi(i.caption),
                            h(
                                "span",
                                { class: "meta" },
                                ` ${plain(i.what === "event" ? "event" : i.context || "tools")}${i.hint ? `, ${plain(i.hint)}` : ""}`,
                            ),
                        ),
                        button("Click", () => app.as("program.click", { item: i.id }), {
                            look: "dense",
                            disabled: !i.enabled,
                            "aria-label": `Click ${plain(i.caption)}`,
                        }),
                    ),
                ),
            ),
        dialogs.length > 0 &&
            h(
                "div",
                { class: "section" },
                h("h3", null, "Windows that programs opened"),
                h(
                    "ul",
                    null,
                    dialogs.map(d => h("li", { key: d.key, class: "mono" }, plain(d.command))),
                ),
            ),
    );
}

app.view(["program", "item", "dialog", "request", "account", "host", "place"], draw);
