import { app } from "../core/app.js";
import { h, patch } from "../base/render.js";
import { redraw } from "../base/frame.js";
import { icon } from "../base/icons.js";
import { button } from "../base/parts.js";
import { plain } from "../base/format.js";
import { WireView } from "./wire-view.js";
import { wireHelp, wireTools } from "./wire-tools.js";
import { wireMenu } from "./wire-menu.js";
import { programName } from "./program-name.js";
import { WireRows } from "./wire-rows.js";
import { loadGap } from "./wire-gap.js";
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

const rows = new WireRows(scroller, programName);
const view = new WireView();
const { filter } = view;
let paused = false;
let atEnd = true;
let missing = [];

const many = 16,
    pause = 100;

// The line that one moves to is not the last in sight, where the button to the end covers it.
const below = 3;
let drawnAt = -pause,
    timer = 0;

// What was written last: what is the same is not written again.
let top = 0,
    counted = -1,
    described = "",
    ended = null;

function refilter() {
    view.refilter();
    app.hiddenAsNoise = view.noise;
    app.touch("rate");
    redraw(drawTools);
    redraw(draw);
}

function drawTools() {
    patch(tools, wireTools({ filter, paused, refilter, togglePause, menuEntries, toGrid: () => scroller.focus() }));
}

function drawMissing() {
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
                    redraw(drawMissing);
                    redraw(draw);
                }),
            ),
    );
}

// A line is seen in the next frame. When many come one after the other, nobody reads each: they are drawn ten times a second, and the frames
// between belong to what the person does.
function drawLines() {
    const since = performance.now() - drawnAt;
    if (since >= pause || app.wire.end - view.seen < many) draw();
    else
        timer ||= setTimeout(() => {
            timer = 0;
            redraw(draw);
        }, pause - since);
}

// Only the rows are written, once, and the layout is asked for as little as can be.
function draw() {
    drawnAt = performance.now();
    if (app.place.value.inspector !== "wire") return;
    if (!paused) {
        view.extend();
        app.hiddenAsNoise = view.noise;
    }
    if (view.count !== counted) scroller.setAttribute("aria-rowcount", (counted = view.count));
    const most = Math.max(0, view.count * rows.rowHeight - rows.height);
    rows.stretch(view.count);
    const moves = ((atEnd && !paused) || top > most) && Math.abs(top - most) > 1;
    if (moves) top = most;
    rows.draw(view, top);
    // To scroll costs a layout: after the rows are written, it is the only one of this frame.
    if (moves) scroller.scrollTop = top;
    const behind = paused ? app.wire.end - view.seen : 0;
    const active = view.active >= 0 ? rows.activeId : "";
    if (active !== described) {
        described = active;
        if (active) scroller.setAttribute("aria-activedescendant", active);
        else scroller.removeAttribute("aria-activedescendant");
    }
    const ends = view.count === 0 ? "empty" : !atEnd || behind ? `+${behind}` : "";
    if (ends === "" && ended === "") return;
    ended = ends;
    patch(
        foot,
        view.count === 0
            ? wireHelp(filter, refilter)
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

function togglePause() {
    paused = !paused;
    redraw(drawTools);
    redraw(draw);
}

function toEnd() {
    atEnd = true;
    paused = false;
    redraw(drawTools);
    redraw(draw);
}

const menuEntries = () =>
    wireMenu(
        view,
        () => {
            view.cleared = app.wire.end;
            view.chosen = 0;
            closeExplanation();
            refilter();
        },
        () => {
            view.cleared = 0;
            refilter();
        },
    );

function choose(index, follow = true) {
    const line = view.lineAt(index);
    if (!line) return;
    view.active = index;
    if (follow) {
        const height = rows.rowHeight;
        if (index * height < top) scroller.scrollTop = top = index * height;
        else if ((index + below) * height > top + rows.height)
            scroller.scrollTop = top = Math.min((index + below) * height, view.count * height) - rows.height;
        atEnd = index === view.count - 1;
    }
    redraw(draw);
}

function open(index) {
    const line = view.lineAt(index);
    if (!line) return;
    if (line.gap) return line.gone ? undefined : loadGap(line, refilter);
    view.chosen = line.number;
    choose(index);
    atEnd = false;
    const closed = () => {
        view.chosen = 0;
        scroller.focus();
        redraw(draw);
    };
    explain(line, closed, showLine);
}

/** Goes to a line, by its number; filters that hide it are cleared. */
function showLine(number) {
    const line = app.wire.find(number);
    if (!line) return app.notice("That line is no longer kept here.");
    if (view.indexOf(line) < 0) {
        filter.text = "";
        filter.programs.clear();
        filter.hideNoise = false;
        refilter();
    }
    panel.hidden = false;
    rows.measure();
    draw();
    open(view.indexOf(line));
}

app.markWire = (lines, named) => {
    missing = named;
    view.marked = new Set(lines);
    filter.text = "";
    filter.hideNoise = false;
    refilter();
    redraw(drawMissing);
    const first = lines.map(number => app.wire.find(number)).find(Boolean);
    if (first)
        requestAnimationFrame(() => {
            rows.measure();
            draw();
            const at = view.indexOf(first);
            choose(at);
            atEnd = false;
            scroller.focus();
        });
    else if (named.length === 0) missing = ["No line of it is kept here."];
};

scroller.onscroll = () => {
    const to = scroller.scrollTop;
    // What draw() has scrolled to itself is drawn already.
    if (Math.abs(to - top) < 1) return;
    top = to;
    atEnd = view.count * rows.rowHeight - top - rows.height < rows.rowHeight;
    redraw(draw);
};
scroller.onclick = e => {
    const index = rows.indexAt(e.target);
    if (index >= 0) open(index);
};
scroller.onfocus = () => {
    if (view.active < 0 && view.count) choose(view.count - 1, false);
};
scroller.onkeydown = e => {
    if (e.ctrlKey || e.altKey || e.metaKey) return;
    const page = Math.max(1, Math.floor(rows.height / rows.rowHeight) - 1);
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
        const at = view.indexOf(partner);
        if (at >= 0) choose(at);
    } else if (e.key === "Enter") open(view.active);
    else if (e.key === " ") togglePause();
    else if (e.key === "/") document.getElementById("wire-filter").focus();
    else return;
    e.preventDefault();
};
new ResizeObserver(() => {
    rows.measure();
    top = scroller.scrollTop;
    // The explanation takes room away: the line that it is about stays in sight.
    if (view.chosen && view.active >= 0) choose(view.active);
    redraw(draw);
}).observe(scroller);

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
app.view(["wire"], drawLines);
app.view(["program", "host", "place"], draw);
app.view(["program", "place"], drawTools);
