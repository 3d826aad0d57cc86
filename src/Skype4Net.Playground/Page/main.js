import { app } from "./core/app.js";
import { applyTheme } from "./core/keep.js";
import { splitters } from "./base/splitters.js";
import { afterDraw } from "./base/frame.js";
import "./views/header.js";
import "./views/accounts.js";
import "./views/client.js";
import "./views/conversation.js";
import "./inspector/inspector.js";
import "./views/status.js";
import "./views/bar.js";
import "./views/alerts.js";
import "./core/keys.js";
import { givenFile, takeReplay } from "./inspector/replay.js";
import { open as openTimeline } from "./inspector/timeline.js";
import { readLines } from "./inspector/lines-file.js";
import { redrawSheet } from "./base/floating.js";

applyTheme();
app.start();
const place = splitters(document.getElementById("panes"));
app.view(["place", "state"], () => requestAnimationFrame(place));
app.view(["account", "chat", "contact", "group"], redrawSheet);

// Views depend on the width: a change of it draws them once.
let width = innerWidth;
addEventListener("resize", () => {
    if (width !== innerWidth) {
        width = innerWidth;
        app.touch("place");
    }
});
addEventListener("storage", e => {
    if (e.key === "skype4net-theme") {
        applyTheme();
        app.touch("theme");
    }
});

// The caret waits in the composer of a page that was just opened.
app.view(["chat"], function first() {
    if (!app.ready || first.done) return;
    first.done = true;
    if (document.activeElement === document.body && innerWidth >= 720) afterDraw(() => app.focusComposer());
});

// A file of the command line is shown, not played.
app.on("state", async function given(state) {
    if (state !== "live" || given.done) return;
    given.done = true;
    const file = await givenFile();
    if (!file) return;
    if (readLines(file.text).head.trace) openTimeline(file.name, file.text);
    else takeReplay(file.name, file.text);
});
