import { app } from "../core/app.js";
import { h, patch } from "../base/render.js";
import { many, plain } from "../base/format.js";
import { button } from "../base/parts.js";
import { icon } from "../base/icons.js";

// The line at the foot, notices, and the title of the page.

const status = document.getElementById("status");
const notice = document.getElementById("notice");
const states = {
    live: "Live",
    connecting: "Connecting",
    lost: "Connection lost",
    elsewhere: "Open in another window",
    full: "Too many windows",
    denied: "A new run of the emulator: open the address that it printed",
};

function draw() {
    const { world } = app.store;
    const state = app.state === "lost" && !app.lost ? "live" : app.state;
    const { wire } = app;
    const rate = wire.rate || world.wireRate || 0;
    patch(
        status,
        h("span", { class: "row" }, h("span", { class: `tag ${state === "live" ? "ok" : "warn"}` }, states[state])),
        h("span", { class: "meta optional" }, many(world.windows || 1, "window"), " open"),
        h(
            "span",
            { class: "meta hosts cut" },
            app.store
                .all("host")
                .map(host => host.address || host.place)
                .slice(0, 3)
                .join(", "),
        ),
        h("span", { class: "grow" }),
        rate > 0 && h("svg", { class: "spark", viewBox: "0 0 60 14", "aria-hidden": "true" }, spark(wire.history)),
        h("span", { class: "meta optional" }, many(rate, "line"), " a second"),
        app.hiddenAsNoise > 0 && h("span", { class: "meta optional" }, app.hiddenAsNoise.toLocaleString("en"), " hidden as noise"),
        h("span", { class: "meta optional" }, `all ${(world.wireKept || wire.end - wire.start).toLocaleString("en")} kept`),
    );
}

function spark(history) {
    const most = Math.max(1, ...history);
    return history.map((rate, i) => h("path", { key: i, d: `M${i * 3} 14v-${Math.max(1, Math.round((rate / most) * 13))}h2v13h-2z` }));
}

let timer;
app.showNotice = (text, look, action) => {
    clearTimeout(timer);
    const close = () => patch(notice);
    patch(
        notice,
        h(
            "div",
            { class: "card fade" },
            look === "bad" && h("span", { class: "tag bad" }, icon("close")),
            h("span", { class: "grow" }, text),
            action &&
                button(action.text, () => {
                    close();
                    action.run();
                }),
            h(
                "button",
                {
                    type: "button",
                    class: "icon dense",
                    "aria-label": "Close",
                    onclick: () => {
                        close();
                        app.focusComposer();
                    },
                },
                icon("close"),
            ),
        ),
    );
    timer = setTimeout(close, 8000 + text.length * 40);
};

app.on("state", state => {
    if (state === "live") app.announcer.reset("lost");
    if (state === "denied") app.notice("The emulator was started anew: open the address that it printed after “ready:”.", "bad");
    if (state === "elsewhere") app.notice("This window is open elsewhere.", "", { text: "Use it here", run: () => app.connection.open() });
    if (state === "full")
        app.notice("16 windows are open already: close one, then try again.", "bad", {
            text: "Try again",
            run: () => app.connection.open(),
        });
});

function title() {
    const unread = app.store.all("account").reduce((sum, account) => sum + (account.unread || 0), 0);
    const account = app.account;
    const text = [app.titleOfItem, account && plain(account.name)].filter(Boolean).join(", ");
    document.title = `${unread ? `(${unread}) ` : ""}${text ? text + ": " : ""}Playground`;
    if (app.lost && app.state === "lost") app.announcer.alert("lost", "Connection lost. Trying again, nothing is sent twice.");
}

app.view(["world", "host", "state", "rate"], draw);
app.view(["account", "place", "chat", "state"], title);
