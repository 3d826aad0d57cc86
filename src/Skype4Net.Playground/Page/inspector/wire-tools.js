import { app } from "../core/app.js";
import { h } from "../base/render.js";
import { icon } from "../base/icons.js";
import { button, iconButton } from "../base/parts.js";
import { plain } from "../base/format.js";
import { openMenu } from "../base/floating.js";
import { copy } from "../views/chat-menu.js";

// Above the wire: filter, pause, one chip for each program. And what is there instead of lines.

export function wireTools({ filter, paused, refilter, togglePause, menuEntries, toGrid }) {
    const programs = app.store.all("program").filter(p => !p.own || filter.programs.has(p.key));
    return [
        h(
            "div",
            { class: "row first" },
            h(
                "label",
                { class: "searchbox" },
                icon("search"),
                h("span", { class: "out" }, "Filter the wire"),
                h("input", {
                    id: "wire-filter",
                    type: "search",
                    value: filter.text,
                    placeholder: "Words, -word, #31, error",
                    spellcheck: "false",
                    oninput: e => {
                        filter.text = e.target.value;
                        refilter();
                    },
                    onkeydown: e => {
                        if (e.key === "Enter" || e.key === "ArrowDown") {
                            e.preventDefault();
                            toGrid();
                        }
                    },
                }),
            ),
            h(
                "button",
                { key: "pause", type: "button", class: "button dense", "aria-pressed": String(paused), onclick: togglePause },
                icon(paused ? "play" : "pause"),
                paused ? "Go on" : "Pause",
            ),
            iconButton("more", "More for the wire", e => openMenu(e.currentTarget, menuEntries(), "Wire"), {
                class: "icon dense",
                "aria-haspopup": "menu",
            }),
        ),
        h(
            "div",
            { class: "row wrap" },
            programs.slice(0, 6).map(p =>
                chip(p.key, plain(p.name) || "a program", filter.programs.has(p.key), () => {
                    filter.programs.has(p.key) ? filter.programs.delete(p.key) : filter.programs.add(p.key);
                    refilter();
                }),
            ),
            chip("noise", "Noise", !filter.hideNoise, () => {
                filter.hideNoise = !filter.hideNoise;
                refilter();
            }),
        ),
    ];
}

const chip = (key, text, on, onclick) =>
    h("button", { key, type: "button", class: "chip", "aria-pressed": String(on), onclick }, h("span", { class: "cut" }, text));

/** What the wire shows when it has no line: addresses for programs, or the filter that hides all. */
export function wireHelp(filter, refilter) {
    const hosts = app.store.all("host");
    if (app.wire.end > app.wire.start)
        return h(
            "div",
            { class: "empty" },
            h("p", null, "Nothing matches."),
            button("Clear the filter", () => {
                filter.text = "";
                filter.programs.clear();
                refilter();
            }),
        );
    return h(
        "div",
        { class: "empty" },
        h("p", null, app.store.all("program").length ? "Nothing was said yet." : "No program is attached."),
        hosts.map(host =>
            h(
                "p",
                { key: host.key },
                button(host.address || host.place, () => copy(host.address || host.place, "The address is copied"), { iconName: "copy" }),
            ),
        ),
    );
}
