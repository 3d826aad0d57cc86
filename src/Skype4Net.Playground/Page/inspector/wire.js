import { app } from "../core/app.js";
import { wireFilter, isNoise } from "../core/wire-log.js";
import { h, patch } from "../base/render.js";
import { redraw } from "../base/frame.js";
import { icon } from "../base/icons.js";
import { button, iconButton } from "../base/parts.js";
import { plain, timeWithSeconds } from "../base/format.js";
import { openMenu, openSheet } from "../base/floating.js";
import { copy } from "../views/chat-menu.js";
import { saveBlob } from "../views/files.js";
import { WireRows } from "./wire-rows.js";
import { explain, closeExplanation, explanation } from "./explain.js";

// The wire: every line between clients and programs, with a filter, and an explanation of the chosen one.

const panel = document.createElement("div");
panel.className = "panel";
const tools = part("wire-tools"),
    missingBox = part(""),
    box = part("wire-box"),
    foot = document.createElement("div");
export const wirePanel = panel;

function part(className) {
    const node = document.createElement("div");
    node.className = className;
    panel.append(node);
    return node;
}

const scroller = document.createElement("div");
scroller.className = "wire";
scroller.id = "wire-grid";
scroller.tabIndex = 0;
scroller.setAttribute("role", "grid");
scroller.setAttribute("aria-label", "Wire");
scroller.setAttribute("aria-colcount", "4");
box.append(scroller, foot);
panel.append(explanation);

export const programName = key => plain(app.store.get("program", key)?.name || key);
const rows = new WireRows(scroller, programName);
const filter = { text: "", programs: new Set(), hideNoise: true };
const view = {
    positions: [],
    seen: 0,
    from: 0,
    active: -1,
    chosen: 0,
    marked: new Set(),
    fits: wireFilter(filter),
    noise: 0,
    get count() {
        return this.positions.length - this.from;
    },
    lineAt(index) {
        return app.wire.at(this.positions[this.from + index]);
    },
    partner: line => app.wire.partnerOf(line),
};
let paused = false;
let atEnd = true;
let missing = [];

function refilter() {
    const line = view.active >= 0 ? view.lineAt(view.active) : null;
    view.fits = wireFilter(filter);
    view.positions = [];
    view.from = 0;
    view.noise = 0;
    view.seen = app.wire.start > (view.cleared ?? 0) ? app.wire.start : (view.cleared ?? 0);
    extend();
    view.active = line ? view.positions.indexOf(line.at) : -1;
    redraw(draw);
}

/** Looks at the lines that came since the last time. */
function extend() {
    const { wire } = app;
    if (view.seen < wire.start) view.seen = wire.start;
    for (; view.seen < wire.end; view.seen++) {
        const line = wire.at(view.seen);
        if (filter.hideNoise && !line.gap && isNoise(line)) view.noise++;
        if (view.fits(line)) view.positions.push(view.seen);
    }
    while (view.from < view.positions.length && view.positions[view.from] < wire.start) {
        view.from++;
        view.active--;
    }
    if (view.from > 20_000) {
        view.positions.splice(0, view.from);
        view.from = 0;
    }
    app.hiddenAsNoise = view.noise;
}

function draw() {
    if (app.place.value.inspector !== "wire") return;
    if (!paused) extend();
    const programs = app.store.all("program").filter(p => !p.own || filter.programs.has(p.key));
    patch(
        tools,
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
                            scroller.focus();
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
            iconButton("more", "More for the wire", e => openMenu(e.currentTarget, wireMenu(), "Wire"), {
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
    );
    patch(
        missingBox,
        missing.length > 0 &&
            h(
                "div",
                { class: "band" },
                icon("help"),
                h(
                    "div",
                    { class: "grow" },
                    missing.map((text, i) => h("p", { key: i }, plain(text))),
                ),
                button("Done", () => {
                    missing = [];
                    view.marked = new Set();
                    redraw(draw);
                }),
            ),
    );
    scroller.setAttribute("aria-rowcount", view.count);
    const most = Math.max(0, view.count * rows.rowHeight - scroller.clientHeight);
    rows.draw(view);
    if (atEnd && !paused) {
        if (Math.abs(scroller.scrollTop - most) > 1) {
            scroller.scrollTop = most;
            rows.draw(view);
        }
    } else if (scroller.scrollTop > most) scroller.scrollTop = most;
    const behind = paused ? app.wire.end - view.seen : 0;
    if (view.active >= 0)
        scroller.setAttribute("aria-activedescendant", scroller.querySelector("[data-active=true]:not([hidden])")?.id ?? "");
    else scroller.removeAttribute("aria-activedescendant");
    patch(
        foot,
        view.count === 0
            ? help()
            : !atEnd || behind
              ? h(
                    "button",
                    { type: "button", class: "button dense wire-end", onclick: toEnd },
                    icon("down"),
                    behind ? `+${behind.toLocaleString("en")}` : "To the end",
                )
              : null,
    );
}

const chip = (key, text, on, onclick) => h("button", { key, type: "button", class: "chip", "aria-pressed": String(on), onclick }, text);

function help() {
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

function togglePause() {
    paused = !paused;
    redraw(draw);
}

function toEnd() {
    atEnd = true;
    paused = false;
    redraw(draw);
}

const wireMenu = () => [
    {
        text: "Clear the view",
        icon: "bin",
        run: () => {
            view.cleared = app.wire.end;
            view.chosen = 0;
            closeExplanation();
            refilter();
        },
    },
    {
        text: "Show all that is kept",
        icon: "again",
        run: () => {
            view.cleared = 0;
            refilter();
        },
    },
    { text: "Save as text", icon: "save", run: saveText },
    { text: "Send a line as a program", icon: "send", run: sendLine },
];

function saveText() {
    const lines = [];
    for (let i = 0; i < view.count; i++) {
        const line = view.lineAt(i);
        if (line)
            lines.push(
                line.gap
                    ? `-- ${line.gap} lines skipped`
                    : `${timeWithSeconds(line.time)} ${programName(line.program)} ${line.out ? "<-" : "->"} ${line.text}${line.fault ? ` [${line.fault}]` : ""}`,
            );
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

function choose(index, follow = true) {
    const line = view.lineAt(index);
    if (!line) return;
    view.active = index;
    if (follow) {
        const height = rows.rowHeight;
        if (index * height < scroller.scrollTop) scroller.scrollTop = index * height;
        else if ((index + 1) * height > scroller.scrollTop + scroller.clientHeight)
            scroller.scrollTop = (index + 1) * height - scroller.clientHeight;
        atEnd = index === view.count - 1;
    }
    redraw(draw);
}

function open(index) {
    const line = view.lineAt(index);
    if (!line || line.gap) return;
    view.chosen = line.number;
    choose(index);
    atEnd = false;
    explain(line, () => {
        view.chosen = 0;
        scroller.focus();
        redraw(draw);
    });
}

/** Goes to a line, by its number; filters that hide it are cleared. */
export function showLine(number) {
    const line = app.wire.find(number);
    if (!line) return app.notice("That line is no longer kept here.");
    if (!view.positions.includes(line.at)) {
        filter.text = "";
        filter.programs.clear();
        filter.hideNoise = false;
        refilter();
    }
    panel.hidden = false;
    draw();
    open(view.positions.indexOf(line.at) - view.from);
}

app.markWire = (lines, named) => {
    missing = named;
    view.marked = new Set(lines);
    filter.text = "";
    filter.hideNoise = false;
    refilter();
    const first = lines.map(number => app.wire.find(number)).find(Boolean);
    if (first)
        requestAnimationFrame(() => {
            draw();
            const at = view.positions.indexOf(first.at) - view.from;
            choose(at);
            atEnd = false;
            scroller.focus();
        });
    else if (named.length === 0) missing = ["No line of it is kept here."];
    redraw(draw);
};

scroller.onscroll = () => {
    atEnd = scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < rows.rowHeight;
    redraw(draw);
};
scroller.onclick = e => {
    const row = e.target.closest(".wire-row");
    if (row) open(+row.dataset.index);
};
scroller.onfocus = () => {
    if (view.active < 0 && view.count) choose(view.count - 1, false);
};
scroller.onkeydown = e => {
    if (e.ctrlKey || e.altKey || e.metaKey) return;
    const page = Math.max(1, Math.floor(scroller.clientHeight / rows.rowHeight) - 1);
    const to = {
        ArrowUp: view.active - 1,
        ArrowDown: view.active + 1,
        Home: 0,
        End: view.count - 1,
        PageUp: view.active - page,
        PageDown: view.active + page,
    }[e.key];
    const line = view.lineAt(view.active);
    if (to !== undefined) choose(Math.max(0, Math.min(view.count - 1, to)));
    else if (e.key === "ArrowLeft" || e.key === "ArrowRight") {
        const partner = line && (e.key === "ArrowLeft") === !!line.answered ? app.wire.partnerOf(line) : null;
        const at = partner ? view.positions.indexOf(partner.at) - view.from : -1;
        if (at >= 0) choose(at);
    } else if (e.key === "Enter") open(view.active);
    else if (e.key === " ") togglePause();
    else if (e.key === "/") document.getElementById("wire-filter").focus();
    else return;
    e.preventDefault();
};
new ResizeObserver(() => redraw(draw)).observe(scroller);

/** Begins to listen: first the newest lines that are kept, then what comes. */
async function listen() {
    if (app.wire.run && app.wire.run !== app.connection.run) {
        app.wire.clear();
        view.cleared = 0;
        refilter();
    }
    app.wire.run = app.connection.run;
    if (app.wire.last === 0) {
        try {
            const value = await app.connection.do("wire.list", { count: 500 });
            app.wire.add(value.lines ?? [], 0);
        } catch {
            /* then from now on */
        }
    }
    watch();
}

const watch = () =>
    app.connection.watch("wire", () =>
        document.hidden ? { watch: "none" } : { watch: "wire", ...(app.wire.last ? { since: app.wire.last } : {}) },
    );

app.on("state", state => {
    if (state === "live") listen();
});
document.addEventListener("visibilitychange", () => {
    if (app.state === "live") watch();
});
app.view(["wire", "program", "host", "place"], draw);
