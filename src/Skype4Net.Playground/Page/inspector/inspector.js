import { app } from "../core/app.js";
import { h, patch } from "../base/render.js";
import { tabs } from "../base/tabs.js";
import { iconButton } from "../base/parts.js";
import { afterDraw } from "../base/frame.js";
import { faultsOn } from "../views/header.js";
import { wirePanel } from "./wire.js";
import { programsPanel } from "./programs.js";
import { faultsPanel } from "./faults.js";
import { replayPanel } from "./replay.js";
import { timelinePanel } from "./timeline.js";

// The inspector: a pane on wide screens, a drawer on narrower ones, a view on narrow ones.

const root = document.getElementById("inspector");
const head = document.createElement("div");
head.className = "inspector-head";
const panels = { wire: wirePanel, programs: programsPanel, faults: faultsPanel, replay: replayPanel, timeline: timelinePanel };
for (const [name, panel] of Object.entries(panels)) {
    panel.id = `panel-${name}`;
    panel.setAttribute("role", "tabpanel");
    panel.setAttribute("aria-labelledby", `inspect-${name}`);
}
root.append(head, ...Object.values(panels));

const count = (n, warn) => n > 0 && h("span", { class: `tag ${warn ? "warn" : "plain"}` }, n);

function draw() {
    const { inspector } = app.place.value;
    patch(
        head,
        h("h2", { class: "out" }, "Inspector"),
        tabs({
            id: "inspect",
            label: "Inspector",
            look: "lined",
            chosen: inspector,
            choose: tab => app.go({ inspector: tab }),
            items: [
                ["wire", "Wire"],
                ["programs", "Programs", count(app.store.all("program").filter(p => p.permission !== "refused" && !p.own).length)],
                ["faults", "Faults", count(faultsOn(), true)],
                ["replay", "Replay"],
                ["timeline", "Timeline"],
            ],
        }),
        iconButton(
            "close",
            "Close the inspector",
            () => {
                closeDrawer();
                app.focusComposer();
            },
            { class: "icon drawer-close" },
        ),
    );
    for (const [name, panel] of Object.entries(panels)) panel.hidden = name !== inspector;
}

/** Shows a tab of the inspector, wherever it is at this width. */
app.openInspector = (tab, focus) => {
    if (innerWidth < 560) app.go({ inspector: tab, at: "inspector" });
    else {
        document.body.classList.remove("closed");
        if (innerWidth < 1040) document.body.classList.add("drawer");
        app.go({ inspector: tab });
    }
    if (focus) afterDraw(() => document.getElementById(`inspect-${tab}`)?.focus());
};

export const closeDrawer = () => {
    const open = document.body.classList.contains("drawer");
    document.body.classList.remove("drawer");
    return open;
};

/** Ctrl+I: shows or hides the inspector, with the focus in it or back in the composer. */
export function toggleInspector() {
    const inside = root.contains(document.activeElement);
    if (innerWidth < 560)
        return app.place.value.at === "inspector" ? app.go({ at: "conversation" }) : app.openInspector(app.place.value.inspector, true);
    if (innerWidth < 1040 ? document.body.classList.contains("drawer") : !document.body.classList.contains("closed") && inside) {
        if (innerWidth < 1040) closeDrawer();
        else document.body.classList.add("closed");
        app.focusComposer();
    } else app.openInspector(app.place.value.inspector, true);
    app.touch("wire");
}

app.view(["place", "program", "fault"], draw);
