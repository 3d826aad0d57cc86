import { app } from "../core/app.js";
import { h, patch } from "../base/render.js";
import { Listbox } from "../base/listbox.js";
import { afterDraw, redraw } from "../base/frame.js";
import { icon } from "../base/icons.js";
import { bdi, button, empty, face, iconButton } from "../base/parts.js";
import { many, plain } from "../base/format.js";
import { acceptDrop, chooseTextFile } from "./drop-file.js";
import { difference, readLines, secondsText, stepText } from "./lines-file.js";
import { playUpTo } from "./replay.js";
import { ConversationFold } from "./fold.js";
import { laneNames, lanes } from "./lanes.js";

// The timeline of a failed test: steps, what was expected and heard, the wire and the conversation as they were.

export const timelinePanel = document.createElement("div");
timelinePanel.className = "panel scroll";
const summary = document.createElement("div"),
    rest = document.createElement("div");
let file = null;
let at = 0;

const list = new Listbox({
    id: "timeline-list",
    label: "Steps",
    rowHeight: 2.75,
    key: s => s.number,
    words: s => stepText(s),
    className: "steps-list",
    open: step => choose(file.shown.indexOf(step)),
    keys: e => {
        const lane = { ArrowLeft: -1, ArrowRight: 1 }[e.key];
        if (lane) choose(at + lane);
        return !!lane;
    },
    row: step => [
        h("span", { class: "meta", style: { width: "4rem", "text-align": "end", flex: "none" } }, secondsText(step.at)),
        dot(step),
        h(
            "span",
            { class: "lines" },
            h(
                "span",
                { class: "line" },
                h("span", { class: `cut${step.expect === "failed" ? " name new" : ""}` }, h("bdi", null, plain(stepText(step)))),
            ),
            h("span", { class: "line meta" }, h("span", { class: "cut" }, secondLine(step))),
        ),
    ],
});
timelinePanel.append(summary, list.node, rest);
acceptDrop(timelinePanel, open);

const isBad = step => step.expect === "failed" || step.handler === "exception";
const lookOf = step => (isBad(step) ? "bad" : step.expect === "done" ? "ok" : step.do || step.saw ? "info" : "plain");

const dot = step =>
    h(
        "span",
        { class: "step-dot" },
        h(
            "span",
            {
                class: `tag ${lookOf(step)}`,
            },
            icon(
                step.expect === "failed" || step.handler === "exception"
                    ? "close"
                    : step.expect === "done"
                      ? "check"
                      : step.clock
                        ? "clock"
                        : step.handler
                          ? "gear"
                          : step.do
                            ? "chat"
                            : "out",
            ),
        ),
    );

const sourceOf = step => (step.line ? `${plain(step.file)}, line ${step.line}` : plain(step.file));

function secondLine(step) {
    if (step.expect === "failed") {
        const heard = step.seen !== undefined ? `heard “${plain(step.seen)}”` : "heard nothing";
        return step.file ? `${heard}, ${sourceOf(step)}` : heard;
    }
    const wire = file.wireOf(step);
    return wire.length ? `${many(wire.length, "line")} on the wire` : "";
}

/** The name of the test; a trace that knows only its place is named by its file. */
const titleOf = ({ head, name }) => (head.test && !/, line \d+$/.test(head.test) ? head.test : name.replace(/(\.s4n)?\.jsonl$/, ""));

/** Opens a timeline at its failure. */
export function open(name, text) {
    const read = readLines(text);
    const shown = read.steps.filter(s => !s.wire && s.handler !== "end" && s.expect !== "begin");
    file = {
        name,
        text,
        ...read,
        shown,
        said: new ConversationFold(read.steps),
        // The wire of a step is what went over it from this step to the next.
        wireOf(step) {
            const next = shown[shown.indexOf(step) + 1];
            return read.steps.filter(s => s.wire && s.number > step.number && (!next || s.number < next.number));
        },
    };
    const failed = shown.findIndex(s => s.expect === "failed" || s.handler === "exception");
    app.openInspector("timeline");
    choose(failed >= 0 ? failed : shown.length - 1);
}

function choose(index) {
    if (!file || index < 0 || index >= file.shown.length) return;
    at = index;
    list.set(file.shown, file.shown[at].number);
    redraw(draw);
    // Once the panel is seen, and the list has its height.
    afterDraw(() => list.move(at));
}

function comparison(step) {
    if (step.expect !== "failed" || step.seen === undefined || step.expected === undefined) return null;
    const [before, heard, wanted, after] = difference(step.seen, step.expected);
    return h(
        "section",
        { class: "section" },
        h("h3", null, "What differs"),
        h("div", { class: "diff" }, "heard     ", plain(before), h("mark", null, plain(heard) || "∅"), plain(after)),
        h("div", { class: "diff wanted" }, "expected  ", plain(before), h("mark", null, plain(wanted) || "∅"), plain(after)),
    );
}

function draw() {
    if (app.place.value.inspector !== "timeline") return;
    list.node.hidden = !file;
    if (!file) {
        patch(
            summary,
            h(
                "div",
                { class: "dropzone" },
                empty("Drop the timeline of a failed test here, or open it.", "It is read in the page; nothing is sent until you play it."),
                button("Open a timeline", () => chooseTextFile(".jsonl", open), { iconName: "file" }),
            ),
        );
        patch(rest);
        return;
    }
    const step = file.shown[at];
    const failed = file.shown.find(s => s.expect === "failed");
    patch(
        summary,
        h(
            "div",
            { class: "section" },
            h(
                "div",
                { class: "row wrap" },
                h(
                    "div",
                    { class: "grow" },
                    h("h3", { class: "cut" }, h("bdi", null, plain(titleOf(file)))),
                    failed?.file && h("p", { class: "meta" }, sourceOf(failed)),
                ),
                failed
                    ? h("span", { class: "tag bad" }, icon("close"), "Failed")
                    : h("span", { class: "tag ok" }, icon("check"), "No failure"),
                button("Open another", () => chooseTextFile(".jsonl", open), { look: "dense" }),
            ),
            file.broken > 0 &&
                h("p", null, h("span", { class: "tag warn" }, `${many(file.broken, "line")} could not be read; the rest is shown`)),
            failed &&
                h(
                    "div",
                    { class: "card", role: "note", style: { background: "var(--bad-soft)" } },
                    failed.seen !== undefined
                        ? h("p", null, h("strong", null, "Heard “", bdi(failed.seen), "”"))
                        : h("p", null, h("strong", null, "Heard nothing")),
                    h("p", null, "expected “", bdi(failed.expected ?? failed.text), "”"),
                ),
        ),
        lanes(file, step, choose, timelinePanel.clientWidth - 26),
        h("p", { class: "row lanes-foot meta" }, h("span", { class: "grow" }, laneNames()), `step ${at + 1} of ${file.shown.length}`),
    );
    patch(
        rest,
        comparison(step),
        h(
            "div",
            { class: "section row wrap" },
            iconButton("back", "Step before", () => choose(at - 1), { class: "button" }),
            iconButton("forward", "Step after", () => choose(at + 1), { class: "button" }),
            button("Play it live", () => playUpTo(file.name, file.text, file.shown[at]), { look: "first", iconName: "play" }),
        ),
        file.wireOf(step).length > 0 &&
            h(
                "section",
                { class: "section" },
                h("h3", null, "On the wire in this step"),
                file.wireOf(step).map(s => {
                    const [client, , direction, text] = Array.isArray(s.wire) ? s.wire : ["", "", 0, String(s.wire)];
                    return h("p", { key: s.number, class: "mono cut", title: client }, direction ? "← " : "→ ", plain(text));
                }),
            ),
        h(
            "section",
            { class: "section" },
            h("h3", null, `The conversation as at step ${at + 1} of ${file.shown.length}`),
            h(
                "ul",
                { class: "stack" },
                file.said.at(file.steps.indexOf(step)).map((m, i) =>
                    h(
                        "li",
                        { key: i, class: "row" },
                        face(String(m.from), String(m.from), { small: true }),
                        h("span", null, h("strong", null, bdi(m.from)), " ", bdi(m.text)),
                    ),
                ),
            ),
        ),
    );
}

app.view(["place", "world"], draw);
