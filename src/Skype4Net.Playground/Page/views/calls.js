import { app } from "../core/app.js";
import { h } from "../base/render.js";
import { Listbox } from "../base/listbox.js";
import { bdi, button, face, field, iconButton, thing } from "../base/parts.js";
import { duration, plain, shortTime, words } from "../base/format.js";
import { closeSheet, openMenu, openSheet } from "../base/floating.js";
import { itemEntries } from "./plugin-items.js";
import { meter, speakMenu } from "./sound.js";

// Calls and voicemails: the list, and a card for each call that is not over.

const incoming = call => /^incoming/i.test(call.type);
export const callName = call => call.name || app.store.nameOf(call.partner, call.account) || call.partner;

export function callState(call) {
    if (call.failure && call.failure !== "unknown" && call.failure !== "none") return `Failed: ${words(call.failure)}`;
    if (call.since) return `${words(call.status)}, ${duration((app.now - call.since) / 1000)}`;
    if (call.over) return call.duration ? `${words(call.status)}, ${duration(call.duration)}` : words(call.status);
    return words(call.status);
}

export async function callSomebody(who) {
    const value = await app.as("call.place", { who });
    if (value) app.go({ list: "calls" });
}

export function newCall() {
    let who = "";
    openSheet("Call somebody", () =>
        h(
            "form",
            {
                class: "stack",
                onsubmit: e => {
                    e.preventDefault();
                    if (!who.trim()) return;
                    closeSheet();
                    callSomebody(who.trim());
                },
            },
            field(
                "Skype name, telephone number, or echo123",
                h("input", {
                    class: "input",
                    required: true,
                    list: "callable",
                    oninput: e => {
                        who = e.target.value;
                    },
                }),
            ),
            h(
                "datalist",
                { id: "callable" },
                app.store
                    .all("account")
                    .filter(a => a.handle !== app.me)
                    .map(a => h("option", { value: a.handle }, plain(a.name))),
                app.store.all("phone").map(p => h("option", { value: p.number })),
            ),
            button("Call", null, { look: "first", type: "submit" }),
        ),
    );
}

const items = () =>
    [
        ...app.store.all("call", app.me).map(call => ({ key: `call ${call.id}`, call, at: call.at })),
        ...app.store.all("voicemail", app.me).map(mail => ({ key: `voicemail ${mail.id}`, mail, at: mail.at })),
    ].sort((a, b) => b.at - a.at);

function callMenu(call) {
    const can = new Set(call.can ?? []);
    const run = (name, args) => app.do(name, { as: call.account, call: call.id, ...args });
    const others = app.store.all("call", call.account).filter(c => !c.over && c.id !== call.id);
    return [
        { text: "Details and keys", icon: "keys", run: () => app.go({ list: "calls", item: `call ${call.id}` }) },
        can.has("voicemail") && { text: "Send to voicemail", icon: "voicemail", run: () => run("call.voicemail") },
        can.has("redial") && { text: "Dial again", icon: "again", run: () => run("call.redial") },
        ...(can.has("join")
            ? others.map(other => ({
                  text: `Join with ${plain(callName(other))}`,
                  icon: "people",
                  run: () => run("call.join", { other: other.id }),
              }))
            : []),
        can.has("transfer") && { text: "Transfer", icon: "forward", run: () => transfer(call) },
        {
            text: app.account?.muted ? "Unmute the microphone" : "Mute the microphone",
            icon: "mic",
            run: () => app.as("account.mute", { on: !app.account?.muted }),
        },
        ...itemEntries("call", { context: String(call.id) }, call.account),
    ];
}

function transfer(call) {
    let who = "";
    openSheet("Transfer the call", () =>
        h(
            "form",
            {
                class: "stack",
                onsubmit: e => {
                    e.preventDefault();
                    closeSheet();
                    app.do("call.transfer", { as: call.account, call: call.id, who });
                },
            },
            field(
                "To whom",
                h("input", {
                    class: "input",
                    required: true,
                    oninput: e => {
                        who = e.target.value;
                    },
                }),
            ),
            button("Transfer", null, { look: "first", type: "submit" }),
        ),
    );
}

export const callList = {
    items,
    text: i => (i.call ? `${callName(i.call)} ${i.call.status}` : `${i.mail.name} voicemail`),
    box: new Listbox({
        id: "call-list",
        label: "Calls and voicemails",
        rowHeight: 3.5,
        key: i => i.key,
        words: i => (i.call ? callName(i.call) : i.mail.name || i.mail.partner),
        open: i => app.go({ list: "calls", item: i.key }),
        menu: (i, node, at) => {
            if (i.call) openMenu(node, callMenu(i.call), `Actions for the call with ${plain(callName(i.call))}`, at);
        },
        row: ({ call, mail, at }) => [
            call ? (call.telephone ? thing("device") : face(call.partner, callName(call))) : thing("voicemail"),
            h(
                "span",
                { class: "lines" },
                h(
                    "span",
                    { class: "line" },
                    h("span", { class: "name cut" }, call ? bdi(callName(call)) : ["Voicemail, ", bdi(mail.name || mail.partner)]),
                    h("span", { class: "meta" }, shortTime(at, app.now)),
                ),
                h(
                    "span",
                    { class: "line second" },
                    h(
                        "span",
                        { class: "cut" },
                        call
                            ? `${incoming(call) ? "In" : "Out"}: ${callState(call)}`
                            : `${duration(mail.duration || 0)}, ${words(mail.status)}`,
                    ),
                ),
            ),
        ],
    }),
};

/** The controls of a call, as it can be used now. */
export function callControls(call, wide) {
    const can = new Set(call.can ?? []);
    const run = (name, args) => () => app.do(name, { as: call.account, call: call.id, ...args });
    const sending = /running|starting/i.test(call.videoSend ?? "");
    return h(
        "div",
        { class: "actions row wrap" },
        can.has("answer") && button("Answer", run("call.answer"), { look: "first", iconName: "phone" }),
        can.has("hold") &&
            (wide
                ? button("Hold", run("call.hold"), { iconName: "pause" })
                : iconButton("pause", "Hold", run("call.hold"), { class: "button" })),
        can.has("resume") && button("Resume", run("call.resume"), { look: "first", iconName: "play" }),
        can.has("press") &&
            !wide &&
            iconButton("keys", "Keys and more", () => app.go({ list: "calls", item: `call ${call.id}` }), { class: "button" }),
        can.has("video") &&
            iconButton("video", sending ? "Stop the video" : "Show video", run("call.video", { on: !sending }), {
                class: "button",
                "aria-pressed": String(sending),
            }),
        can.has("speak") &&
            !wide &&
            iconButton(
                "wave",
                "Speak",
                e => speakMenu(e.currentTarget, { key: call.key, command: "call.speak", args: { as: call.account, call: call.id } }),
                { class: "button", "aria-haspopup": "menu" },
            ),
        can.has("speak") &&
            wide &&
            button(
                "Speak",
                e => speakMenu(e.currentTarget, { key: call.key, command: "call.speak", args: { as: call.account, call: call.id } }),
                { iconName: "wave", "aria-haspopup": "menu" },
            ),
        can.has("voicemail") && wide && button("To voicemail", run("call.voicemail"), { iconName: "voicemail" }),
        can.has("redial") && wide && button("Dial again", run("call.redial"), { iconName: "again" }),
        wide &&
            iconButton("more", "More for this call", e => openMenu(e.currentTarget, callMenu(call), "Call"), { "aria-haspopup": "menu" }),
        can.has("hangUp") && button(can.has("answer") ? "Decline" : "End", run("call.hangUp"), { look: "bad", iconName: "end" }),
    );
}

/** The most needed controls of a call, for the band on narrow screens. */
export function fewControls(call) {
    const can = new Set(call.can ?? []);
    const run = name => () => app.do(name, { as: call.account, call: call.id });
    return h(
        "div",
        { class: "calls" },
        can.has("answer") && button("Answer", run("call.answer"), { look: "first", iconName: "phone" }),
        can.has("hold") && iconButton("pause", "Hold", run("call.hold")),
        can.has("resume") && iconButton("play", "Resume", run("call.resume")),
        can.has("press") && iconButton("keys", "Keys and more", () => app.go({ list: "calls", item: `call ${call.id}` })),
        can.has("hangUp") && button(can.has("answer") ? "Decline" : "End", run("call.hangUp"), { look: "bad", iconName: "end" }),
    );
}

/** Cards at the foot of the client for what rings or is being talked in. */
export function callCards() {
    return app.store
        .all("call", app.me)
        .filter(c => !c.over)
        .map(call =>
            h(
                "div",
                {
                    key: call.key,
                    class: "card raised call-card fade",
                    role: "group",
                    "aria-label": `Call with ${plain(callName(call))}`,
                    ...(call.can?.includes("answer") ? { "data-request": call.key, "data-at": call.at } : {}),
                },
                h(
                    "div",
                    { class: "row" },
                    call.telephone ? thing("device") : face(call.partner, callName(call)),
                    h("div", { class: "grow" }, h("strong", null, bdi(callName(call))), h("div", { class: "second" }, callState(call))),
                    meter(call),
                ),
                callControls(call, false),
            ),
        );
}

let timer;

/** The clock of calls runs only while somebody talks and the page is seen. */
function runClock() {
    clearTimeout(timer);
    if (!document.hidden && app.state === "live" && app.store.all("call", app.me).some(c => c.since && !c.over))
        timer = setTimeout(() => {
            app.touch("clock");
            runClock();
        }, 1000);
}
app.view(["call", "place", "state"], runClock);
document.addEventListener("visibilitychange", runClock);
