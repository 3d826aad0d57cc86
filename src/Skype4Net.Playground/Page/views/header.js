import { app } from "../core/app.js";
import { isDark } from "../core/keep.js";
import { toggleTheme } from "../core/theme.js";
import { h, patch } from "../base/render.js";
import { icon } from "../base/icons.js";
import { iconButton } from "../base/parts.js";
import { duration, many, plain } from "../base/format.js";
import { openPalette } from "./palette.js";
import { showKeys } from "./help.js";
import { openMenu } from "../base/floating.js";
import { worldMenu } from "./world.js";

const header = document.getElementById("header");

export const faultsOn = () => app.store.all("fault").reduce((sum, fault) => sum + (fault.on || 0), 0);

export function showFaults() {
    const worst =
        app.store.all("fault").find(fault => fault.on && fault.account === app.me) ?? app.store.all("fault").find(fault => fault.on);
    if (worst && worst.account !== app.me) app.go({ account: worst.account, ...app.firstPlace(worst.account) });
    app.openInspector("faults", true);
}

export function faultChip() {
    const on = faultsOn();
    return (
        on > 0 &&
        h(
            "button",
            { key: "faults", type: "button", class: "chip", id: "fault-chip", onclick: showFaults },
            h("span", { class: "tag warn" }, icon("bolt"), many(on, "fault"), " on"),
        )
    );
}

let timer;

function draw() {
    const { world } = app.store;
    const recording = world.recording;
    document.body.classList.toggle("split", app.split === true);
    patch(
        header,
        h(
            "div",
            { class: "brand" },
            icon("logo", { class: "logo" }),
            h("strong", { class: "title" }, "Playground"),
            h("span", { class: "meta file cut" }, plain(world.name ?? app.name)),
        ),
        h(
            "button",
            {
                type: "button",
                class: "button find",
                onclick: () => openPalette(),
                "aria-label": "Find or do anything",
                "aria-keyshortcuts": "Control+K",
            },
            icon("search"),
            h("span", { class: "grow cut", style: { "text-align": "start" } }, "Find or do anything: “ben calls nora”, “crash”"),
            h("kbd", null, "Ctrl K"),
        ),
        faultChip(),
        h(
            "button",
            {
                type: "button",
                class: "button record",
                "aria-pressed": String(!!recording),
                "aria-label": recording ? "Recording: save it" : "Record",
                onclick: () => app.toggleRecording(),
            },
            icon("record", { class: recording ? "on" : "" }),
            h("span", null, recording ? "Recording " : "Record"),
            recording && h("span", { "aria-hidden": "true" }, duration((app.now - recording) / 1000)),
        ),
        iconButton(isDark() ? "moon" : "moon", isDark() ? "Light theme" : "Dark theme", toggleTheme, { id: "theme" }),
        iconButton("gear", "World", e => openMenu(e.currentTarget, worldMenu(), "World"), { "aria-haspopup": "menu" }),
        iconButton("help", "Keys", showKeys, { "aria-keyshortcuts": "Control+/" }),
    );
    clearTimeout(timer);
    if (recording && !document.hidden) timer = setTimeout(() => app.touch("world"), 1000);
}

app.view(["world", "fault", "theme", "state"], draw);
