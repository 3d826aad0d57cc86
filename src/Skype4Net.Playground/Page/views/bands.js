import { app } from "../core/app.js";
import { h } from "../base/render.js";
import { icon } from "../base/icons.js";
import { bdi, button } from "../base/parts.js";
import { callName, fewControls, callState } from "./calls.js";
import { plain } from "../base/format.js";

// Bands above the messages: programs that ask, calls on narrow screens, the lost connection. None covers what goes on.

const transports = { dbus: "D-Bus", x11: "X11", tcp: "TCP", windows: "Windows messages", macos: "macOS", emulator: "this process" };
export const transportName = transport => transports[transport] ?? plain(transport);

/** "Over D-Bus. ", when the program that asks is known. */
export function overTransport(request) {
    const program = app.store.get("program", `${request.account}/${request.program}`);
    return program?.transport ? `Over ${transportName(program.transport)}. ` : "";
}

const answer = (request, name, remember) => () =>
    app.do(name, { as: request.account, request: Number(request.key.split("/").pop()), remember });

export function programBands() {
    return app.store
        .all("request")
        .filter(r => r.kind === "program")
        .slice(0, 3)
        .map(r =>
            h(
                "div",
                { key: r.key, class: "band fade", role: "group", "aria-label": "A program asks", "data-request": r.key, "data-at": r.at },
                icon("plug"),
                h(
                    "div",
                    { class: "grow" },
                    h("strong", null, "“", bdi(r.from), "” asks to use ", bdi(app.store.nameOf(r.account))),
                    h("div", { class: "second" }, `${overTransport(r)}It hears nothing until you answer.`),
                ),
                h(
                    "div",
                    { class: "row wrap" },
                    button("Allow", answer(r, "program.allow", true), { look: "first" }),
                    button("Only now", answer(r, "program.allow", false)),
                    button("Refuse", answer(r, "program.refuse", true)),
                ),
            ),
        );
}

export function callBand() {
    if (innerWidth >= 720) return null;
    const call = app.store.all("call", app.me).find(c => !c.over);
    return (
        call &&
        h(
            "div",
            { key: "call", class: "band calling", role: "group", "aria-label": "Call" },
            icon("wave"),
            h("div", { class: "grow tight" }, h("strong", null, bdi(callName(call))), h("div", { class: "second" }, callState(call))),
            fewControls(call),
        )
    );
}

/** Says below the messages that the connection is lost; goes by itself. */
export function lostBand() {
    const text = {
        lost: "Connection lost. Trying again, nothing is sent twice.",
        denied: "The emulator was started anew. Open the address that it printed after “ready:”.",
        elsewhere: "This window is open elsewhere.",
    }[app.state];
    return text && app.lost && h("div", { key: "lost", class: "band lost fade" }, icon("clock"), h("span", { class: "grow" }, text));
}
