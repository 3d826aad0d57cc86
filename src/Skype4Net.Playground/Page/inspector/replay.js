import { app } from "../core/app.js";
import { h, patch } from "../base/render.js";
import { button, empty } from "../base/parts.js";
import { afterDraw } from "../base/frame.js";
import { many, plain } from "../base/format.js";
import { copy } from "../views/chat-menu.js";
import { saveReplay } from "../views/world.js";
import { acceptDrop, chooseTextFile } from "./drop-file.js";
import { difference, readLines, secondsText, stepText } from "./lines-file.js";

// Replays: played against the live bot, and compared with what was seen then.

export const replayPanel = document.createElement("div");
replayPanel.className = "panel scroll";
let file = null;
let loaded = null;

export function takeReplay(name, text) {
    file = { name, text, ...readLines(text) };
    loaded = null;
    app.touch("world");
    app.openInspector("replay");
    // Two frames: the panel is shown, then the button is there.
    afterDraw(() => afterDraw(() => document.getElementById("replay-at-once")?.focus()));
}
acceptDrop(replayPanel, takeReplay);

// Longer files do not fit into a frame and are uploaded.
const largestText = 16_000;

async function load() {
    if (file.text.length <= largestText) return app.do("replay.load", { text: file.text });
    try {
        return app.do("replay.load", { upload: await app.connection.upload(new File([file.text], "replay.jsonl")) });
    } catch (error) {
        app.notice(error.message, "bad");
        return null;
    }
}

/** Loads the file into the world when that was not done, then plays so many commands, or all. */
async function play(mode, until) {
    loaded ??= await load();
    if (!loaded) return;
    await app.do("replay.play", until === undefined ? { mode } : { mode, until });
    app.touch("world");
}

/** Plays a file in the world up to a step. */
export async function playUpTo(name, text, step) {
    takeReplay(name, text);
    await play("fast", commandsUpTo(file.steps.findIndex(s => s.number === step.number)));
}

const commandsUpTo = index => file.steps.slice(0, index + 1).filter(s => s.do).length;

const mark = (text, className) => h("span", { class: className }, text);

function differenceView(d) {
    const [before, wanted, seen, after] = difference(d.expected, d.seen);
    return h(
        "li",
        { key: `${d.line} ${d.kind} ${d.as} ${d.seen ?? ""}`, class: "card stack" },
        h(
            "div",
            { class: "row wrap" },
            h("span", { class: "tag bad" }, d.kind),
            h("span", { class: "second grow" }, `${d.line >= 0 ? `line ${d.line + 2}, ` : ""}${plain(d.as)}`),
            d.line >= 0 && button("Let it be *", () => app.do("replay.relax", { line: d.line }), { look: "dense" }),
        ),
        d.expected !== undefined && h("p", { class: "diff wanted" }, "then  ", mark(before), h("mark", null, wanted), after),
        d.seen !== undefined && h("p", { class: "diff" }, "now   ", mark(before), h("mark", null, seen), after),
    );
}

function progress(r) {
    const state = r.done
        ? "Done"
        : r.paused
          ? "Paused"
          : r.waiting
            ? `Waiting for “${plain(r.waiting)}”, ${Math.max(0, Math.round((app.now - r.since) / 1000))} s`
            : "Playing";
    return h(
        "div",
        { class: "section" },
        h(
            "div",
            { class: "row wrap" },
            h("strong", { class: "grow" }, `${r.step} of ${r.steps}: ${state}`),
            r.mode !== "step" &&
                !r.done &&
                button(r.paused ? "Go on" : "Pause", () => app.do("replay.pause", { on: !r.paused })),
            r.mode === "step" && !r.done && button("Next step", () => app.do("replay.next", {}), { look: "first" }),
            !r.done && button("Stop", () => app.do("replay.stop", {})),
        ),
        h("progress", { max: r.steps, value: r.step, "aria-label": "Steps played" }),
        r.done &&
            h(
                "p",
                null,
                r.differences?.length
                    ? h("span", { class: "tag bad" }, many(r.differences.length, "difference"))
                    : h("span", { class: "tag ok" }, "No difference"),
            ),
        r.differences?.length > 0 && h("ul", { class: "stack" }, r.differences.map(differenceView)),
    );
}

function draw() {
    if (app.place.value.inspector !== "replay") return;
    const replay = app.store.world.replay;
    patch(
        replayPanel,
        h(
            "div",
            { class: "section" },
            h(
                "div",
                { class: "row wrap" },
                button(app.store.world.recording ? "Save the recording" : "Record", () => app.toggleRecording(), { iconName: "record" }),
                button("Save the last 10 minutes", () => saveReplay(10), { iconName: "save" }),
                button("Open a replay", () => chooseTextFile(".jsonl", takeReplay), { iconName: "file" }),
            ),
        ),
        replay && progress(replay),
        !file
            ? h("div", { class: "dropzone" }, empty("Drop a replay here, or open one.", "It is only read until you play it."))
            : h(
                  "div",
                  null,
                  h(
                      "div",
                      { class: "section" },
                      h("h3", null, h("bdi", null, plain(file.name)), `, ${many(file.steps.length, "step")}`),
                      file.broken > 0 && h("p", { class: "tag warn" }, `${many(file.broken, "line")} could not be read`),
                      h(
                          "div",
                          { class: "row wrap" },
                          button("At once", () => play("fast"), { id: "replay-at-once", look: "first", iconName: "play" }),
                          button("At the recorded pace", () => play("paced"), { iconName: "clock" }),
                          button("Step by step", () => play("step"), { iconName: "step" }),
                          button(
                              "As a test",
                              async () => {
                                  loaded ??= await load();
                                  const value = loaded && (await app.do("replay.test", {}));
                                  if (value) copy(value.text, "The test is copied");
                              },
                              { iconName: "copy" },
                          ),
                      ),
                  ),
                  loaded?.missing?.length > 0 && h("p", { class: "section" }, `Not in the file: ${loaded.missing.map(plain).join(", ")}`),
                  h(
                      "ol",
                      { class: "steps" },
                      file.steps.slice(0, 2000).map((step, i) =>
                          h(
                              "li",
                              { key: i, class: "step" },
                              h("span", { class: "meta at" }, secondsText(step.at)),
                              h("span", { class: `dot ${step.do ? "act" : "ring"}` }),
                              h(
                                  "div",
                                  { class: "row" },
                                  h("span", { class: "grow" }, h("bdi", null, plain(stepText(step)))),
                                  step.do &&
                                      button("Up to here", () => play("fast", commandsUpTo(i)), {
                                          look: "dense quiet",
                                          "aria-label": `Play up to step ${i + 1}`,
                                      }),
                              ),
                          ),
                      ),
                  ),
              ),
    );
}

/** A file that was given on the command line comes in pieces. */
export async function givenFile() {
    try {
        let text = "",
            name = "",
            from;
        do {
            const piece = await app.connection.do("trace.given", from === undefined ? {} : { from });
            name = piece.name ?? name;
            text += piece.text ?? "";
            from = piece.next;
        } while (from);
        return text ? { name, text } : null;
    } catch {
        return null;
    }
}
app.view(["world", "place"], draw);
