import { app } from "../core/app.js";
import { h, patch } from "../base/render.js";
import { icon } from "../base/icons.js";
import { openMenu } from "../base/floating.js";
import { faultsOn } from "./header.js";
import { toggleTheme } from "../core/theme.js";
import { openPalette } from "./palette.js";
import { showKeys } from "./help.js";
import { worldMenu } from "./world.js";
import { many } from "../base/format.js";

// The bar at the bottom of narrow screens.

const bar = document.getElementById("bar");

function draw() {
    const { at, inspector } = app.place.value;
    document.body.dataset.at = at;
    const faults = faultsOn();
    const entry = (name, text, current, onclick, extra) =>
        h("button", { type: "button", "aria-current": current ? "true" : null, onclick, ...extra }, icon(name), text);
    const show = tab => () => app.go({ inspector: tab, at: "inspector" });
    patch(
        bar,
        entry("chat", "Chats", at === "list" || at === "conversation", () => app.go({ at: "list" })),
        entry("people", "Accounts", at === "accounts", () => app.go({ at: "accounts" })),
        entry("wire", "Wire", at === "inspector" && inspector === "wire", show("wire")),
        entry(
            "more",
            "More",
            at === "inspector" && inspector !== "wire",
            e =>
                openMenu(
                    e.currentTarget,
                    [
                        { text: "Find or do anything", icon: "search", run: () => openPalette() },
                        { text: "Programs", icon: "plug", run: show("programs") },
                        { text: faults ? `Faults, ${faults} on` : "Faults", icon: "bolt", run: show("faults") },
                        { text: "Replay", icon: "play", run: show("replay") },
                        { text: "Timeline", icon: "clock", run: show("timeline") },
                        "-",
                        { text: "Light or dark", icon: "moon", run: toggleTheme },
                        { text: "Keys", icon: "help", run: showKeys },
                        ...worldMenu().filter(e => e !== "-"),
                    ],
                    "More",
                ),
            { "aria-haspopup": "menu", "aria-label": faults ? `More, ${many(faults, "fault")} on` : "More", "data-on": faults || null },
        ),
    );
}

app.view(["place", "fault"], draw);
